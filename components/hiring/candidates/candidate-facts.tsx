import { StatusWord } from '@/components/ui/status-word';
import { type CandidateStatus, candidateStatusNames } from '@/lib/domain/hiring/candidate-status';

const tones = { active: 'plain', hired: 'good', rejected: 'plain', withdrawn: 'plain' } as const;

/** What is known about a candidate. E-mail and note are undefined for a reader who does not run the loop. */
export function CandidateFacts({
  role,
  level,
  status,
  years,
  email,
  note,
}: {
  role: string;
  level: string;
  status: CandidateStatus;
  years: number | null;
  email: string | undefined;
  note: string | undefined;
}) {
  const facts = [
    { term: 'Role', says: role },
    { term: 'Level aimed at', says: level },
    { term: 'Status', says: <StatusWord tone={tones[status]}>{candidateStatusNames[status]}</StatusWord> },
    { term: 'Years of experience', says: years === null ? 'not said' : `${years} (context, never scored)` },
    ...(email ? [{ term: 'E-mail', says: email }] : []),
  ];
  return (
    <>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-x-8 gap-y-3">
        {facts.map((fact) => (
          <div key={fact.term} className="min-w-0">
            <dt className="text-muted text-sm">{fact.term}</dt>
            <dd dir="auto" className="wrap-anywhere">
              {fact.says}
            </dd>
          </div>
        ))}
      </dl>
      {note ? (
        <div className="prose-width mt-4">
          <h2 className="text-muted text-sm font-normal">Note</h2>
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {note}
          </p>
        </div>
      ) : null}
    </>
  );
}

import { formatDateTime } from '@/lib/format';

/** What a card is about, in one line under the candidate's name: role, level, interview and time. */
export function CardLede({
  candidate,
  interview,
  level,
  timing,
}: {
  candidate: { readonly roleTitle: string };
  interview: { readonly title: string; readonly startsAt: Date | null; readonly minutes: number };
  level: string | undefined;
  /** How long the author took to submit: for their own eyes. */
  timing?: string | undefined;
}) {
  const held = interview.startsAt ? formatDateTime(interview.startsAt) : 'no date set';
  return (
    <span className="wrap-anywhere">
      {candidate.roleTitle}
      {level === undefined ? null : `, aimed at ${level}`}
      <br />
      {interview.title}, {held}, {interview.minutes} minutes
      {timing === undefined ? null : (
        <>
          <br />
          {timing}
        </>
      )}
    </span>
  );
}

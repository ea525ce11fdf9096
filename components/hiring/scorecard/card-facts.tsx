import { FactList } from '@/components/ui/fact-list';
import { formatDateTime } from '@/lib/format';

/** Who wrote a submitted card, when, and under which rubric. */
export function CardFacts({
  interviewer,
  submittedAt,
  rubricVersion,
}: {
  interviewer: string;
  submittedAt: Date | null;
  rubricVersion: number;
}) {
  return (
    <FactList
      facts={[
        { term: 'Interviewer', says: <span className="wrap-anywhere">{interviewer}</span> },
        { term: 'Submitted', says: submittedAt ? formatDateTime(submittedAt) : 'The interview did not happen' },
        { term: 'Rubric', says: `Version ${rubricVersion}` },
      ]}
    />
  );
}

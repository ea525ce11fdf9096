import { ReadingTable } from '@/components/ui/reading-table';
import type { Correction } from '@/lib/domain/costs/cost-equation';

/** What is wrong with a formula as it is usually written, and what to use instead. */
export function CorrectionTable({ label, corrections }: { label: string; corrections: readonly Correction[] }) {
  return (
    <ReadingTable
      label={label}
      head={['As written', 'What is wrong', 'Use instead']}
      rows={corrections.map(({ id, asWritten, problem, useInstead }) => ({
        id,
        cells: [
          <span key="written" className="font-mono font-normal">
            {asWritten}
          </span>,
          problem,
          useInstead,
        ],
      }))}
    />
  );
}

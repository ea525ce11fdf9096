import type { RowFault } from '@/lib/domain/hiring/interchange/candidate-rows';
import { faultLine, type ImportSource, shownFaults } from '@/lib/domain/hiring/interchange/import-file';
import { formatCount } from '@/lib/format';

/** The records that do not fit, each with its number and a sentence; the first 200 of them. Nothing when all fit. */
export function FaultList({ source, faults, total }: { source: ImportSource; faults: readonly RowFault[]; total: number }) {
  if (total === 0) return null;
  const shown = faults.slice(0, shownFaults);
  return (
    <section aria-labelledby="faults" className="space-y-2">
      <h3 id="faults">What does not fit</h3>
      <ul className="max-h-80 list-disc space-y-1 overflow-y-auto pl-5" aria-labelledby="faults">
        {shown.map((fault) => (
          <li key={`${fault.row} ${fault.fault}`}>{faultLine(source, fault)}</li>
        ))}
      </ul>
      {total > shown.length ? <p className="text-muted">And {formatCount(total - shown.length)} more.</p> : null}
    </section>
  );
}

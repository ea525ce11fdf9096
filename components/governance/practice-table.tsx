import { ReadingTable } from '@/components/ui/reading-table';
import type { Practice, Practices } from '@/lib/domain/governance/practices';
import { formatPercent } from '@/lib/format';

function thresholdWords({ thresholds }: Practice): string {
  if (thresholds === undefined) return '';
  return ` Soft alert at ${formatPercent(thresholds.softAlertAt)}, hard cut-off at ${formatPercent(thresholds.hardStopAt)}.`;
}

/** The practices: what each means, when it happens, what proves it, and the smallest version worth starting with. */
export function PracticeTable({ set }: { set: Practices }) {
  return (
    <ReadingTable
      label="Governance practices"
      head={['Practice', 'What it means', 'When', 'What proves it', 'Start with']}
      rows={set.practices.map((practice) => ({
        id: practice.id,
        cells: [practice.name, `${practice.means}${thresholdWords(practice)}`, practice.when, practice.proof, practice.startWith],
      }))}
    />
  );
}

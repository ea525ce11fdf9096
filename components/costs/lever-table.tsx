import { ReadingTable } from '@/components/ui/reading-table';
import type { Impact, LeverPlaybook } from '@/lib/domain/costs/lever-playbook';
import { formatPercent } from '@/lib/format';

function impactWords({ min, max, condition }: Impact): string {
  const range = min === undefined ? `Up to ${formatPercent(max)}` : `${formatPercent(min)} – ${formatPercent(max)}`;
  return condition === undefined ? range : `${range} ${condition}`;
}

/** The levers in playbook order, and the pairs whose savings overlap. */
export function LeverTable({ playbook }: { playbook: LeverPlaybook }) {
  const nameOf = new Map(playbook.levers.map(({ id, name }) => [id, name]));
  return (
    <>
      <ReadingTable
        label="The eight cost levers"
        head={['Lever', 'Effort', 'Typical impact', 'Touches', 'How', 'Watch for']}
        rows={playbook.levers.map((lever) => ({
          id: lever.id,
          cells: [`${lever.order}. ${lever.name}`, lever.effort.label, impactWords(lever.impact), lever.touches, lever.how, lever.watchFor],
        }))}
      />
      <p className="prose-width">{playbook.warning}</p>
      <ReadingTable
        label="Levers that work on the same money"
        head={['Pair', 'Why their savings do not add up']}
        rows={playbook.interactions.map(({ id, levers, why }) => ({
          id,
          cells: [levers.map((lever) => nameOf.get(lever) ?? lever).join(' and '), why],
        }))}
      />
    </>
  );
}

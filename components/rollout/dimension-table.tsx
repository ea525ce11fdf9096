import { ReadingTable } from '@/components/ui/reading-table';
import type { Prioritisation } from '@/lib/domain/rollout/prioritisation';

/** The dimensions on which initiatives are compared, and the order in which to place the bets. */
export function DimensionTable({ set }: { set: Prioritisation }) {
  return (
    <>
      <ReadingTable
        label="Dimensions for comparing initiatives"
        head={['Dimension', 'Question', 'A strong answer', 'A weak answer']}
        rows={set.dimensions.map(({ id, name, question, strong, weak }) => ({ id, cells: [name, question, strong, weak] }))}
      />
      <ol aria-label="Order of bets" className="prose-width list-decimal space-y-1 pl-6">
        {set.sequence.map((step) => (
          <li key={step.id} id={step.id}>
            {step.text}
          </li>
        ))}
      </ol>
    </>
  );
}

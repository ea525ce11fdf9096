import { ReadingTable } from '@/components/ui/reading-table';
import type { HiddenCosts } from '@/lib/domain/decisions/option-guide';

/** What fine-tuning costs beyond the training run, and what to ask for before agreeing to it. */
export function HiddenCostTable({ set }: { set: HiddenCosts }) {
  return (
    <ReadingTable
      label="What fine-tuning really costs"
      head={['Cost', 'What it means', 'Ask for']}
      rows={set.costs.map(({ id, claim, meaning, askFor }) => ({ id, cells: [claim, meaning, askFor] }))}
    />
  );
}

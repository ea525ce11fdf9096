import { ReadingTable } from '@/components/ui/reading-table';
import type { RolloutPlan } from '@/lib/domain/rollout/phases';

/** Every exit criterion with the phase it closes and the evidence that settles it. */
export function CriteriaTable({ plan }: { plan: RolloutPlan }) {
  return (
    <ReadingTable
      label="Exit criteria"
      head={['Criterion', 'Phase', 'Evidence']}
      rows={plan.phases.flatMap((phase) =>
        phase.exitCriteria.map(({ id, text, evidence }) => ({ id, cells: [text, phase.name, evidence] })),
      )}
    />
  );
}

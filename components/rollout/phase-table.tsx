import { ReadingTable } from '@/components/ui/reading-table';
import type { PhaseDuration, RolloutPlan } from '@/lib/domain/rollout/phases';

function durationWords(duration: PhaseDuration): string {
  return duration === 'ongoing' ? 'Ongoing' : `${duration.minWeeks}–${duration.maxWeeks} weeks`;
}

/** The phases in order: goal, what is left out on purpose, and how long it usually takes. */
export function PhaseTable({ plan }: { plan: RolloutPlan }) {
  return (
    <ReadingTable
      label="The phases of a rollout"
      head={['Phase', 'Goal', 'Left out on purpose', 'Typical duration']}
      rows={plan.phases.map(({ id, name, goal, notYet, duration }) => ({ id, cells: [name, goal, notYet, durationWords(duration)] }))}
    />
  );
}

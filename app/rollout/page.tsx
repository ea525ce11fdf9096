import type { Metadata } from 'next';
import { CriteriaTable } from '@/components/rollout/criteria-table';
import { DimensionTable } from '@/components/rollout/dimension-table';
import { PhaseTable } from '@/components/rollout/phase-table';
import { ContentsList } from '@/components/ui/contents-list';
import { NotBuiltYet } from '@/components/ui/not-built-yet';
import { PageHeader } from '@/components/ui/page-header';
import { ReadingSection } from '@/components/ui/reading-section';
import { rolloutPlan } from '@/content/rollout/phases';
import { prioritisation } from '@/content/rollout/prioritisation';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Rollout' };

const sections = [
  { id: rolloutPlan.id, title: 'Four phases' },
  { id: 'exit-criteria', title: 'Exit criteria' },
  { id: rolloutPlan.antiPattern.id, title: rolloutPlan.antiPattern.name },
  { id: prioritisation.id, title: 'What to start first' },
] as const;

export default async function RolloutPage() {
  await currentActor();
  const [phases, criteria, antiPattern, first] = sections;
  return (
    <>
      <PageHeader
        title="Rollout"
        lede="Which phase is this feature in, what has to be true before it leaves it, and what do we start next?"
      />
      <NotBuiltYet>
        The gates that hold each initiative to these criteria, with evidence and dated exceptions, are not built yet; the phases and their
        criteria are below.
      </NotBuiltYet>
      <ContentsList sections={sections} />
      <ReadingSection {...phases} edition={rolloutPlan} lede="Each phase buys one answer as cheaply as it can be had.">
        <PhaseTable plan={rolloutPlan} />
      </ReadingSection>
      <ReadingSection
        {...criteria}
        lede="A criterion is met when its evidence exists; unknown is not met. General availability is never left: its criteria are kept."
      >
        <CriteriaTable plan={rolloutPlan} />
      </ReadingSection>
      <ReadingSection {...antiPattern} lede={rolloutPlan.antiPattern.meaning}>
        <p className="prose-width">
          <strong>Say instead: </strong>
          {rolloutPlan.antiPattern.insteadSay}
        </p>
      </ReadingSection>
      <ReadingSection {...first} edition={prioritisation} lede="Five questions about every candidate, then an order of bets.">
        <DimensionTable set={prioritisation} />
      </ReadingSection>
    </>
  );
}

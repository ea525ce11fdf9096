import type { Metadata } from 'next';
import { HiddenCostTable } from '@/components/decisions/hidden-cost-table';
import { OptionTable } from '@/components/decisions/option-table';
import { StackTable } from '@/components/decisions/stack-table';
import { TreeAtAGlance } from '@/components/decisions/tree-at-a-glance';
import { TreeOutcomes } from '@/components/decisions/tree-outcomes';
import { TreeQuestions } from '@/components/decisions/tree-questions';
import { VendorTable } from '@/components/decisions/vendor-table';
import { AnswerAloud } from '@/components/ui/answer-aloud';
import { ContentsList } from '@/components/ui/contents-list';
import { NotBuiltYet } from '@/components/ui/not-built-yet';
import { PageHeader } from '@/components/ui/page-header';
import { ReadingSection } from '@/components/ui/reading-section';
import { buildOrBuyAnswer } from '@/content/decisions/build-or-buy-answer';
import { fineTuningCosts, optionGuide } from '@/content/decisions/option-guide';
import { buildOrBuy, vendorComparison } from '@/content/decisions/sourcing';
import { buildBuyFineTune } from '@/content/decisions/trees/build-buy-fine-tune';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Decisions' };

const sections = [
  { id: buildBuyFineTune.id, title: 'The decision tree' },
  { id: 'outcomes', title: 'The six outcomes' },
  { id: optionGuide.id, title: 'When each option wins' },
  { id: fineTuningCosts.id, title: 'What fine-tuning really costs' },
  { id: vendorComparison.id, title: 'Vendor API or open weights' },
  { id: buildOrBuy.id, title: 'Build or buy across the stack' },
  { id: buildOrBuyAnswer.id, title: 'If you are asked' },
] as const;

export default async function DecisionsPage() {
  await currentActor();
  const [tree, outcomes, options, tuning, vendor, stack, answer] = sections;
  return (
    <>
      <PageHeader title="Decisions" lede="Should we prompt, retrieve, fine-tune, host it ourselves, or stop here?" />
      <NotBuiltYet>
        The wizard that walks this tree with your answers and saves the decision with its evidence is not built yet; the tree itself is
        below.
      </NotBuiltYet>
      <ContentsList sections={sections} />
      <ReadingSection {...tree} edition={buildBuyFineTune} lede="Five questions. Stop at the first outcome that you reach.">
        <TreeAtAGlance tree={buildBuyFineTune} />
        <TreeQuestions tree={buildBuyFineTune} />
        <ul className="prose-width text-muted list-disc space-y-1 pl-5">
          {buildBuyFineTune.limits.map((limit) => (
            <li key={limit.id}>{limit.text}</li>
          ))}
        </ul>
      </ReadingSection>
      <ReadingSection {...outcomes} lede="Two of them are a stop: what you have is enough.">
        <TreeOutcomes outcomes={buildBuyFineTune.outcomes} />
      </ReadingSection>
      <ReadingSection {...options} edition={optionGuide} lede="The more of its conditions hold, the stronger the case for an option.">
        <OptionTable guide={optionGuide} />
      </ReadingSection>
      <ReadingSection {...tuning} edition={fineTuningCosts} lede="Five costs that plans leave out, and what to ask for before agreeing.">
        <HiddenCostTable set={fineTuningCosts} />
      </ReadingSection>
      <ReadingSection {...vendor} edition={vendorComparison}>
        <VendorTable comparison={vendorComparison} />
      </ReadingSection>
      <ReadingSection
        {...stack}
        edition={buildOrBuy}
        lede="Eight layers, and what would have to be true before you build one of them yourself."
      >
        <StackTable table={buildOrBuy} />
      </ReadingSection>
      <ReadingSection {...answer} edition={buildOrBuyAnswer} lede="The same reasoning in half a minute.">
        <AnswerAloud {...buildOrBuyAnswer} />
      </ReadingSection>
    </>
  );
}

import type { Metadata } from 'next';
import { BreakEven } from '@/components/costs/break-even';
import { Equation } from '@/components/costs/equation';
import { HabitList } from '@/components/costs/habit-list';
import { LeverTable } from '@/components/costs/lever-table';
import { PanelTable } from '@/components/costs/panel-table';
import { SpendBands } from '@/components/costs/spend-bands';
import { WorkedCallExample } from '@/components/costs/worked-call';
import { AnswerAloud } from '@/components/ui/answer-aloud';
import { ContentsList } from '@/components/ui/contents-list';
import { NotBuiltYet } from '@/components/ui/not-built-yet';
import { PageHeader } from '@/components/ui/page-header';
import { ReadingSection } from '@/components/ui/reading-section';
import { costAnswer } from '@/content/costs/cost-answer';
import { costEquation } from '@/content/costs/cost-equation';
import { dashboard } from '@/content/costs/dashboard';
import { leverPlaybook } from '@/content/costs/levers';
import { selfHostGuide } from '@/content/costs/self-host';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Costs' };

const sections = [
  { id: costEquation.id, title: 'What a call costs' },
  { id: leverPlaybook.id, title: 'Eight levers' },
  { id: selfHostGuide.id, title: 'Self-host break-even' },
  { id: 'practical-rule', title: 'The practical rule' },
  { id: dashboard.id, title: 'The executive dashboard' },
  { id: costAnswer.id, title: 'If you are asked' },
] as const;

export default async function CostsPage() {
  await currentActor();
  const [equation, levers, selfHost, rule, panels, answer] = sections;
  return (
    <>
      <PageHeader title="Costs" lede="What does a call cost, which lever brings it down next, and would our own GPUs be cheaper?" />
      <NotBuiltYet>
        The calculator, the break-even model and the dashboard that work on your own prices and usage are not built yet; the formulas,
        ranges and rules that they will use are below.
      </NotBuiltYet>
      <ContentsList sections={sections} />
      <ReadingSection
        {...equation}
        edition={costEquation}
        lede="The usual equation is a good reminder of what counts. It needs four repairs before it can be computed."
      >
        <Equation equation={costEquation} />
        <WorkedCallExample call={costEquation.example} />
        <HabitList habits={costEquation.habits} />
      </ReadingSection>
      <ReadingSection
        {...levers}
        edition={leverPlaybook}
        lede="Roughly in the order in which to pull them: the first ones cost an afternoon, the last ones a team."
      >
        <LeverTable playbook={leverPlaybook} />
      </ReadingSection>
      <ReadingSection
        {...selfHost}
        edition={selfHostGuide}
        lede="Two formulas that answer whether the question is worth asking. They do not answer the question."
      >
        <BreakEven guide={selfHostGuide} />
      </ReadingSection>
      <ReadingSection {...rule} lede="By what you pay vendors today, per month.">
        <SpendBands guide={selfHostGuide} />
      </ReadingSection>
      <ReadingSection {...panels} edition={dashboard} lede="Seven panels, each with the moment at which somebody should act.">
        <PanelTable dashboard={dashboard} />
      </ReadingSection>
      <ReadingSection {...answer} edition={costAnswer} lede="The same reasoning in half a minute.">
        <AnswerAloud {...costAnswer} />
      </ReadingSection>
    </>
  );
}

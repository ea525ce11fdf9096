import type { Metadata } from 'next';
import { PracticeTable } from '@/components/governance/practice-table';
import { ContentsList } from '@/components/ui/contents-list';
import { NotBuiltYet } from '@/components/ui/not-built-yet';
import { PageHeader } from '@/components/ui/page-header';
import { ReadingSection } from '@/components/ui/reading-section';
import { practices } from '@/content/governance/practices';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Governance' };

export default async function GovernancePage() {
  await currentActor();
  return (
    <>
      <PageHeader title="Governance" lede="What keeps spend, quality and risk within bounds, and what can we show when somebody asks?" />
      <NotBuiltYet>
        Budgets, eval gates and kill switches that act on your own features are not built yet; the audit log under Settings already records
        every change made in this workspace, and the eight practices are below.
      </NotBuiltYet>
      <ContentsList sections={practices.practices.map(({ id, name }) => ({ id, title: name }))} />
      <ReadingSection
        id={practices.id}
        title="Eight practices"
        edition={practices}
        lede="Each with its proof: a practice that leaves no trace is a hope."
      >
        <PracticeTable set={practices} />
      </ReadingSection>
    </>
  );
}

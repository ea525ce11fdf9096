import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { DebriefBlind } from '@/components/hiring/debrief/debrief-blind';
import { DebriefBody } from '@/components/hiring/debrief/debrief-body';
import { DebriefLinks } from '@/components/hiring/debrief/debrief-links';
import { DebriefState } from '@/components/hiring/debrief/debrief-state';
import { DebriefWaiting } from '@/components/hiring/debrief/debrief-waiting';
import { Minutes } from '@/components/hiring/debrief/minutes';
import { PrintButton } from '@/components/hiring/scorecard/print-button';
import { RubricMissing } from '@/components/hiring/scorecard/rubric-missing';
import { ContentsList } from '@/components/ui/contents-list';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { keepMinutes, openEarly, weighAreas } from './actions';
import { debriefOf } from './debrief-of';

export const metadata: Metadata = { title: 'Debrief' };

const sections = [
  { id: 'composite', title: 'Ratings' },
  { id: 'agenda', title: 'Agenda' },
  { id: 'agreed', title: 'Agreed' },
  { id: 'anti-patterns', title: 'Anti-patterns' },
  { id: 'level', title: 'Level' },
  { id: 'minutes-section', title: 'Minutes' },
];

export default async function DebriefPage({ params }: PageProps<'/hiring/candidates/[id]/debrief'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="candidates.read" role={actor.role} />;
  const { debrief, reading } = await debriefOf(actor, (await params).id);
  if (!debrief) notFound();
  const { candidate } = debrief;
  const title = `Debrief: ${candidate.name}`;
  if (debrief.status === 'blind') return <DebriefBlind candidateId={candidate.id} owedCardId={debrief.owedCardId} />;
  const runs = may(actor.role, 'debriefs.run');
  if (debrief.status === 'waiting') return <DebriefWaiting title={title} {...debrief} openEarly={runs ? openEarly : undefined} />;
  if (!reading) return <RubricMissing version={debrief.cards[0]?.rubricVersion ?? 0} />;
  const { notes, decision } = debrief;
  const writes = runs && !decision;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: 'Candidates', href: '/hiring/candidates' },
          { label: candidate.name, href: `/hiring/candidates/${candidate.id}` as Route },
        ]}
        lede={`${candidate.roleTitle}. What do we know, where do we disagree, and what hangs on it?`}
        action={
          <>
            <PrintButton />
            <DebriefLinks candidateId={candidate.id} current="debrief" />
          </>
        }
      />
      <DebriefState candidateId={candidate.id} notes={notes} awaited={debrief.awaited} leftOut={reading.leftOut} decision={decision} />
      <ContentsList sections={sections} />
      <DebriefBody
        candidateId={candidate.id}
        reading={reading}
        notes={notes}
        signedAt={decision?.signedAt}
        readerMemberId={actor.memberId}
        weigh={writes ? weighAreas : undefined}
      />
      <Minutes candidateId={candidate.id} notes={notes} keep={writes ? keepMinutes : undefined} />
    </>
  );
}

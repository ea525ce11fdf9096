import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { DebriefBlind } from '@/components/hiring/debrief/debrief-blind';
import { DebriefLinks } from '@/components/hiring/debrief/debrief-links';
import { DebriefWaiting } from '@/components/hiring/debrief/debrief-waiting';
import { GapKitSheet } from '@/components/hiring/debrief/gap-kit-sheet';
import { PrintButton } from '@/components/hiring/scorecard/print-button';
import { RubricMissing } from '@/components/hiring/scorecard/rubric-missing';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { gapKit } from '@/lib/domain/hiring/gap-kit';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { openEarly } from '../debrief/actions';
import { debriefOf } from '../debrief/debrief-of';

export const metadata: Metadata = { title: 'Gap kit' };

export default async function GapKitPage({ params }: PageProps<'/hiring/candidates/[id]/gap-kit'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="candidates.read" role={actor.role} />;
  const { debrief, reading } = await debriefOf(actor, (await params).id);
  if (!debrief) notFound();
  const { candidate } = debrief;
  const title = `Gap kit: ${candidate.name}`;
  if (debrief.status === 'blind') return <DebriefBlind candidateId={candidate.id} owedCardId={debrief.owedCardId} />;
  if (debrief.status === 'waiting')
    return <DebriefWaiting title={title} {...debrief} openEarly={may(actor.role, 'debriefs.run') ? openEarly : undefined} />;
  if (!reading) return <RubricMissing version={debrief.cards[0]?.rubricVersion ?? 0} />;
  const entries = gapKit(reading);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: 'Candidates', href: '/hiring/candidates' },
          { label: candidate.name, href: `/hiring/candidates/${candidate.id}` as Route },
        ]}
        lede="What would one more interviewer have to ask? Interviewers’ names and ratings are left out, so that whoever asks next is not anchored by them; a quotation may still give one away."
        action={
          <>
            <PrintButton />
            <DebriefLinks candidateId={candidate.id} current="gap-kit" />
          </>
        }
      />
      {entries.length === 0 ? (
        <EmptyState title="Nothing to ask">
          Every area was probed, no two people stand on different sides of a bar, and no anti-pattern rests on one person.
        </EmptyState>
      ) : (
        entries.map((entry) => <GapKitSheet key={entry.why === 'single-source' ? entry.pattern.id : entry.area.id} entry={entry} />)
      )}
    </>
  );
}

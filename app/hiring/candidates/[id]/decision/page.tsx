import { Download } from 'lucide-react';
import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { DebriefBlind } from '@/components/hiring/debrief/debrief-blind';
import { DebriefLinks } from '@/components/hiring/debrief/debrief-links';
import { DebriefWaiting } from '@/components/hiring/debrief/debrief-waiting';
import { DecisionForm } from '@/components/hiring/decision/decision-form';
import { Recommendation } from '@/components/hiring/decision/recommendation';
import { SignedDecision } from '@/components/hiring/decision/signed-decision';
import { PrintButton } from '@/components/hiring/scorecard/print-button';
import { RubricMissing } from '@/components/hiring/scorecard/rubric-missing';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubrics } from '@/content/hiring/rubric';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { openEarly } from '../debrief/actions';
import { debriefOf } from '../debrief/debrief-of';
import { sign } from './actions';

export const metadata: Metadata = { title: 'Decision' };

export default async function DecisionPage({ params }: PageProps<'/hiring/candidates/[id]/decision'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="candidates.read" role={actor.role} />;
  const { debrief, reading } = await debriefOf(actor, (await params).id);
  if (!debrief) notFound();
  const { candidate } = debrief;
  const title = `Decision: ${candidate.name}`;
  if (debrief.status === 'blind') return <DebriefBlind candidateId={candidate.id} owedCardId={debrief.owedCardId} />;
  if (debrief.status === 'waiting')
    return <DebriefWaiting title={title} {...debrief} openEarly={may(actor.role, 'debriefs.run') ? openEarly : undefined} />;
  const { decision } = debrief;
  const rubric = reading?.rubric ?? rubrics.find((one) => one.version === decision?.rubricVersion);
  if (!rubric) return <RubricMissing version={debrief.cards[0]?.rubricVersion ?? 0} />;
  const here = `/hiring/candidates/${candidate.id}`;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: 'Candidates', href: '/hiring/candidates' },
          { label: candidate.name, href: here as Route },
        ]}
        lede={`${candidate.roleTitle}. What was recommended, what was decided, and why?`}
        action={
          <>
            <PrintButton />
            {decision
              ? (['Markdown', 'JSON'] as const).map((format) => (
                  <a key={format} className="btn" href={`${here}/decision/${format.toLowerCase()}`} download>
                    <Download className="size-4" aria-hidden />
                    {format}
                  </a>
                ))
              : null}
            <DebriefLinks candidateId={candidate.id} current="decision" />
          </>
        }
      />
      {decision ? (
        <SignedDecision decision={decision} levels={rubric.levels} areas={[...rubric.areas, rubric.scope]} reading={reading} />
      ) : reading ? (
        <div className="space-y-6">
          <Recommendation reading={reading} roleLevelId={candidate.levelId} awaited={debrief.awaited.length} />
          {may(actor.role, 'decisions.sign') ? (
            <DecisionForm
              action={sign}
              candidate={candidate}
              levels={rubric.levels}
              recommendedLevelId={reading.recommendedLevelId}
              ruleVersion={reading.rule.version}
            />
          ) : (
            <p className="text-muted">No decision is signed yet. Hiring managers, admins and owners can sign one.</p>
          )}
        </div>
      ) : null}
    </>
  );
}

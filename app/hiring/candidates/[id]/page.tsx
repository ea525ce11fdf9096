import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cancelInterview, planInterview, setCandidateArchived } from '@/app/hiring/candidates/actions';
import { ImportedSection } from '@/app/hiring/import/imported-section';
import { CandidateFacts } from '@/components/hiring/candidates/candidate-facts';
import { CandidateHeader } from '@/components/hiring/candidates/candidate-header';
import { areaChoices, interviewerChoices, owedCards } from '@/components/hiring/candidates/interview-choices';
import { InterviewList } from '@/components/hiring/candidates/interview-list';
import { OwnCards } from '@/components/hiring/candidates/own-cards';
import { PlanInterview } from '@/components/hiring/candidates/plan-interview';
import { DebriefLinks } from '@/components/hiring/debrief/debrief-links';
import { PrivacyLink } from '@/components/hiring/privacy/privacy-link';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { rubric } from '@/content/hiring/rubric';
import { getCandidate } from '@/lib/data/candidates';
import { database } from '@/lib/data/client';
import { getLoop } from '@/lib/data/interviews';
import { listMembers } from '@/lib/data/members';
import { getRole } from '@/lib/data/roles';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { LoopAsked, LoopStart } from './loop-sections';

export const metadata: Metadata = { title: 'Candidate' };

export default async function CandidatePage({ params }: PageProps<'/hiring/candidates/[id]'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="candidates.read" role={actor.role} />;
  const workspaceId = actor.workspace.id;
  const candidate = await getCandidate(database(), workspaceId, actor, (await params).id);
  if (!candidate) notFound();
  const manages = may(actor.role, 'candidates.manage');
  const plans = may(actor.role, 'interviews.manage') && !candidate.archivedAt;
  const [{ interviews, blind }, role, members] = await Promise.all([
    getLoop(database(), workspaceId, actor, candidate.id),
    getRole(database(), workspaceId, candidate.roleId),
    plans ? listMembers(database(), workspaceId) : [],
  ]);
  const level = rubric.levels.find((one) => one.id === role?.levelId);
  return (
    <div className="space-y-8">
      <CandidateHeader candidate={candidate} archive={manages ? setCandidateArchived : undefined} />
      <OwnCards cards={owedCards(interviews)} blind={blind} />
      <CandidateFacts
        role={candidate.roleTitle}
        level={level ? `${level.name} (${level.ladder})` : 'not in this rubric'}
        status={candidate.status}
        years={candidate.years}
        email={manages ? (candidate.email ?? undefined) : undefined}
        note={manages ? candidate.note : undefined}
      />
      {may(actor.role, 'privacy.manage') ? <PrivacyLink candidateId={candidate.id} /> : null}
      <LoopAsked actor={actor} candidateId={candidate.id} at={now()} />
      <section aria-labelledby="interviews" className="space-y-3">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h2 id="interviews">Interviews</h2>
          {interviews.length > 0 ? (
            <nav aria-label="After the interviews" className="no-print flex flex-wrap gap-2">
              <DebriefLinks candidateId={candidate.id} />
            </nav>
          ) : null}
        </div>
        {interviews.length > 0 ? (
          <InterviewList interviews={interviews} areas={rubric.areas} cancel={plans ? cancelInterview : undefined} />
        ) : (
          <EmptyState title="No interview is planned">A planned interview opens a scorecard for its interviewer.</EmptyState>
        )}
      </section>
      <ImportedSection actor={actor} candidateId={candidate.id} />
      {plans ? <LoopStart actor={actor} candidate={candidate} /> : null}
      {plans ? (
        <section aria-labelledby="plan" className="no-print space-y-3">
          <h2 id="plan">Plan an interview</h2>
          <PlanInterview
            key={interviews.map((interview) => interview.id).join()}
            action={planInterview}
            candidateId={candidate.id}
            interviewers={interviewerChoices(members, actor.memberId)}
            areas={areaChoices(rubric.areas, interviews)}
          />
        </section>
      ) : null}
    </div>
  );
}

import type { Route } from 'next';
import Link from 'next/link';
import { planLoop } from '@/app/hiring/roles/[id]/plan/actions';
import { planWorld } from '@/app/hiring/roles/[id]/plan/plan-world';
import { AskedSoFar } from '@/components/hiring/plan/asked-so-far';
import { StartLoop } from '@/components/hiring/plan/start-loop';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { getPlan, listLoopCoverage, listPlannedStageIds } from '@/lib/data/plans';
import { askedBefore, interviewerName } from '@/lib/domain/hiring/interview-plan';
import type { Actor } from '@/lib/server/actor';

const areaNames = new Map<string, string>(rubric.areas.map((area) => [area.id, area.name]));
const questionWords = new Map<string, string>(rubric.calibrationQuestions.map((question) => [question.id, question.question]));
const everything = { areaIds: [...areaNames.keys()], questionIds: [...questionWords.keys()] };
const areasOf = (ids: readonly string[]) => ids.map((id) => areaNames.get(id) ?? id);
const questionsOf = (ids: readonly string[]) => ids.map((id) => questionWords.get(id) ?? id);

/** What earlier interviews of a candidate's loop covered. With an interview named: before that one, and what it is to ask itself. */
export async function LoopAsked({
  actor,
  candidateId,
  at,
  interviewId,
}: {
  actor: Actor;
  candidateId: string;
  at: Date;
  interviewId?: string;
}) {
  const interviews = await listLoopCoverage(database(), actor.workspace.id, actor, candidateId);
  const own = interviews.find((interview) => interview.id === interviewId);
  const before = own?.startsAt && own.startsAt < at ? own.startsAt : at;
  const others = interviews.filter((interview) => interview !== own);
  const { held, areaIdsLeft, questionIdsLeft } = askedBefore(others, before, everything);
  return (
    <AskedSoFar
      held={held.map((interview) => ({
        id: interview.id,
        title: interview.title,
        startsAt: interview.startsAt,
        areas: areasOf(interview.areaIds),
        questions: questionsOf(interview.questionIds),
      }))}
      areasLeft={areasOf(areaIdsLeft)}
      questionsLeft={questionsOf(questionIdsLeft)}
      toAsk={own ? questionsOf(own.questionIds) : []}
      now={own ? 'before this interview' : 'so far'}
    />
  );
}

/** The way to the whole loop at once: its stages with a time each, or the way to the plan that is not drawn up yet. */
export async function LoopStart({ actor, candidate }: { actor: Actor; candidate: { readonly id: string; readonly roleId: string } }) {
  const [plan, planned] = await Promise.all([
    getPlan(database(), actor.workspace.id, candidate.roleId),
    listPlannedStageIds(database(), actor.workspace.id, candidate.id),
  ]);
  const stages = plan?.stages ?? [];
  const open = stages.filter((stage) => !planned.includes(stage.id));
  const toPlan = (
    <Link prefetch={false} href={`/hiring/roles/${candidate.roleId}/plan` as Route} className="link">
      {stages.length === 0 ? 'Draw up the interview plan of this role' : 'Change the plan of this role'}
    </Link>
  );
  if (stages.length > 0 && open.length === 0) return null;
  const world = await planWorld(actor.workspace.id, open);
  return (
    <section aria-labelledby="loop" className="no-print space-y-3">
      <h2 id="loop">Plan the whole loop</h2>
      {open.length === 0 ? (
        <p className="prose-width">A plan says once who asks what; from then on a candidate’s whole loop is one button. {toPlan}.</p>
      ) : (
        <>
          <StartLoop
            action={planLoop}
            candidateId={candidate.id}
            stages={open.map((stage) => ({
              id: stage.id,
              title: stage.title,
              minutes: stage.minutes,
              interviewer: interviewerName(stage, world),
              areas: stage.areas.map((area) => `${areaNames.get(area.areaId) ?? area.areaId} ${area.minutes} min`).join(', '),
            }))}
          />
          <p>{toPlan}</p>
        </>
      )}
    </section>
  );
}

import 'server-only';
import { rubric } from '@/content/hiring/rubric';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { database } from '@/lib/data/client';
import { listMembers } from '@/lib/data/members';
import { listMemberNames } from '@/lib/data/plans';
import type { PlanStage, PlanWorld } from '@/lib/domain/hiring/interview-plan';
import { may } from '@/lib/domain/workspace/permissions';

/** What a plan is read against: the rubric in force, who may interview now, and the names of those in the plan who no longer may. */
export async function planWorld(workspaceId: AuthorizedWorkspaceId, stages: readonly PlanStage[]): Promise<PlanWorld> {
  const members = await listMembers(database(), workspaceId);
  const interviewers = members.filter((member) => may(member.role, 'scorecards.write-own')).map(({ id, name }) => ({ id, name }));
  const former = stages.flatMap(({ memberId }) => (memberId && !interviewers.some(({ id }) => id === memberId) ? [memberId] : []));
  return {
    areas: rubric.areas.map(({ id, name }) => ({ id, name })),
    questions: rubric.calibrationQuestions.map(({ id, question }) => ({ id, question })),
    interviewers,
    formerNames: former.length > 0 ? await listMemberNames(database(), workspaceId, former) : new Map(),
  };
}

import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { type Reader, visibleTo } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Database, Transaction } from '@/lib/data/client';
import { areaIdsOf } from '@/lib/data/interviews';
import { changesBetween } from '@/lib/domain/governance/audit-chain';
import { type HeldInterview, type PlanStage, stagesSchema } from '@/lib/domain/hiring/interview-plan';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { may, memberRoleOf } from '@/lib/domain/workspace/permissions';

/** The interviews that a role's loop consists of. `version` is the one that the next write must name. */
export type InterviewPlan = { readonly id: string; readonly version: number; readonly stages: readonly PlanStage[] };

const planOf = (row: { id: string; version: number; stages: string }): InterviewPlan => ({
  id: row.id,
  version: row.version,
  stages: stagesSchema.parse(JSON.parse(row.stages)),
});

/** The plan of a role, or undefined while it has none. */
export async function getPlan(database: Database, workspaceId: AuthorizedWorkspaceId, roleId: string): Promise<InterviewPlan | undefined> {
  const row = await database.interviewPlan.findFirst({ where: { roleId, workspaceId } });
  return row ? planOf(row) : undefined;
}

/** The names of these members, those who left among them, by id. */
export async function listMemberNames(
  database: Database | Transaction,
  workspaceId: AuthorizedWorkspaceId,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.member.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, user: { select: { name: true } } },
  });
  return new Map(rows.map((row) => [row.id, row.user.name]));
}

const membersIn = (stages: readonly PlanStage[]) => stages.flatMap((stage) => stage.memberId ?? []);

const inLine = (stages: readonly PlanStage[], names: ReadonlyMap<string, string>) =>
  stages.map((stage) => {
    const areas = stage.areas.map((area) => `${area.areaId} ${area.minutes}`);
    const who = stage.memberId === null ? 'nobody' : (names.get(stage.memberId) ?? 'somebody who left');
    return [stage.title, `${stage.minutes} min`, who, ...areas, ...stage.questionIds].join(', ');
  });

/**
 * Stores the plan of a role; `version` is the one that the person saw, 0 for none. A stale one gets what stands now, the stages as JSON.
 * Invalid where a stage names somebody who never was a member here; one who left may stay until somebody else is chosen.
 */
export async function savePlan(
  change: Change,
  input: { roleId: string; version: number; stages: readonly PlanStage[] },
): Promise<Outcome<{ version: number }>> {
  const { transaction, workspaceId, at } = change;
  const role = await transaction.role.findFirst({ where: { id: input.roleId, workspaceId }, include: { plan: true } });
  if (!role) return refused('This role no longer exists.', 'missing');
  const before = role.plan ? planOf(role.plan) : undefined;
  if ((before?.version ?? 0) !== input.version) {
    return {
      status: 'conflict',
      message: 'Somebody else changed this plan since you opened it. Both versions are below; yours is still in the form.',
      current: { version: String(before?.version ?? 0), stages: JSON.stringify(before?.stages ?? []) },
    };
  }
  const names = await listMemberNames(transaction, workspaceId, [...membersIn(before?.stages ?? []), ...membersIn(input.stages)]);
  const strangers = input.stages.filter((stage) => stage.memberId !== null && !names.has(stage.memberId));
  if (strangers.length > 0) {
    const fault = 'This person is not a member of the workspace. Choose somebody else.';
    return { status: 'invalid', fieldErrors: Object.fromEntries(strangers.map((stage) => [`${stage.id}.member`, fault])) };
  }
  const stages = JSON.stringify(input.stages);
  if (before && JSON.stringify(before.stages) === stages) return done({ version: before.version });
  const { id, version } = before
    ? await transaction.interviewPlan.update({ where: { id: before.id }, data: { stages, version: { increment: 1 }, updatedAt: at } })
    : await transaction.interviewPlan.create({ data: { workspaceId, roleId: role.id, stages, updatedAt: at } });
  change.note({
    action: before ? 'plan.edited' : 'plan.drawn-up',
    recordKind: 'plan',
    recordId: id,
    recordName: role.title,
    changes: changesBetween(before ? { stages: inLine(before.stages, names) } : {}, { stages: inLine(input.stages, names) }),
  });
  return done({ version });
}

/**
 * Plans the whole loop of a candidate: an interview and a card for each stage of the role's plan, at the times in `starts` (by stage id;
 * null or absent: not agreed). Stages that the candidate has already are left as they are; all of them there is a refusal, so that nobody
 * is interviewed twice. Refused whole, naming them, while interviewers of the plan have left or a stage has none.
 */
export async function startLoop(
  change: Change,
  input: { candidateId: string; starts: ReadonlyMap<string, Date | null> },
  rubric: { readonly version: number; readonly areaIds: readonly string[] },
): Promise<Outcome<{ planned: number }>> {
  const { transaction, workspaceId, at } = change;
  const asker = change.by.kind === 'member' ? change.by.memberId : undefined;
  const candidate = await transaction.candidate.findFirst({
    where: { id: input.candidateId, workspaceId },
    include: { role: { include: { plan: true } }, interviews: { select: { stageId: true } } },
  });
  if (!candidate || (asker !== undefined && candidate.internalMemberId === asker)) {
    return refused('This candidate no longer exists.', 'missing');
  }
  if (candidate.archivedAt) return refused('This candidate is archived. Restore the record before planning the loop.');
  const stages = candidate.role.plan ? planOf(candidate.role.plan).stages : [];
  if (stages.length === 0) return refused(`The role ${candidate.role.title} has no interview plan yet. Draw it up first.`);
  const there = new Set(candidate.interviews.map((interview) => interview.stageId));
  const open = stages.filter((stage) => !there.has(stage.id));
  if (open.length === 0) return refused(`${candidate.name} has every interview of this plan already. Nothing was planned twice.`);
  const fault = await loopFault(change, open, candidate.internalMemberId);
  if (fault) return refused(fault);
  for (const stage of open) {
    const areaIds = rubric.areaIds.filter((id) => stage.areas.some((area) => area.areaId === id));
    if (areaIds.length === 0) return refused(`${stage.title} covers no area of the rubric in force. Choose its areas in the plan first.`);
    const startsAt = input.starts.get(stage.id) ?? null;
    const { id } = await transaction.interview.create({
      data: {
        workspaceId,
        candidateId: candidate.id,
        title: stage.title,
        startsAt,
        minutes: stage.minutes,
        stageId: stage.id,
        createdAt: at,
      },
    });
    await transaction.scorecard.create({
      data: {
        workspaceId,
        interviewId: id,
        memberId: stage.memberId ?? '',
        areaIds: JSON.stringify(areaIds),
        rubricVersion: rubric.version,
        createdAt: at,
      },
    });
    change.note({
      action: 'interview.planned',
      recordKind: 'interview',
      recordId: id,
      recordName: `${stage.title}: ${candidate.name}`,
      changes: [
        { field: 'areas', after: areaIds },
        { field: 'startsAt', after: startsAt?.toISOString() ?? null },
      ],
    });
  }
  return done({ planned: open.length });
}

/** Why these stages cannot be held with the people whom the plan names; undefined when they can. */
async function loopFault(change: Change, stages: readonly PlanStage[], applicantId: string | null): Promise<string | undefined> {
  const rows = await change.transaction.member.findMany({
    where: { workspaceId: change.workspaceId, id: { in: membersIn(stages) } },
    select: { id: true, role: true, leftAt: true, user: { select: { name: true } } },
  });
  const titles = (chosen: readonly PlanStage[]) => chosen.map((stage) => stage.title).join(', ');
  const empty = stages.filter((stage) => stage.memberId === null);
  if (empty.length > 0) return `Nobody is assigned to ${titles(empty)}. Choose an interviewer in the plan first.`;
  const unable = (stage: PlanStage) => {
    const member = rows.find((row) => row.id === stage.memberId);
    return !member || member.leftAt !== null || !may(memberRoleOf(member.role), 'scorecards.write-own');
  };
  const nameOf = (stage: PlanStage) => rows.find((row) => row.id === stage.memberId)?.user.name ?? 'Somebody who left';
  const gone = stages.filter(unable);
  if (gone.length > 0) {
    const who = [...new Set(gone.map((stage) => `${nameOf(stage)} (${stage.title})`))].join(', ');
    const all =
      gone.length === stages.length ? 'Every interviewer of this loop has left or can no longer score' : 'Some can no longer interview';
    return `${all}: ${who}. Choose others in the plan, then start the loop; nothing was planned.`;
  }
  const own = stages.filter((stage) => stage.memberId === applicantId);
  const [first] = own;
  return first && `${nameOf(first)} is the candidate and cannot hold ${titles(own)}. Choose somebody else in the plan.`;
}

/**
 * The interviews of a candidate as the next interviewer may know them: when, and which areas and calibration questions; never who has
 * written, nor what. Empty when the reader may not see the candidate.
 */
export async function listLoopCoverage(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  candidateId: string,
): Promise<HeldInterview[]> {
  const row = await database.candidate.findFirst({
    where: { id: candidateId, workspaceId, ...visibleTo(reader) },
    select: {
      role: { select: { plan: true } },
      interviews: {
        orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
        select: { id: true, title: true, startsAt: true, stageId: true, scorecards: { select: { areaIds: true, status: true } } },
      },
    },
  });
  if (!row) return [];
  const stages = row.role.plan ? planOf(row.role.plan).stages : [];
  return row.interviews.map(({ id, title, startsAt, stageId, scorecards }) => ({
    id,
    title,
    startsAt,
    happened: scorecards.some((card) => card.status !== 'not-happened'),
    areaIds: [...new Set(scorecards.flatMap((card) => areaIdsOf(card.areaIds)))],
    questionIds: stages.find((stage) => stage.id === stageId)?.questionIds ?? [],
  }));
}

/** The ids of the plan's stages that a candidate has an interview of already. */
export async function listPlannedStageIds(database: Database, workspaceId: AuthorizedWorkspaceId, candidateId: string): Promise<string[]> {
  const rows = await database.interview.findMany({
    where: { workspaceId, candidateId, stageId: { not: null } },
    select: { stageId: true },
  });
  return rows.flatMap((row) => row.stageId ?? []);
}

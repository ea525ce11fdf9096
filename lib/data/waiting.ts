import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Database } from '@/lib/data/client';

/** A few of something that waits, and how many there are in all. */
type Waiting<Item> = { readonly first: readonly Item[]; readonly total: number };

type UnassignedCandidate = { readonly id: string; readonly name: string; readonly roleTitle: string; readonly addedAt: Date };

/** Candidates in process for whom nobody is assigned yet, those who wait longest first. */
export async function listUnassignedCandidates(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  limit: number,
): Promise<Waiting<UnassignedCandidate>> {
  const where = { workspaceId, archivedAt: null, status: 'active', interviews: { none: {} } };
  const [rows, total] = await Promise.all([
    database.candidate.findMany({
      where,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit,
      select: { id: true, name: true, createdAt: true, role: { select: { title: true } } },
    }),
    database.candidate.count({ where }),
  ]);
  return { first: rows.map(({ role, createdAt, ...row }) => ({ ...row, roleTitle: role.title, addedAt: createdAt })), total };
}

type LateScorecard = {
  readonly id: string;
  readonly interviewer: string;
  readonly candidateId: string;
  readonly candidate: string;
  readonly interview: string;
  readonly startsAt: Date;
};

/**
 * Other members' cards that are still to be written although their interview began before `before`, the latest first.
 * Loops on which the member is blind are left out whole: not even that a card is missing may reach them.
 */
export async function listLateScorecards(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  memberId: string,
  before: Date,
  limit: number,
): Promise<Waiting<LateScorecard>> {
  const owed = await database.scorecard.findMany({
    where: { workspaceId, memberId, status: 'draft' },
    select: { interview: { select: { candidateId: true } } },
  });
  const blindOn = [...new Set(owed.map((card) => card.interview.candidateId))];
  const where = {
    workspaceId,
    status: 'draft',
    memberId: { not: memberId },
    interview: { startsAt: { lt: before }, candidateId: { notIn: blindOn }, candidate: { archivedAt: null, status: 'active' } },
  };
  const [rows, total] = await Promise.all([
    database.scorecard.findMany({
      where,
      orderBy: [{ interview: { startsAt: 'asc' } }, { id: 'asc' }],
      take: limit,
      include: {
        member: { select: { user: { select: { name: true } } } },
        interview: { select: { title: true, startsAt: true, candidate: { select: { id: true, name: true } } } },
      },
    }),
    database.scorecard.count({ where }),
  ]);
  const first = rows.flatMap(({ id, member, interview }): LateScorecard[] =>
    interview.startsAt
      ? [
          {
            id,
            interviewer: member.user.name,
            candidateId: interview.candidate.id,
            candidate: interview.candidate.name,
            interview: interview.title,
            startsAt: interview.startsAt,
          },
        ]
      : [],
  );
  return { first, total };
}

/** How many cards a member has still to write, and how many are in. */
export async function countOwnScorecards(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  memberId: string,
): Promise<{ owed: number; submitted: number }> {
  const [owed, submitted] = await Promise.all([
    database.scorecard.count({ where: { workspaceId, memberId, status: 'draft' } }),
    database.scorecard.count({ where: { workspaceId, memberId, status: 'submitted' } }),
  ]);
  return { owed, submitted };
}

/** How much there is in the room: what its overview counts. Candidates are those not archived. */
export async function countHiring(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
): Promise<{ roles: number; openRoles: number; candidates: number; inProcess: number }> {
  const [roles, openRoles, candidates, inProcess] = await Promise.all([
    database.role.count({ where: { workspaceId } }),
    database.role.count({ where: { workspaceId, status: 'open' } }),
    database.candidate.count({ where: { workspaceId, archivedAt: null } }),
    database.candidate.count({ where: { workspaceId, archivedAt: null, status: 'active' } }),
  ]);
  return { roles, openRoles, candidates, inProcess };
}

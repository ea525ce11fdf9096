import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Database } from '@/lib/data/client';
import { notApplying } from '@/lib/data/own-application';

/** A few of something that waits, and how many there are in all. */
type Waiting<Item> = { readonly first: readonly Item[]; readonly total: number };

type UnassignedCandidate = { readonly id: string; readonly name: string; readonly roleTitle: string; readonly addedAt: Date };

/** Candidates in process for whom nobody is assigned yet, those who wait longest first. `memberId` is who asks: never told of their own application. */
export async function listUnassignedCandidates(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  memberId: string,
  limit: number,
): Promise<Waiting<UnassignedCandidate>> {
  const where = { workspaceId, archivedAt: null, status: 'active', interviews: { none: {} }, ...notApplying(memberId) };
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

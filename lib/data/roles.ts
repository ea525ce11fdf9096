import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { changesBetween } from '@/lib/domain/governance/audit-chain';
import { type RoleStatus, roleStatuses } from '@/lib/domain/hiring/candidate-status';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';

const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  levelId: z.string(),
  status: z.enum(roleStatuses),
  version: z.number(),
  createdAt: z.date(),
});
const titleSchema = rowSchema.pick({ id: true, title: true, levelId: true, status: true });
export type Role = z.infer<typeof rowSchema>;
export type RoleWithCount = Role & { readonly activeCandidates: number };
type RoleInput = { title: string; levelId: string; status: RoleStatus };

/** The roles of a workspace, open ones first, each with how many candidates are in process. */
export async function listRoles(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<RoleWithCount[]> {
  const rows = await database.role.findMany({
    where: { workspaceId },
    orderBy: [{ status: 'desc' }, { title: 'asc' }],
    include: { _count: { select: { candidates: { where: { archivedAt: null, status: 'active' } } } } },
  });
  return rows.map((row) => ({ ...rowSchema.parse(row), activeCandidates: row._count.candidates }));
}

/** One role, or undefined when this workspace has none with that id. */
export async function getRole(database: Database, workspaceId: AuthorizedWorkspaceId, id: string): Promise<Role | undefined> {
  const row = await database.role.findFirst({ where: { id, workspaceId } });
  return row ? rowSchema.parse(row) : undefined;
}

/** Opens a role. */
export async function createRole(change: Change, input: RoleInput): Promise<Outcome<{ id: string }>> {
  const { id } = await change.transaction.role.create({
    data: { ...input, workspaceId: change.workspaceId, createdAt: change.at, updatedAt: change.at },
  });
  change.note({ action: 'role.opened', recordKind: 'role', recordId: id, recordName: input.title, changes: changesBetween({}, input) });
  return done({ id });
}

/** Edits a role; `version` is the one that the person saw. */
export async function updateRole(change: Change, id: string, version: number, input: RoleInput): Promise<Outcome<{ id: string }>> {
  const row = await change.transaction.role.findFirst({ where: { id, workspaceId: change.workspaceId } });
  if (!row) return refused('This role no longer exists.', 'missing');
  const before = { title: row.title, levelId: row.levelId, status: row.status };
  if (row.version !== version)
    return {
      status: 'conflict',
      message: 'Somebody else changed this role since you opened it.',
      current: { ...before, version: String(row.version) },
    };
  const changes = changesBetween(before, input);
  if (changes.length === 0) return done({ id });
  await change.transaction.role.update({ where: { id }, data: { ...input, version: { increment: 1 }, updatedAt: change.at } });
  change.note({ action: 'role.edited', recordKind: 'role', recordId: id, recordName: input.title, changes });
  return done({ id });
}

/** The roles as a choice: open ones first, by title. */
export async function listRoleTitles(
  database: Pick<Database, 'role'>,
  workspaceId: AuthorizedWorkspaceId,
): Promise<{ readonly id: string; readonly title: string; readonly levelId: string; readonly status: RoleStatus }[]> {
  const rows = await database.role.findMany({
    where: { workspaceId },
    orderBy: [{ status: 'desc' }, { title: 'asc' }],
    select: { id: true, title: true, levelId: true, status: true },
  });
  return rows.map((row) => titleSchema.parse(row));
}

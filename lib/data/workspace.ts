import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { done, type Outcome, refused } from '@/lib/domain/outcome';

export type Workspace = { readonly name: string; readonly version: number; readonly createdAt: Date };

/** A workspace as its settings show it. */
export async function getWorkspace(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<Workspace> {
  const { name, version, createdAt } = await database.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  return { name, version, createdAt };
}

/** Every workspace of this installation, oldest first: for commands on the machine itself. */
export async function listWorkspaces(database: Database): Promise<{ id: AuthorizedWorkspaceId; name: string }[]> {
  const rows = await database.workspace.findMany({ orderBy: { createdAt: 'asc' }, select: { id: true, name: true } });
  return rows.map(({ id, name }) => ({ id: authorizedWorkspaceIdSchema.parse(id), name }));
}

/** Gives the workspace another name. A conflict when somebody renamed it since `version`. */
export async function renameWorkspace(change: Change, input: { name: string; version: number }): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  const workspace = await transaction.workspace.findUnique({ where: { id: workspaceId } });
  if (!workspace) return refused('This workspace is not there any more.', 'missing');
  if (workspace.version !== input.version) {
    return {
      status: 'conflict',
      message: `Somebody renamed the workspace to “${workspace.name}” in the meantime. What you typed is still here; save again to use it instead.`,
      current: { name: workspace.name, version: String(workspace.version) },
    };
  }
  if (workspace.name === input.name) return done();
  await transaction.workspace.update({ where: { id: workspaceId }, data: { name: input.name, version: { increment: 1 } } });
  change.note({
    action: 'workspace.renamed',
    recordKind: 'workspace',
    recordId: workspaceId,
    recordName: input.name,
    changes: [{ field: 'name', before: workspace.name, after: input.name }],
  });
  return done();
}

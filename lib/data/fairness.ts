import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import type { SelectionGroup } from '@/lib/domain/hiring/adverse-impact';
import type { SelectionCountsInput } from '@/lib/domain/hiring/selection-counts';
import { done, type Outcome, refused } from '@/lib/domain/outcome';

/** The counts of one stage. `changedAt` is the newest change to any of them. */
export type StageCounts = { readonly stage: string; readonly groups: readonly SelectionGroup[]; readonly changedAt: Date };

/** The counts of a role by stage, stages by name. They are numbers that somebody typed: nothing links them to a candidate. */
export async function listSelectionCounts(
  database: Pick<Database, 'selectionCount'>,
  workspaceId: AuthorizedWorkspaceId,
  roleId: string,
): Promise<StageCounts[]> {
  const rows = await database.selectionCount.findMany({ where: { workspaceId, roleId }, orderBy: [{ stage: 'asc' }, { group: 'asc' }] });
  return [...new Set(rows.map((row) => row.stage))].map((stage) => {
    const counts = rows.filter((row) => row.stage === stage);
    return {
      stage,
      groups: counts.map(({ group, applied, selected }) => ({ group, applied, selected })),
      changedAt: new Date(Math.max(...counts.map((row) => row.updatedAt.getTime()))),
    };
  });
}

const groupsInWords = (groups: readonly SelectionGroup[]) =>
  groups.map(({ group, applied, selected }) => `${group}: ${selected} of ${applied}`).join('; ');

/**
 * Puts the counts of one stage in the place of those that stood there; no groups removes the stage. Refused as a conflict when somebody
 * changed them since the person looked. The audit entry says which stage, never the counts.
 */
export async function saveSelectionCounts(change: Change, input: SelectionCountsInput): Promise<Outcome<{ roleId: string }>> {
  const { transaction, workspaceId, at } = change;
  const { roleId, stage, groups } = input;
  const role = await transaction.role.findFirst({ where: { id: roleId, workspaceId }, select: { title: true } });
  if (!role) return refused('This role no longer exists.', 'missing');
  const before = (await listSelectionCounts(transaction, workspaceId, roleId)).find((one) => one.stage === stage);
  const stands = before?.changedAt.toISOString() ?? '';
  if (stands !== input.seen) {
    return {
      status: 'conflict',
      message: before
        ? `Somebody saved counts for ${stage} in the meantime: ${groupsInWords(before.groups)}. Save again to put yours in their place.`
        : `Somebody removed the counts of ${stage} in the meantime. Save again to keep yours.`,
      current: { seen: stands },
    };
  }
  if (!before && groups.length === 0) return { status: 'invalid', fieldErrors: { '': 'Fill in at least one group.' } };
  await transaction.selectionCount.deleteMany({ where: { workspaceId, roleId, stage } });
  await transaction.selectionCount.createMany({ data: groups.map((group) => ({ ...group, workspaceId, roleId, stage, updatedAt: at })) });
  change.note({
    action: groups.length === 0 ? 'fairness.removed' : 'fairness.counted',
    recordKind: 'role',
    recordId: roleId,
    recordName: role.title,
    changes: [
      { field: 'stage', after: stage },
      { field: 'groups', after: groups.length },
    ],
  });
  return done({ roleId });
}

import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';

/**
 * The condition on candidates that leaves out whoever is reading: a member who applies from inside never sees their own loop, whatever
 * their role. The null is spelled out because SQL's "not equal" holds for no null.
 */
export const notApplying = (memberId: string) => ({ OR: [{ internalMemberId: null }, { internalMemberId: { not: memberId } }] });

/** Whether the person who makes a change is this very candidate. For them the record does not exist. */
export const isOwnApplication = (change: Pick<Change, 'by'>, candidate: { readonly internalMemberId: string | null }): boolean =>
  change.by.kind === 'member' && candidate.internalMemberId === change.by.memberId;

/**
 * The ids of every record about the member's own application: the candidate, its interviews and cards, its debrief and its decision, and
 * interviews that were taken off its plan. A trail and its exports leave their entries out. Empty for everybody who does not apply.
 */
export async function listOwnApplicationIds(database: Database, workspaceId: AuthorizedWorkspaceId, memberId: string): Promise<string[]> {
  const candidates = await database.candidate.findMany({
    where: { workspaceId, internalMemberId: memberId },
    select: {
      id: true,
      debrief: { select: { id: true } },
      decision: { select: { id: true } },
      interviews: { select: { id: true, scorecards: { select: { id: true } } } },
    },
  });
  if (candidates.length === 0) return [];
  const [removed, imported, answers] = await Promise.all([
    database.auditEntry.findMany({
      where: {
        workspaceId,
        recordKind: 'interview',
        OR: candidates.map(({ id }) => ({ detail: { contains: `"${id}"` } })),
      },
      select: { recordId: true },
    }),
    database.importedRecord.findMany({
      where: { workspaceId, recordId: { in: candidates.map(({ id }) => id) } },
      select: { sourceId: true },
    }),
    database.writtenAnswer.findMany({
      where: { workspaceId, candidateId: { in: candidates.map(({ id }) => id) } },
      select: { id: true },
    }),
  ]);
  const known = candidates.flatMap(({ id, debrief, decision, interviews }) => [
    id,
    ...(debrief ? [debrief.id] : []),
    ...(decision ? [decision.id] : []),
    ...interviews.flatMap((interview) => [interview.id, ...interview.scorecards.map((card) => card.id)]),
  ]);
  const further = [...removed.map((entry) => entry.recordId), ...imported.map((record) => record.sourceId), ...answers.map(({ id }) => id)];
  return [...new Set([...known, ...further])];
}

import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { sha256 } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import {
  type AuditDetail,
  auditDetailSchema,
  auditSources,
  type ChainReport,
  type ChainState,
  chainStart,
  verifyChain,
} from '@/lib/domain/governance/audit-chain';
import { type AuditQuery, systemActor } from '@/lib/domain/governance/audit-filter';
import { z } from '@/lib/domain/zod';

// Read with an open mind: a row that somebody tampered with must still be shown and named, not break the page.
const rowSchema = z.object({
  workspaceId: z.string(),
  sequence: z.number().int(),
  at: z.string(),
  actorKind: z.string(),
  actorMemberId: z.string().nullable(),
  source: z.string(),
  action: z.string(),
  recordKind: z.string(),
  recordId: z.string(),
  detailDigest: z.string(),
  previousHash: z.string(),
  hash: z.string(),
  detail: z.string().nullable(),
});

const entrySchema = rowSchema.extend({ actorKind: z.enum(['member', 'system']), source: z.enum(auditSources) });

/** An entry as it is stored. */
export type StoredEntry = z.infer<typeof rowSchema>;

/** One row of the audit page: the facts, and the detail unless it was erased. */
export type AuditRow = Omit<StoredEntry, 'detail'> & { readonly detail: AuditDetail | undefined };

/**
 * What to read of a trail. Entries about the cards that the reader is blind on are always left out, and so are those about the records of
 * the reader's own application (`hiddenRecordIds`, of whatever kind).
 */
export type AuditFilter = AuditQuery & Hidden;
type Hidden = {
  readonly hiddenScorecardIds: readonly string[];
  readonly hiddenRecordIds?: readonly string[];
  /** Candidates whose debrief and decision the reader may not know of yet. */
  readonly blindCandidateIds?: readonly string[];
};

const conditions = (workspaceId: AuthorizedWorkspaceId, filter: AuditFilter) => ({
  workspaceId,
  ...(filter.actor === systemActor ? { actorKind: 'system' } : filter.actor ? { actorMemberId: filter.actor } : {}),
  ...(filter.action ? { action: filter.action } : {}),
  ...(filter.recordKind ? { recordKind: filter.recordKind } : {}),
  ...(filter.recordId ? { recordId: filter.recordId } : {}),
  ...(filter.from || filter.to
    ? {
        at: {
          ...(filter.from ? { gte: `${filter.from}T00:00:00.000Z` } : {}),
          ...(filter.to ? { lte: `${filter.to}T23:59:59.999Z` } : {}),
        },
      }
    : {}),
  NOT: [
    ...(filter.hiddenScorecardIds.length > 0 ? [{ recordKind: 'scorecard', recordId: { in: [...filter.hiddenScorecardIds] } }] : []),
    ...(filter.hiddenRecordIds && filter.hiddenRecordIds.length > 0 ? [{ recordId: { in: [...filter.hiddenRecordIds] } }] : []),
    ...(filter.blindCandidateIds && filter.blindCandidateIds.length > 0
      ? [{ recordKind: { in: ['debrief', 'hire-decision'] }, recordId: { in: [...filter.blindCandidateIds] } }]
      : []),
  ],
});

const detailJson = z.string().transform((text, context) => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

/** An entry with its detail parsed; undefined when it was erased, or is not what was written. */
export const readable = (row: StoredEntry): AuditRow => ({
  ...row,
  detail: detailJson.pipe(auditDetailSchema).safeParse(row.detail).data,
});

/** Audit rows, newest first, at most `pageSize` from `page` (1 is the first), with how many match in all. */
export async function listAuditRows(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  filter: AuditFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: AuditRow[]; total: number }> {
  const where = conditions(workspaceId, filter);
  const [rows, total] = await Promise.all([
    database.auditEntry.findMany({ where, orderBy: { sequence: 'desc' }, skip: (page - 1) * pageSize, take: pageSize }),
    database.auditEntry.count({ where }),
  ]);
  return { rows: rows.map((row) => readable(rowSchema.parse(row))), total };
}

/** What a workspace's trail can be filtered by, as far as the reader may see it: actions, record kinds, and the people who did something. */
export async function listAuditVocabulary(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  hidden: Hidden,
): Promise<{ actions: string[]; recordKinds: string[]; people: { memberId: string; name: string }[] }> {
  const [rows, members] = await Promise.all([
    database.auditEntry.groupBy({
      by: ['action', 'recordKind', 'actorMemberId'],
      where: conditions(workspaceId, hidden),
    }),
    database.member.findMany({
      where: { workspaceId },
      select: { id: true, user: { select: { name: true } } },
      orderBy: { user: { name: 'asc' } },
    }),
  ]);
  const distinct = (values: string[]) => [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const actors = new Set(rows.map((row) => row.actorMemberId));
  return {
    actions: distinct(rows.map((row) => row.action)),
    recordKinds: distinct(rows.map((row) => row.recordKind)),
    people: members.filter((member) => actors.has(member.id)).map((member) => ({ memberId: member.id, name: member.user.name })),
  };
}

/** Every matching entry, oldest first, in batches: for exports that must not hold the whole trail in memory. */
export async function* eachAuditBatch(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  filter: AuditFilter,
  batchSize = 1_000,
): AsyncGenerator<StoredEntry[]> {
  for await (const rows of eachBatch(database, conditions(workspaceId, filter), batchSize)) yield rows.map((row) => rowSchema.parse(row));
}

async function* eachBatch(database: Database, where: ReturnType<typeof conditions>, batchSize: number) {
  for (let after = 0; ; ) {
    const rows = await database.auditEntry.findMany({
      where: { AND: [where, { sequence: { gt: after } }] },
      orderBy: { sequence: 'asc' },
      take: batchSize,
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.sequence;
    yield rows;
  }
}

/**
 * Checks a workspace's whole chain up to its end as it stands now; entries that are added meanwhile do not disturb it.
 * The report names the first bad entry.
 */
export async function verifyAudit(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<ChainReport> {
  // The newest entry is read before the end of the chain: in this order an entry beyond the end is never one that was added meanwhile.
  const newest = await database.auditEntry.aggregate({ where: { workspaceId }, _max: { sequence: true } });
  const head = await database.auditHead.findUnique({ where: { workspaceId } });
  let state: ChainState = { sequence: 0, hash: chainStart };
  let checked = 0;
  const broken = (sequence: number, why: string): ChainReport => ({ checked, broken: { sequence, why } });
  for await (const rows of eachBatch(database, conditions(workspaceId, { hiddenScorecardIds: [] }), 1_000)) {
    const due = rows.filter((row) => head === null || row.sequence <= head.sequence);
    for (const row of due) {
      const entry = entrySchema.safeParse(row).data;
      if (!entry) return broken(row.sequence, 'its facts were changed after it was written');
      const step = verifyChain([entry], sha256, state);
      if (step.report.broken) return broken(step.report.broken.sequence, step.report.broken.why);
      checked += 1;
      state = step.state;
    }
    if (due.length < rows.length) break;
  }
  if (!head) return broken(state.sequence + 1, 'the record of where the trail ends is missing');
  if (head.sequence !== state.sequence) return broken(state.sequence + 1, `entry ${state.sequence + 1} is missing`);
  if (head.hash !== state.hash) return broken(state.sequence, 'the record of where the trail ends does not fit it');
  if ((newest._max.sequence ?? 0) > head.sequence) return broken(head.sequence + 1, 'it stands beyond the end of the trail');
  return { checked };
}

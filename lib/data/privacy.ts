import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { notApplying } from '@/lib/data/own-application';
import { cardStatuses, isBlind } from '@/lib/domain/hiring/blind';
import { candidateStatuses } from '@/lib/domain/hiring/candidate-status';
import { type RetentionState, retentionState } from '@/lib/domain/hiring/retention';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';

export type RoleRetention = {
  readonly id: string;
  readonly title: string;
  readonly retentionDays: number | null;
  /** Candidates of the role whose loop has ended. */
  readonly ended: number;
};

/** How long each role keeps the records of candidates whose loop ended. */
export async function listRoleRetention(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<RoleRetention[]> {
  const rows = await database.role.findMany({
    where: { workspaceId },
    orderBy: [{ status: 'desc' }, { title: 'asc' }],
    select: {
      id: true,
      title: true,
      retentionDays: true,
      _count: { select: { candidates: { where: { status: { not: 'active' } } } } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, ended: _count.candidates }));
}

/** Sets for how many days a role keeps its records; null: nobody decided. `seen` is what the person saw. */
export async function setRetention(
  change: Change,
  input: { roleId: string; retentionDays: number | null; seen: number | null },
): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  const role = await transaction.role.findFirst({ where: { id: input.roleId, workspaceId } });
  if (!role) return refused('This role no longer exists.', 'missing');
  if (role.retentionDays !== input.seen) {
    const stands = role.retentionDays === null ? 'not set' : `${role.retentionDays} days`;
    return {
      status: 'conflict',
      message: `Somebody changed this in the meantime: it is ${stands} now. Save again to put yours in its place.`,
      current: { seen: String(role.retentionDays ?? '') },
    };
  }
  if (role.retentionDays === input.retentionDays) return done();
  // The same moment of the last change: only the title, level and status of a role are versioned together.
  await transaction.role.update({ where: { id: role.id }, data: { retentionDays: input.retentionDays, updatedAt: role.updatedAt } });
  change.note({
    action: 'role.retention-set',
    recordKind: 'role',
    recordId: role.id,
    recordName: role.title,
    changes: [{ field: 'retentionDays', before: role.retentionDays, after: input.retentionDays }],
  });
  return done();
}

const recordSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  status: z.enum(candidateStatuses),
  updatedAt: z.date(),
  legalHold: z.string().nullable(),
  internalMemberId: z.string().nullable(),
  role: z.object({ title: z.string(), retentionDays: z.number().nullable() }),
  decision: z.object({ signedAt: z.date() }).nullable(),
});
const recordFields = {
  id: true,
  name: true,
  email: true,
  status: true,
  updatedAt: true,
  legalHold: true,
  internalMemberId: true,
  role: { select: { title: true, retentionDays: true } },
  decision: { select: { signedAt: true } },
} as const;

/** A candidate's record as far as keeping it is concerned. */
export type PrivacyRecord = {
  readonly id: string;
  readonly name: string;
  readonly roleTitle: string;
  readonly legalHold: string | null;
  readonly retention: RetentionState;
};

/** Whether a text from an address could be a record's id at all; a NUL byte would make PostgreSQL throw. */
export const isRecordId = (id: string): boolean => /^[\w-]{1,80}$/.test(id);

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

function recordOf(row: unknown, today: string): PrivacyRecord {
  const { id, name, role, legalHold, status, decision, updatedAt } = recordSchema.parse(row);
  const decidedOn = decision ? dayOf(decision.signedAt) : undefined;
  const kept = { status, decidedOn, changedOn: dayOf(updatedAt), retentionDays: role.retentionDays, legalHold };
  return { id, name, roleTitle: role.title, legalHold, retention: retentionState(kept, today) };
}

/** Candidates whose records are due on the day `today` (YYYY-MM-DD), the longest overdue first, and those under a legal hold, by name. */
export async function listRetentionDue(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  today: string,
): Promise<{ due: PrivacyRecord[]; held: PrivacyRecord[] }> {
  const own = notApplying(reader.memberId);
  const [ended, held] = await Promise.all([
    database.candidate.findMany({
      where: { workspaceId, status: { not: 'active' }, legalHold: null, role: { retentionDays: { not: null } }, AND: [own] },
      select: recordFields,
    }),
    database.candidate.findMany({
      where: { workspaceId, legalHold: { not: null }, AND: [own] },
      select: recordFields,
      orderBy: { searchKey: 'asc' },
    }),
  ]);
  const over = ({ retention }: PrivacyRecord) => (retention.state === 'due' ? retention.daysOver : 0);
  const due = ended
    .map((row) => recordOf(row, today))
    .filter((record) => over(record) > 0)
    .sort((a, b) => over(b) - over(a) || a.name.localeCompare(b.name, 'en'));
  return { due, held: held.map((row) => recordOf(row, today)) };
}

/** One candidate's record for whoever manages privacy, and whether they still owe a card of its loop. Undefined for none, and for one's own. */
export async function getPrivacyRecord(
  database: Pick<Database, 'candidate' | 'interview'>,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  id: string,
  today: string,
): Promise<(PrivacyRecord & { readonly blind: boolean }) | undefined> {
  if (!isRecordId(id)) return undefined;
  const row = await database.candidate.findFirst({ where: { id, workspaceId, AND: [notApplying(reader.memberId)] }, select: recordFields });
  if (!row) return undefined;
  return { ...recordOf(row, today), blind: await isBlindOn(database, reader.memberId, id) };
}

/** Whether a member still owes a card of a candidate's loop. */
export async function isBlindOn(database: Pick<Database, 'interview'>, memberId: string, candidateId: string): Promise<boolean> {
  const interviews = await database.interview.findMany({
    where: { candidateId },
    select: { scorecards: { select: { id: true, memberId: true, status: true } } },
  });
  const loop = interviews.flatMap((one) => one.scorecards.map((card) => ({ ...card, status: z.enum(cardStatuses).parse(card.status) })));
  return isBlind(memberId, loop);
}

/** Puts a record under legal hold, with the reason, or lifts the hold (null). Neither moves the clock of its retention. */
export async function setLegalHold(change: Change, reader: Reader, input: { id: string; legalHold: string | null }): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  const row = await transaction.candidate.findFirst({ where: { id: input.id, workspaceId, AND: [notApplying(reader.memberId)] } });
  if (!row) return refused('This candidate no longer exists.', 'missing');
  if (row.legalHold === input.legalHold) return done();
  await transaction.candidate.update({ where: { id: row.id }, data: { legalHold: input.legalHold, updatedAt: row.updatedAt } });
  change.note({
    action: input.legalHold === null ? 'candidate.hold-lifted' : 'candidate.held',
    recordKind: 'candidate',
    recordId: row.id,
    recordName: row.name,
    changes: [{ field: 'legalHold', before: row.legalHold, after: input.legalHold }],
  });
  return done();
}

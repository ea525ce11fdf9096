import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import { isOwnApplication, notApplying } from '@/lib/data/own-application';
import { changesBetween, type PlainValue } from '@/lib/domain/governance/audit-chain';
import { cardStatuses, isBlind, type LoopCard } from '@/lib/domain/hiring/blind';
import { type CandidateInput, searchKeyOf } from '@/lib/domain/hiring/candidate';
import type { CandidateSort } from '@/lib/domain/hiring/candidate-list';
import { type CandidateStatus, candidateStatuses } from '@/lib/domain/hiring/candidate-status';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { type MemberRole, may } from '@/lib/domain/workspace/permissions';
import { z } from '@/lib/domain/zod';

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  roleId: z.string(),
  email: z.string().nullable(),
  status: z.enum(candidateStatuses),
  years: z.number().nullable(),
  note: z.string(),
  version: z.number(),
  archivedAt: z.date().nullable(),
  internalMemberId: z.string().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
  role: z.object({ title: z.string() }),
});

export type Candidate = Omit<z.infer<typeof rowSchema>, 'role'> & { readonly roleTitle: string };
/** `cards` is undefined while the reader is blind on the candidate: not even a count may reach them. */
export type CandidateRow = Omit<Candidate, 'note'> & {
  readonly cards: { readonly submitted: number; readonly assigned: number } | undefined;
  /** The reader's own card that is still to be written. */
  readonly owedCardId: string | undefined;
};

/** Who is reading: members without `candidates.read` see the candidates whom they interview, and no others. */
export type Reader = { readonly memberId: string; readonly role: MemberRole };

export type CandidateFilter = {
  readonly query: string;
  readonly roleId?: string | undefined;
  readonly status?: CandidateStatus | undefined;
  readonly archived: boolean;
};

const candidateOf = ({ role, ...row }: z.infer<typeof rowSchema>): Candidate => ({ ...row, roleTitle: role.title });

const interviewedBy = (reader: Reader) =>
  may(reader.role, 'candidates.read') ? {} : { interviews: { some: { scorecards: { some: { memberId: reader.memberId } } } } };

/** The condition that keeps to candidates whom this reader may see: never oneself, as one who applies from inside. */
export const visibleTo = (reader: Reader) => ({ ...notApplying(reader.memberId), ...interviewedBy(reader) });

/** One condition per word of a query: a candidate's name or e-mail holds it. */
export const holdingWords = (query: string) =>
  searchKeyOf(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ searchKey: { contains: word } }));

const matching = (workspaceId: AuthorizedWorkspaceId, filter: CandidateFilter, seen: object) => ({
  workspaceId,
  archivedAt: filter.archived ? { not: null } : null,
  ...(filter.roleId ? { roleId: filter.roleId } : {}),
  ...(filter.status ? { status: filter.status } : {}),
  AND: [...holdingWords(filter.query), seen],
});

const conditions = (workspaceId: AuthorizedWorkspaceId, reader: Reader, filter: CandidateFilter) =>
  matching(workspaceId, filter, visibleTo(reader));

const orders: Record<CandidateSort, (direction: 'asc' | 'desc') => Record<string, unknown>> = {
  name: (direction) => ({ searchKey: direction }),
  role: (direction) => ({ role: { title: direction } }),
  status: (direction) => ({ status: direction }),
  years: (direction) => ({ years: { sort: direction, nulls: 'last' } }),
  added: (direction) => ({ createdAt: direction }),
  changed: (direction) => ({ updatedAt: direction }),
};

/** One page of candidates that the reader may see, and how many match in all. Pages start at 1. */
export async function listCandidates(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  filter: CandidateFilter,
  view: { sort: CandidateSort; direction: 'asc' | 'desc'; page: number; pageSize: number },
): Promise<{ rows: CandidateRow[]; total: number }> {
  const where = conditions(workspaceId, reader, filter);
  const [found, total, titles] = await Promise.all([
    database.candidate.findMany({
      where,
      orderBy: [orders[view.sort](view.direction), { id: view.direction }],
      skip: (view.page - 1) * view.pageSize,
      take: view.pageSize,
      select: listed,
    }),
    countCandidates(database, workspaceId, reader, filter),
    titlesOf(database, workspaceId),
  ]);
  return { rows: await withLoops(database, reader, found, titles), total };
}

// Counting everybody and taking oneself off reads two indexes; asking each row whether it is oneself would read all of them.
async function countCandidates(database: Database, workspaceId: AuthorizedWorkspaceId, reader: Reader, filter: CandidateFilter) {
  const everybody = matching(workspaceId, filter, interviewedBy(reader));
  const [all, own] = await Promise.all([
    database.candidate.count({ where: everybody }),
    database.candidate.count({ where: { AND: [everybody, { internalMemberId: reader.memberId }] } }),
  ]);
  return all - own;
}

const listed = {
  ...{ id: true, name: true, roleId: true, email: true, status: true, years: true, version: true },
  ...{ archivedAt: true, internalMemberId: true, createdAt: true, updatedAt: true },
} as const;

// All titles of a workspace at once, beside the candidates: they are few, and a join would wait for the candidates first.
async function titlesOf(database: Database, workspaceId: AuthorizedWorkspaceId) {
  const roles = await database.role.findMany({ where: { workspaceId }, select: { id: true, title: true } });
  return new Map(roles.map((role) => [role.id, role.title]));
}

async function withLoops(
  database: Database,
  reader: Reader,
  found: readonly { id: string; roleId: string }[],
  titles: ReadonlyMap<string, string>,
): Promise<CandidateRow[]> {
  const loops = await loopsOf(
    database,
    found.map((row) => row.id),
  );
  return found.map((row) => {
    const { note: _note, ...candidate } = candidateOf(rowSchema.parse({ ...row, note: '', role: { title: titles.get(row.roleId) } }));
    const loop = loops.get(row.id) ?? [];
    const counted = loop.filter((card) => card.status !== 'not-happened');
    return {
      ...candidate,
      cards: isBlind(reader.memberId, loop)
        ? undefined
        : { submitted: counted.filter((card) => card.status === 'submitted').length, assigned: counted.length },
      owedCardId: loop.find((card) => card.memberId === reader.memberId && card.status === 'draft')?.id,
    };
  });
}

/** The ids of every candidate that matches and that the reader may see, in the order of the list. */
export async function listCandidateIds(
  database: Pick<Database, 'candidate'>,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  filter: CandidateFilter,
  view: { sort: CandidateSort; direction: 'asc' | 'desc' },
): Promise<string[]> {
  const rows = await database.candidate.findMany({
    where: conditions(workspaceId, reader, filter),
    orderBy: [orders[view.sort](view.direction), { id: view.direction }],
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** The candidates of these ids that the reader may see now, in the order of the ids; as `listCandidates` shows them. */
export async function listCandidatesByIds(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  ids: readonly string[],
): Promise<CandidateRow[]> {
  const [found, titles] = await Promise.all([
    database.candidate.findMany({ where: { workspaceId, id: { in: [...ids] }, AND: [visibleTo(reader)] }, select: listed }),
    titlesOf(database, workspaceId),
  ]);
  const rows = await withLoops(database, reader, found, titles);
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

const loopSchema = z.array(z.object({ candidateId: z.string(), id: z.string(), memberId: z.string(), status: z.enum(cardStatuses) }));

/** The cards of candidates, by candidate; somebody without cards is not among them. The caller has made sure that the ids are of one workspace. */
export async function loopsOf(database: Database, candidateIds: readonly string[]) {
  const loops = new Map<string, LoopCard[]>();
  if (candidateIds.length === 0) return loops;
  const rows = await database.$queryRaw`
    SELECT i."candidateId", s."id", s."memberId", s."status" FROM "interview" i JOIN "scorecard" s ON s."interviewId" = i."id"
    WHERE i."candidateId" IN (${Prisma.join([...candidateIds])})`;
  for (const { candidateId, ...card } of loopSchema.parse(rows)) {
    const loop = loops.get(candidateId);
    if (loop) loop.push(card);
    else loops.set(candidateId, [card]);
  }
  return loops;
}

/** One candidate that the reader may see, archived or not; undefined when there is none. */
export async function getCandidate(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  id: string,
): Promise<Candidate | undefined> {
  const row = await database.candidate.findFirst({
    where: { id, workspaceId, ...visibleTo(reader) },
    include: { role: { select: { title: true } } },
  });
  return row ? candidateOf(rowSchema.parse(row)) : undefined;
}

const roleExists = async (change: Change, roleId: string) =>
  (await change.transaction.role.count({ where: { id: roleId, workspaceId: change.workspaceId } })) === 1;

const noRole = { status: 'invalid', fieldErrors: { roleId: 'This role no longer exists. Choose another one.' } } as const;

/** What is wrong with naming a member as the candidate themselves; undefined when nothing is, or nobody is named. `candidateId` of one that exists. */
async function applicantFault(change: Change, memberId: string | null, candidateId?: string) {
  if (memberId === null) return undefined;
  const fault = (text: string) => ({ status: 'invalid', fieldErrors: { internalMemberId: text } }) as const;
  if (isOwnApplication(change, { internalMemberId: memberId })) {
    return fault('Somebody else enters your own application: you could not open it afterwards, and should not be the one who wrote it.');
  }
  const member = await change.transaction.member.findFirst({
    where: { id: memberId, workspaceId: change.workspaceId },
    include: { user: { select: { name: true } } },
  });
  if (!member) return fault('This person is not a member of the workspace. Choose somebody else.');
  if (candidateId === undefined) return undefined;
  const cards = await change.transaction.scorecard.count({ where: { memberId, interview: { candidateId } } });
  return cards === 0 ? undefined : fault(`${member.user.name} interviews this candidate. Give that interview to somebody else first.`);
}

/** Adds a candidate for a role of the workspace. */
export async function createCandidate(change: Change, input: CandidateInput): Promise<Outcome<{ id: string }>> {
  if (!(await roleExists(change, input.roleId))) return noRole;
  const fault = await applicantFault(change, input.internalMemberId ?? null);
  if (fault) return fault;
  const { id } = await change.transaction.candidate.create({
    data: {
      ...input,
      workspaceId: change.workspaceId,
      searchKey: searchKeyOf(input.name, input.email),
      createdAt: change.at,
      updatedAt: change.at,
    },
  });
  change.note({
    action: 'candidate.added',
    recordKind: 'candidate',
    recordId: id,
    recordName: input.name,
    changes: changesBetween({}, { ...input }),
  });
  return done({ id });
}

const plain = (row: CandidateInput): Record<string, PlainValue> & { internalMemberId: string | null } => ({
  name: row.name,
  roleId: row.roleId,
  email: row.email,
  years: row.years,
  status: row.status,
  note: row.note,
  internalMemberId: row.internalMemberId ?? null,
});

/** Edits a candidate; `version` is the one that the person saw. A stale one gets what stands now. */
export async function updateCandidate(
  change: Change,
  id: string,
  version: number,
  input: CandidateInput,
): Promise<Outcome<{ id: string }>> {
  const row = await change.transaction.candidate.findFirst({
    where: { id, workspaceId: change.workspaceId },
    include: { role: { select: { title: true } } },
  });
  if (!row || isOwnApplication(change, row)) {
    return refused('This candidate no longer exists. Somebody removed the record while you had it open.', 'missing');
  }
  const before = plain(rowSchema.parse(row));
  if (row.version !== version) {
    return {
      status: 'conflict',
      message: 'Somebody else changed this candidate since you opened it.',
      current: {
        ...Object.fromEntries(Object.entries(before).map(([field, value]) => [field, value === null ? '' : String(value)])),
        version: String(row.version),
      },
    };
  }
  if (!(await roleExists(change, input.roleId))) return noRole;
  const { internalMemberId = row.internalMemberId } = input;
  const fault = internalMemberId === row.internalMemberId ? undefined : await applicantFault(change, internalMemberId, id);
  if (fault) return fault;
  const changes = changesBetween(before, plain({ ...input, internalMemberId }));
  if (changes.length === 0) return done({ id });
  await change.transaction.candidate.update({
    where: { id },
    data: { ...input, searchKey: searchKeyOf(input.name, input.email), version: { increment: 1 }, updatedAt: change.at },
  });
  change.note({ action: 'candidate.edited', recordKind: 'candidate', recordId: id, recordName: input.name, changes });
  return done({ id });
}

/** Archives a candidate or brings one back. Doing it twice changes nothing. */
export async function archiveCandidate(change: Change, id: string, archived: boolean): Promise<Outcome> {
  const row = await change.transaction.candidate.findFirst({ where: { id, workspaceId: change.workspaceId } });
  if (!row || isOwnApplication(change, row)) return refused('This candidate no longer exists.', 'missing');
  if ((row.archivedAt !== null) === archived) return done();
  await change.transaction.candidate.update({
    where: { id },
    data: { archivedAt: archived ? change.at : null, version: { increment: 1 }, updatedAt: change.at },
  });
  change.note({
    action: archived ? 'candidate.archived' : 'candidate.restored',
    recordKind: 'candidate',
    recordId: id,
    recordName: row.name,
  });
  return done();
}

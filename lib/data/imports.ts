import { randomUUID } from 'node:crypto';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database, Transaction } from '@/lib/data/client';
import { listRoleTitles } from '@/lib/data/roles';
import { type CandidateInput, candidateSchema, searchKeyOf } from '@/lib/domain/hiring/candidate';
import type { ColumnMapping } from '@/lib/domain/hiring/interchange/candidate-columns';
import { candidateRows, type RowFault } from '@/lib/domain/hiring/interchange/candidate-rows';
import {
  type ImportResult,
  type ImportSource,
  importResultSchema,
  importSources,
  placeholderName,
  shownFaults,
  type WaitingFile,
  waitingFileSchema,
} from '@/lib/domain/hiring/interchange/import-file';
import { candidatePlan, feedbackPlan, type Known } from '@/lib/domain/hiring/interchange/import-plan';
import type { FeedbackSource } from '@/lib/domain/hiring/interchange/imported-feedback';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';

const rowsAtOnce = 500;
const waitsForMs = 24 * 3_600_000;
const waiting = 'waiting-file';
const finished = 'import';

/** A file that waits, or what became of it. */
export type ImportState =
  | { readonly status: 'waiting'; readonly source: ImportSource; readonly file: WaitingFile }
  | { readonly status: 'finished'; readonly source: ImportSource; readonly at: Date; readonly result: ImportResult };

const isImportId = (id: string) => /^[0-9a-f-]{36}$/.test(id);

/** Keeps a file that was read until its uploader imports or discards it, for a day at most. Nobody else sees it. */
export async function keepWaitingFile(
  change: Change,
  memberId: string,
  input: { source: ImportSource; file: WaitingFile },
): Promise<Outcome<{ id: string }>> {
  const { transaction, workspaceId, at } = change;
  await transaction.importedRecord.deleteMany({
    where: { workspaceId, kind: waiting, createdAt: { lt: new Date(at.getTime() - waitsForMs) } },
  });
  const id = randomUUID();
  await transaction.importedRecord.create({
    data: {
      workspaceId,
      source: input.source,
      kind: waiting,
      sourceId: id,
      recordId: memberId,
      content: JSON.stringify(input.file),
      createdAt: at,
    },
  });
  change.note({ action: 'import.uploaded', recordKind: 'import', recordId: id, changes: [{ field: 'source', after: input.source }] });
  return done({ id });
}

/** A file of this member that waits, or the result of an import of the workspace; undefined when there is no such import. */
export async function getImport(
  database: Pick<Transaction, 'importedRecord'>,
  workspaceId: AuthorizedWorkspaceId,
  memberId: string,
  id: string,
): Promise<ImportState | undefined> {
  if (!isImportId(id)) return undefined;
  const row = await database.importedRecord.findFirst({
    where: { workspaceId, sourceId: id, OR: [{ kind: waiting, recordId: memberId }, { kind: finished }] },
  });
  if (!row) return undefined;
  const source = z.enum(importSources).parse(row.source);
  const content: unknown = JSON.parse(row.content ?? 'null');
  return row.kind === waiting
    ? { status: 'waiting', source, file: waitingFileSchema.parse(content) }
    : { status: 'finished', source, at: row.createdAt, result: importResultSchema.parse(content) };
}

/** Imports that ended, newest first, at most 20. */
export async function listImports(database: Database, workspaceId: AuthorizedWorkspaceId) {
  const rows = await database.importedRecord.findMany({ where: { workspaceId, kind: finished }, orderBy: { createdAt: 'desc' }, take: 20 });
  return rows.map((row) => ({
    id: row.sourceId,
    at: row.createdAt,
    source: z.enum(importSources).parse(row.source),
    result: importResultSchema.parse(JSON.parse(row.content ?? 'null')),
  }));
}

/** Throws a waiting file away. Doing it twice changes nothing. */
export async function discardWaitingFile(change: Change, memberId: string, id: string): Promise<Outcome> {
  const { workspaceId } = change;
  const { count } = await change.transaction.importedRecord.deleteMany({
    where: { workspaceId, kind: waiting, sourceId: id, recordId: memberId },
  });
  if (count > 0) change.note({ action: 'import.discarded', recordKind: 'import', recordId: id });
  return done();
}

/** What an import from this source finds here. Ids of candidates in a CSV may be those of another system. */
export async function knownHere(
  database: Pick<Transaction, 'candidate' | 'importedRecord'>,
  workspaceId: AuthorizedWorkspaceId,
  source: ImportSource,
): Promise<Known> {
  const [candidates, links, feedback] = await Promise.all([
    database.candidate.findMany({ where: { workspaceId }, select: { id: true, name: true, email: true, roleId: true } }),
    database.importedRecord.findMany({ where: { workspaceId, source, kind: 'candidate' }, select: { sourceId: true, recordId: true } }),
    database.importedRecord.findMany({ where: { workspaceId, source, kind: 'feedback' }, select: { sourceId: true } }),
  ]);
  const here = new Set(candidates.map((candidate) => candidate.id));
  return {
    candidates,
    candidateBySourceId: new Map(links.filter((link) => here.has(link.recordId)).map((link) => [link.sourceId, link.recordId])),
    feedbackIds: new Set(feedback.map((one) => one.sourceId)),
  };
}

/** What a person chose for the import of candidates. `idsOf` is the system whose ids the file holds. */
export type CandidateChoices = { readonly mapping: ColumnMapping; readonly roleId: string | undefined; readonly idsOf: ImportSource };
/** What a person chose for the import of feedback: who an id of the other system is, and the role of those who have to be made. */
export type FeedbackChoices = { readonly people: Readonly<Record<string, string>>; readonly roleId: string | undefined };

type Import = { readonly id: string; readonly leaveOutBroken: boolean };

const gone = refused(
  'This file is not waiting any more: it was imported, discarded, or kept for longer than a day. Upload it again.',
  'missing',
);

/**
 * Imports a waiting CSV of candidates, all of it in this one change. With a broken row nothing is imported, unless broken rows are to be left out.
 * Rows whose person is here change nothing.
 */
export async function importCandidates(
  change: Change,
  memberId: string,
  input: Import & CandidateChoices,
): Promise<Outcome<{ id: string }>> {
  const { transaction, workspaceId } = change;
  const state = await getImport(transaction, workspaceId, memberId, input.id);
  if (state?.status === 'finished') return done({ id: input.id });
  if (state?.file.kind !== 'table') return gone;
  const roles = await listRoleTitles(transaction, workspaceId);
  const { sound, faults } = candidateRows(state.file.rows, input.mapping, {
    roles,
    roleId: roles.find((role) => role.id === input.roleId)?.id,
  });
  const broken = [...state.file.faults, ...faults].sort((a, b) => a.row - b.row);
  if (broken.length > 0 && !input.leaveOutBroken) return notAsItStands(broken, `row ${broken[0]?.row}`);
  const known = await knownHere(transaction, workspaceId, input.idsOf);
  const { fresh, present } = candidatePlan(sound, known);
  const added = await addCandidates(
    change,
    fresh.map((row) => row.input),
  );
  const links = [
    ...fresh.map((row, index) => ({ sourceId: row.sourceId, recordId: added[index] ?? '' })),
    ...present.map(({ row, candidateId }) => ({ sourceId: row.sourceId, recordId: candidateId })),
  ];
  await link(change, input.idsOf, known, links);
  return finish(change, state, input, { imported: fresh.length, present: present.length, created: 0, faults: broken });
}

/**
 * Imports waiting feedback, all of it in this one change, beside the candidates that it belongs to; makes those whom nobody here is.
 * It stays imported feedback: no card, no rating of ours, no statistic.
 */
export async function importFeedback(change: Change, memberId: string, input: Import & FeedbackChoices): Promise<Outcome<{ id: string }>> {
  const { transaction, workspaceId, at } = change;
  const state = await getImport(transaction, workspaceId, memberId, input.id);
  if (state?.status === 'finished') return done({ id: input.id });
  if (state?.file.kind !== 'feedback' || state.source === 'csv') return gone;
  const source: FeedbackSource = state.source;
  const { feedback, faults } = state.file;
  const [first] = faults;
  if (first && !input.leaveOutBroken) return notAsItStands(faults, `record ${first.row}`);
  const known = await knownHere(transaction, workspaceId, source);
  const plan = feedbackPlan(feedback, known, input.people, (ref) => placeholderName(source, ref));
  const unsettled = plan.people.find((person) => person.fault);
  if (unsettled) return refused(`${unsettled.ref}: ${unsettled.fault} Nothing was imported.`);
  const strangers = plan.people.filter((person) => !person.match);
  const role = await transaction.role.findFirst({ where: { id: input.roleId ?? '', workspaceId }, select: { id: true } });
  if (strangers.length > 0 && !role)
    return { status: 'invalid', fieldErrors: { roleId: 'Choose the role of the candidates who are not here yet.' } };
  const inputs = strangers.map(({ ref, name, email }) => {
    const plain = { name: placeholderName(source, ref), roleId: role?.id };
    const asNamed = candidateSchema.safeParse({ ...plain, name, email });
    return asNamed.success
      ? asNamed.data
      : candidateSchema.parse({ ...plain, name: candidateSchema.shape.name.safeParse(plain.name).data ?? 'Imported candidate' });
  });
  const added = await addCandidates(change, inputs);
  const candidateOf = new Map([
    ...plan.people.flatMap(({ ref, match }): [string, string][] => (match ? [[ref, match.id]] : [])),
    ...strangers.map(({ ref }, index): [string, string] => [ref, added[index] ?? '']),
  ]);
  await link(
    change,
    source,
    known,
    [...candidateOf].map(([sourceId, recordId]) => ({ sourceId, recordId })),
  );
  await inBatches(plan.fresh, (batch) =>
    transaction.importedRecord.createMany({
      data: batch.map((one) => ({
        workspaceId,
        source,
        kind: 'feedback',
        sourceId: one.sourceId,
        recordId: candidateOf.get(one.candidateRef) ?? '',
        content: JSON.stringify(one),
        createdAt: at,
      })),
    }),
  );
  return finish(change, state, input, { imported: plan.fresh.length, present: plan.present, created: strangers.length, faults });
}

function notAsItStands(faults: readonly RowFault[], first: string) {
  return refused(
    `Nothing was imported: ${faults.length === 1 ? `${first} does not fit` : `${faults.length} records do not fit, the first in ${first}`}. Correct the file, or import the sound ones and leave the others out.`,
  );
}

async function inBatches<Item>(items: readonly Item[], write: (batch: Item[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += rowsAtOnce) await write(items.slice(from, from + rowsAtOnce));
}

async function addCandidates(change: Change, inputs: readonly CandidateInput[]): Promise<string[]> {
  const { transaction, workspaceId, at } = change;
  const rows = inputs.map(({ name, roleId, email, years, status, note }) => ({
    ...{ name, roleId, email, years, status, note },
    id: randomUUID(),
    workspaceId,
    searchKey: searchKeyOf(name, email),
    createdAt: at,
    updatedAt: at,
  }));
  await inBatches(rows, (data) => transaction.candidate.createMany({ data }));
  for (const row of rows) change.note({ action: 'candidate.imported', recordKind: 'candidate', recordId: row.id, recordName: row.name });
  return rows.map((row) => row.id);
}

/** Remembers which candidate an id of the other system stands for; one that is remembered, for a candidate who is gone, is set anew. */
async function link(change: Change, source: ImportSource, known: Known, links: readonly { sourceId: string; recordId: string }[]) {
  const { transaction, workspaceId, at } = change;
  const other = links.filter((one) => known.candidateBySourceId.get(one.sourceId) !== one.recordId);
  await inBatches(other, async (batch) => {
    await transaction.importedRecord.deleteMany({
      where: { workspaceId, source, kind: 'candidate', sourceId: { in: batch.map((one) => one.sourceId) } },
    });
    await transaction.importedRecord.createMany({
      data: batch.map((one) => ({ ...one, workspaceId, source, kind: 'candidate', createdAt: at })),
    });
  });
}

async function finish(
  change: Change,
  { source, file }: Extract<ImportState, { status: 'waiting' }>,
  { id }: Import,
  counts: { imported: number; present: number; created: number; faults: readonly RowFault[] },
): Promise<Outcome<{ id: string }>> {
  const { transaction, workspaceId, at } = change;
  const { faults, ...numbers } = counts;
  const result: ImportResult = { fileName: file.fileName, ...numbers, leftOut: faults.length, faults: faults.slice(0, shownFaults) };
  await transaction.importedRecord.delete({
    where: { workspaceId_source_kind_sourceId: { workspaceId, source, kind: waiting, sourceId: id } },
  });
  await transaction.importedRecord.create({
    data: { workspaceId, source, kind: finished, sourceId: id, recordId: id, content: JSON.stringify(result), createdAt: at },
  });
  change.note({
    action: 'import.finished',
    recordKind: 'import',
    recordId: id,
    changes: [
      { field: 'source', after: source },
      { field: 'imported', after: numbers.imported },
      { field: 'alreadyThere', after: numbers.present },
      { field: 'candidatesAdded', after: numbers.created },
      { field: 'leftOut', after: faults.length },
    ],
  });
  return done({ id });
}

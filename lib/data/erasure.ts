import { readable } from '@/lib/data/audit';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Database, Transaction } from '@/lib/data/client';
import { notApplying } from '@/lib/data/own-application';
import { isRecordId } from '@/lib/data/privacy';
import { type ErasedCounts, type ErasureCertificate, type ErasureInput, erasedKinds, erasureFaults } from '@/lib/domain/hiring/erasure';
import { filterSeeks, mentionedIn, mentionFinder } from '@/lib/domain/hiring/mentions';
import { done, type Outcome, refused } from '@/lib/domain/outcome';

const batchSize = 2_000;
const erasedAction = 'candidate.erased';

/** The ids of everything that belongs to one candidate. */
async function recordIdsOf(transaction: Transaction, workspaceId: AuthorizedWorkspaceId, candidateId: string) {
  const [interviews, debriefs, decisions, answers] = await Promise.all([
    transaction.interview.findMany({ where: { workspaceId, candidateId }, select: { id: true } }),
    transaction.debrief.findMany({ where: { candidateId }, select: { id: true } }),
    transaction.hireDecision.findMany({ where: { candidateId }, select: { id: true } }),
    transaction.writtenAnswer.findMany({ where: { workspaceId, candidateId }, select: { id: true } }),
  ]);
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  const scorecards = await transaction.scorecard.findMany({ where: { interviewId: { in: ids(interviews) } }, select: { id: true } });
  const [revisions, reviews] = await Promise.all([
    transaction.scorecardRevision.findMany({ where: { scorecardId: { in: ids(scorecards) } }, select: { id: true } }),
    transaction.answerReview.findMany({ where: { answerId: { in: ids(answers) } }, select: { id: true } }),
  ]);
  return {
    interviews: ids(interviews),
    scorecards: ids(scorecards),
    debriefs: ids(debriefs),
    decisions: ids(decisions),
    answers: ids(answers),
    revisions: ids(revisions),
    reviews: ids(reviews),
  };
}

/** The trail of a workspace in batches, entries whose text is already empty left out. */
async function* eachDetail(transaction: Transaction, workspaceId: AuthorizedWorkspaceId) {
  for (let after = 0; ; ) {
    const rows = await transaction.auditEntry.findMany({
      where: { workspaceId, sequence: { gt: after }, detail: { not: null } },
      orderBy: { sequence: 'asc' },
      take: batchSize,
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.sequence;
    yield rows.map(readable);
  }
}

/** Names and addresses that the trail of these records remembers from before the last edit. */
async function formerNames(transaction: Transaction, workspaceId: AuthorizedWorkspaceId, candidateId: string): Promise<string[]> {
  const rows = await transaction.auditEntry.findMany({
    where: { workspaceId, recordKind: 'candidate', recordId: candidateId, detail: { not: null } },
  });
  return rows
    .map(readable)
    .flatMap(({ detail }) => [
      ...(detail?.recordName ? [detail.recordName] : []),
      ...(detail?.changes ?? [])
        .filter((change) => change.field === 'name' || change.field === 'email')
        .flatMap((change) => [change.before, change.after].filter((value) => typeof value === 'string' && value !== '') as string[]),
    ]);
}

/** Empties the text of every entry about these records, or that names the person, or that noted a search for them. Returns how many. */
async function emptyAuditDetails(
  transaction: Transaction,
  workspaceId: AuthorizedWorkspaceId,
  recordIds: ReadonlySet<string>,
  knownAs: readonly string[],
): Promise<number> {
  let emptied = 0;
  const finds = mentionFinder(knownAs);
  for await (const rows of eachDetail(transaction, workspaceId)) {
    const due = rows.filter(
      ({ recordId, detail }) =>
        recordIds.has(recordId) ||
        // The name of whoever acted is a member's, not the candidate's.
        mentionedIn(detail, finds, ['actorName', 'salt']) ||
        detail?.changes.some(({ field, after }) => field === 'filter' && typeof after === 'string' && filterSeeks(after, knownAs)),
    );
    if (due.length === 0) continue;
    const { count } = await transaction.auditEntry.updateMany({
      where: { workspaceId, sequence: { in: due.map((row) => row.sequence) } },
      data: { detail: null },
    });
    emptied += count;
  }
  return emptied;
}

/** Files that wait to be imported, and notes of what became of them, when they name the person: both hold a copy of what was uploaded. */
async function dropUploads(transaction: Transaction, workspaceId: AuthorizedWorkspaceId, knownAs: readonly string[]): Promise<number> {
  const finds = mentionFinder(knownAs);
  const uploads = { workspaceId, kind: { in: ['waiting-file', 'import'] } };
  const rows = await transaction.importedRecord.findMany({ where: uploads, select: { source: true, sourceId: true, content: true } });
  const naming = rows.filter((row) => row.content !== null && finds(row.content)).map((row) => row.sourceId);
  if (naming.length === 0) return 0;
  return (await transaction.importedRecord.deleteMany({ where: { AND: [uploads, { sourceId: { in: naming } }] } })).count;
}

const quoted = (name: string) => JSON.stringify(name).slice(1, -1);

/** How many texts of other records hold one of the names. Counted after the erasure, and left to people to judge. */
async function countMentions(transaction: Transaction, workspaceId: AuthorizedWorkspaceId, knownAs: readonly string[]): Promise<number> {
  const names = [...new Set(knownAs.filter((name) => name !== ''))];
  const anyOf = <Field extends string>(fields: readonly Field[]) =>
    names.flatMap((name) => fields.flatMap((field) => [...new Set([name, quoted(name)])].map((part) => ({ [field]: { contains: part } }))));
  const counts = await Promise.all([
    transaction.candidate.count({ where: { workspaceId, OR: anyOf(['note']) } }),
    transaction.debrief.count({ where: { workspaceId, OR: anyOf(['minutes', 'earlyReason', 'weightsReason']) } }),
    transaction.hireDecision.count({ where: { workspaceId, OR: anyOf(['reason', 'dissent', 'inference']) } }),
    transaction.scorecardField.count({ where: { scorecard: { workspaceId }, OR: anyOf(['value']) } }),
    transaction.scorecardRevision.count({ where: { scorecard: { workspaceId }, OR: anyOf(['reason']) } }),
    transaction.interview.count({ where: { workspaceId, OR: anyOf(['title']) } }),
    transaction.writtenAnswer.count({ where: { workspaceId, OR: anyOf(['text']) } }),
    transaction.answerReview.count({ where: { answer: { workspaceId }, OR: anyOf(['notes']) } }),
    transaction.importedRecord.count({ where: { workspaceId, OR: anyOf(['content', 'sourceId']) } }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Removes a candidate and everything that belongs to them, and empties what the audit trail says about them, in one change. The trail's
 * entries and their hashes stay, so that the chain holds. Refused under a legal hold; needs the name typed, and a reason that does not name them.
 */
export async function eraseCandidate(change: Change, reader: Reader, input: ErasureInput): Promise<Outcome<{ id: string }>> {
  const { transaction, workspaceId } = change;
  const candidate = await transaction.candidate.findFirst({ where: { id: input.id, workspaceId, AND: [notApplying(reader.memberId)] } });
  if (!candidate) return refused('This candidate no longer exists. Nothing was erased now.', 'missing');
  if (candidate.legalHold !== null) {
    return refused(`This record is under legal hold, so it cannot be erased. Reason: ${candidate.legalHold} Lift the hold first.`);
  }
  const former = await formerNames(transaction, workspaceId, candidate.id);
  const knownAs = [...new Set([candidate.name, ...(candidate.email ? [candidate.email] : []), ...former])];
  const faults = erasureFaults(input, candidate.name, knownAs);
  if (Object.keys(faults).length > 0) return { status: 'invalid', fieldErrors: faults };
  const ids = await recordIdsOf(transaction, workspaceId, candidate.id);
  const all = new Set([candidate.id, ...Object.values(ids).flat()]);
  const scorecardFields = await transaction.scorecardField.count({ where: { scorecardId: { in: ids.scorecards } } });
  const imported = { workspaceId, recordId: { in: [...all] } };
  for (const { sourceId } of await transaction.importedRecord.findMany({ where: imported, select: { sourceId: true } })) all.add(sourceId);
  const importedRecords = await transaction.importedRecord.deleteMany({ where: imported });
  const uploads = await dropUploads(transaction, workspaceId, knownAs);
  const sampleRows = await transaction.sampleRow.deleteMany({ where: { workspaceId, recordId: { in: [...all] } } });
  // Their reviews follow the answers; interviews, cards, fields, revisions, debrief and decision follow the candidate.
  await transaction.writtenAnswer.deleteMany({ where: { workspaceId, candidateId: candidate.id } });
  await transaction.candidate.delete({ where: { id: candidate.id } });
  const counts: ErasedCounts = {
    candidates: 1,
    interviews: ids.interviews.length,
    scorecards: ids.scorecards.length,
    scorecardFields,
    revisions: ids.revisions.length,
    debriefs: ids.debriefs.length,
    decisions: ids.decisions.length,
    writtenAnswers: ids.answers.length,
    answerReviews: ids.reviews.length,
    importedRecords: importedRecords.count + uploads,
    sampleRows: sampleRows.count,
    auditDetails: await emptyAuditDetails(transaction, workspaceId, all, knownAs),
  };
  const mentionsLeft = await countMentions(transaction, workspaceId, knownAs);
  change.note({
    action: erasedAction,
    recordKind: 'candidate',
    recordId: candidate.id,
    reason: input.reason,
    changes: [...erasedKinds.map((field) => ({ field, after: counts[field] })), { field: 'mentionsLeft', after: mentionsLeft }],
  });
  return done({ id: candidate.id });
}

/** The certificate of an erasure, rebuilt from its audit entry; undefined when this workspace never erased such a record. */
export async function getErasure(
  database: Pick<Database, 'auditEntry'>,
  workspaceId: AuthorizedWorkspaceId,
  candidateId: string,
): Promise<ErasureCertificate | undefined> {
  if (!isRecordId(candidateId)) return undefined;
  const row = await database.auditEntry.findFirst({
    where: { workspaceId, recordKind: 'candidate', recordId: candidateId, action: erasedAction },
    orderBy: { sequence: 'desc' },
  });
  return row ? certificateOf(readable(row)) : undefined;
}

/** Every erasure of a workspace, the newest first, at most 500. */
export async function listErasures(
  database: Pick<Database, 'auditEntry'>,
  workspaceId: AuthorizedWorkspaceId,
): Promise<ErasureCertificate[]> {
  const rows = await database.auditEntry.findMany({
    where: { workspaceId, recordKind: 'candidate', action: erasedAction },
    orderBy: { sequence: 'desc' },
    take: 500,
  });
  return rows.map((row) => certificateOf(readable(row)));
}

function certificateOf({ recordId, at, detail, sequence, hash }: ReturnType<typeof readable>): ErasureCertificate {
  const numbers = new Map(
    detail?.changes.flatMap(({ field, after }) => (typeof after === 'number' ? [[field, after] as const] : [])) ?? [],
  );
  return {
    candidateId: recordId,
    at,
    by: detail?.actorName,
    reason: detail?.reason,
    counts: Object.fromEntries(erasedKinds.flatMap((kind) => (numbers.has(kind) ? [[kind, numbers.get(kind)]] : []))),
    mentionsLeft: numbers.get('mentionsLeft') ?? 0,
    sequence,
    hash,
  };
}

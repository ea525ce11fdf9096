import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Transaction } from '@/lib/data/client';
import { areaIdsOf } from '@/lib/data/interviews';
import { notApplying } from '@/lib/data/own-application';
import { cardStatuses, isBlind, readableCards } from '@/lib/domain/hiring/blind';
import type { ExportedCard } from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import { ratingSchema } from '@/lib/domain/hiring/scorecard';
import { z } from '@/lib/domain/zod';

type Readable = Pick<Transaction, 'candidate' | 'interview' | 'scorecard' | 'scorecardField' | 'scorecardRevision'>;

/** Which loops to export: of one candidate, of one role, or all. */
export type ExportScope = { readonly roleId?: string | undefined; readonly candidateId?: string | undefined };

const privateNote = 'card/private-note';

/**
 * The candidates with submitted cards that this reader may take out, oldest first, and how many are left out because the reader still owes
 * a card of their loop. The reader's own loop as a candidate is in neither.
 */
export async function listExportable(
  database: Readable,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  { roleId, candidateId }: ExportScope,
): Promise<{ ids: string[]; leftOut: number }> {
  const scope = {
    workspaceId,
    ...(roleId ? { roleId } : {}),
    ...(candidateId ? { id: candidateId } : {}),
    AND: [notApplying(reader.memberId)],
  };
  const owing = { interviews: { some: { scorecards: { some: { memberId: reader.memberId, status: 'draft' } } } } };
  const [rows, leftOut] = await Promise.all([
    database.candidate.findMany({
      where: { ...scope, interviews: { some: { scorecards: { some: { status: 'submitted' } } } }, NOT: owing },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    }),
    database.candidate.count({ where: { ...scope, ...owing } }),
  ]);
  return { ids: rows.map((row) => row.id), leftOut };
}

/**
 * The submitted cards of these candidates that the reader may read now, with their initial content: loop by loop, in order of submission.
 * A loop that the reader is blind on yields none. Private notes are never among the fields.
 */
export async function listExportedCards(
  database: Readable,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  candidateIds: readonly string[],
): Promise<ExportedCard[]> {
  const candidates = await database.candidate.findMany({
    where: { workspaceId, id: { in: [...candidateIds] }, AND: [notApplying(reader.memberId)] },
    include: {
      role: { select: { title: true, levelId: true } },
      interviews: { include: { scorecards: { include: { member: { select: { user: { select: { name: true } } } } } } } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const cards = candidates.flatMap((candidate) => {
    const loop = candidate.interviews.flatMap((interview) =>
      interview.scorecards.map((card) => ({ ...card, status: z.enum(cardStatuses).parse(card.status), interview, candidate })),
    );
    if (isBlind(reader.memberId, loop)) return [];
    return readableCards({ id: reader.memberId, role: reader.role }, loop)
      .filter((card) => card.status === 'submitted')
      .sort((a, b) => (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0));
  });
  const ids = cards.map((card) => card.id);
  const [fields, revisions] = await Promise.all([
    database.scorecardField.findMany({ where: { scorecardId: { in: ids }, key: { not: privateNote } }, orderBy: { key: 'asc' } }),
    database.scorecardRevision.findMany({ where: { scorecardId: { in: ids } }, orderBy: { createdAt: 'asc' } }),
  ]);
  const fieldsOf = grouped(fields);
  const revisionsOf = grouped(revisions);
  return cards.map(({ id, interview, candidate, ...card }) => ({
    id,
    rubricVersion: card.rubricVersion,
    areaIds: areaIdsOf(card.areaIds),
    submittedAt: card.submittedAt ?? card.createdAt,
    interviewer: { id: card.memberId, name: card.member.user.name },
    interview: { title: interview.title, startsAt: interview.startsAt, minutes: interview.minutes },
    candidate: { id: candidate.id, name: candidate.name, roleTitle: candidate.role.title, levelId: candidate.role.levelId },
    fields: (fieldsOf.get(id) ?? []).map(({ key, value }) => ({ key, value: JSON.parse(value) })),
    revisions: (revisionsOf.get(id) ?? []).map(({ key, value, reason, createdAt }) => ({
      key,
      value: ratingSchema.parse(JSON.parse(value)),
      reason,
      at: createdAt,
    })),
  }));
}

/** One submitted card that the reader may read now; undefined when there is none, or while they are blind on its loop. */
export async function getExportedCard(
  database: Readable,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  id: string,
): Promise<ExportedCard | undefined> {
  const row = await database.scorecard.findFirst({
    where: { id, workspaceId },
    select: { interview: { select: { candidateId: true } } },
  });
  const cards = row ? await listExportedCards(database, workspaceId, reader, [row.interview.candidateId]) : [];
  return cards.find((card) => card.id === id);
}

function grouped<Row extends { scorecardId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.scorecardId);
    if (group) group.push(row);
    else groups.set(row.scorecardId, [row]);
  }
  return groups;
}

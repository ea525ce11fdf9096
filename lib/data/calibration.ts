import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Database, Transaction } from '@/lib/data/client';
import { areaIdsOf } from '@/lib/data/interviews';
import { cardStatuses, isBlind, type LoopCard } from '@/lib/domain/hiring/blind';
import { type CalibrationFilter, calibrationSpan } from '@/lib/domain/hiring/calibration-filter';
import type { InitialCard } from '@/lib/domain/hiring/calibration-ratings';
import { ratings } from '@/lib/domain/hiring/rating';
import { z } from '@/lib/domain/zod';

const rowSchema = z.object({
  cardId: z.string(),
  candidateId: z.string(),
  interviewerId: z.string(),
  submittedAt: z.coerce.date(),
  rubricVersion: z.coerce.number(),
  stage: z.string(),
  areaIds: z.string(),
  fields: z.string().nullable(),
});

/**
 * The submitted cards of a workspace with their initial ratings, as this reader may count them, oldest first: without every loop on which the
 * reader is blind, and without a loop about the reader. `hidden`: the reader owes a card, so loops are left out.
 * One statement for all cards; the fields of a card come as one text, so that 20,000 cards are 20,000 rows and not 80,000.
 */
export async function listInitialCards(
  database: Database | Transaction,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  filter: CalibrationFilter,
): Promise<{ cards: InitialCard[]; hidden: boolean }> {
  const blindOn = await blindCandidateIds(database, workspaceId, reader);
  const roleId = filter.roleId ?? '';
  const rows: unknown[] = await database.$queryRaw`
    SELECT s."id" AS "cardId", i."candidateId" AS "candidateId", s."memberId" AS "interviewerId", s."submittedAt" AS "submittedAt",
      s."rubricVersion" AS "rubricVersion", i."title" AS "stage", s."areaIds" AS "areaIds",
      (SELECT string_agg(f."key" || '=' || substr(f."value", 1, 240), CAST(${'\n'} AS TEXT)) FROM "scorecard_field" f
        WHERE f."scorecardId" = s."id" AND (f."key" LIKE '%/rating' OR f."key" LIKE 'evidence/%')) AS "fields"
    FROM "scorecard" s
    JOIN "interview" i ON i."id" = s."interviewId"
    JOIN "candidate" c ON c."id" = i."candidateId"
    WHERE s."workspaceId" = ${workspaceId} AND s."status" = 'submitted'
      AND (c."internalMemberId" IS NULL OR c."internalMemberId" <> ${reader.memberId})
      AND (CAST(${roleId} AS TEXT) = '' OR c."roleId" = ${roleId})
    ORDER BY s."submittedAt", s."id"`;
  const { since, before } = calibrationSpan(filter);
  const cards: InitialCard[] = [];
  for (const row of rows) {
    const { fields, areaIds, ...card } = rowSchema.parse(row);
    if (blindOn.has(card.candidateId)) continue;
    if (filter.rubricVersion !== undefined && card.rubricVersion !== filter.rubricVersion) continue;
    if ((since && card.submittedAt < since) || (before && card.submittedAt >= before)) continue;
    cards.push({ ...card, areaIds: areaIdsOf(areaIds), ...marksOf(fields ?? '') });
  }
  return { cards, hidden: blindOn.size > 0 };
}

/** The candidates whose loops a reader still owes a card in. */
async function blindCandidateIds(
  database: Database | Transaction,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
): Promise<Set<string>> {
  const own = await database.scorecard.findMany({
    where: { workspaceId, memberId: reader.memberId, status: 'draft' },
    select: { id: true, memberId: true, status: true, interview: { select: { candidateId: true } } },
  });
  const loops = new Map<string, LoopCard[]>();
  for (const { interview, status, ...card } of own) {
    const loop = loops.get(interview.candidateId) ?? [];
    loops.set(interview.candidateId, [...loop, { ...card, status: z.enum(cardStatuses).parse(status) }]);
  }
  return new Set([...loops].filter(([, loop]) => isBlind(reader.memberId, loop)).map(([candidateId]) => candidateId));
}

const ratingKey = /^([a-z0-9-]+)\/rating=(\d)$/;
// A quote inside a JSON string is escaped, so what somebody typed can never look like this.
const signal = /^evidence\/.*"signalId":"([^"\\]*)"/;

/** The ratings and marked signals in a card's fields, one field a line; a stored value is JSON and holds no line break. */
function marksOf(fields: string): Pick<InitialCard, 'ratings' | 'signalIds'> {
  const found: Record<string, number> = {};
  const signalIds: string[] = [];
  for (const line of fields.split('\n')) {
    const [, areaId, point] = ratingKey.exec(line) ?? [];
    if (areaId !== undefined && ratings.some((rating) => String(rating) === point)) found[areaId] = Number(point);
    const signalId = signal.exec(line)?.[1];
    if (signalId !== undefined) signalIds.push(signalId);
  }
  return { ratings: found, signalIds };
}

/** The names of everybody who is or was a member, by member id, for readers of figures about people. */
export async function memberNames(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<Map<string, string>> {
  const rows = await database.member.findMany({ where: { workspaceId }, select: { id: true, user: { select: { name: true } } } });
  return new Map(rows.map((row) => [row.id, row.user.name]));
}

/** The names of these candidates, by id. */
export async function candidateNames(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.candidate.findMany({ where: { workspaceId, id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The rubric versions that submitted cards of this workspace were written under, oldest first. */
export async function listRubricVersions(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<number[]> {
  const rows = await database.scorecard.groupBy({
    by: ['rubricVersion'],
    where: { workspaceId, status: 'submitted' },
    orderBy: { rubricVersion: 'asc' },
  });
  return rows.map((row) => row.rubricVersion);
}

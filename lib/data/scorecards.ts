import canonicalize from 'canonicalize';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { loopsOf, type Reader } from '@/lib/data/candidates';
import { type Change, sha256 } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { areaIdsOf } from '@/lib/data/interviews';
import { notApplying } from '@/lib/data/own-application';
import { type CardStatus, cardStatuses, readableCards } from '@/lib/domain/hiring/blind';
import { barOf, contradictions, unanswered } from '@/lib/domain/hiring/contradictions';
import type { Rating } from '@/lib/domain/hiring/rating';
import type { RatingRevision } from '@/lib/domain/hiring/readable-card';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { ratingSchema } from '@/lib/domain/hiring/scorecard';
import { contentOf } from '@/lib/domain/hiring/scorecard-content';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { may } from '@/lib/domain/workspace/permissions';
import { z } from '@/lib/domain/zod';

/** One stored field: its parsed JSON value, and the version that the next write must name. */
export type ScorecardFieldState = { readonly key: string; readonly value: unknown; readonly version: number; readonly savedAt: Date };

export type Scorecard = {
  readonly id: string;
  readonly status: CardStatus;
  readonly version: number;
  readonly rubricVersion: number;
  readonly areaIds: readonly string[];
  readonly submittedAt: Date | null;
  readonly mine: boolean;
  readonly interviewer: string;
  readonly interview: { readonly id: string; readonly title: string; readonly startsAt: Date | null; readonly minutes: number };
  readonly candidate: { readonly id: string; readonly name: string; readonly roleTitle: string; readonly levelId: string };
  readonly fields: readonly ScorecardFieldState[];
  readonly revisions: readonly RatingRevision[];
};

const personal = 'card/private-note';

/** Whether a text from an address could be a card's id at all; a NUL byte would make PostgreSQL throw. */
const isCardId = (id: string) => /^[\w-]{1,80}$/.test(id);

const instant = z.union([z.null(), z.coerce.date()]);
const headSchema = z.array(
  z.object({
    ...{ memberId: z.string(), areaIds: z.string(), rubricVersion: z.number(), status: z.enum(cardStatuses), version: z.number() },
    ...{
      submittedAt: instant,
      interviewer: z.string(),
      interviewId: z.string(),
      title: z.string(),
      startsAt: instant,
      minutes: z.number(),
    },
    ...{
      candidateId: z.string(),
      candidate: z.string(),
      internalMemberId: z.string().nullable(),
      roleTitle: z.string(),
      levelId: z.string(),
    },
  }),
);

/**
 * One card as this reader may read it. `blind`: it exists, and the reader owes a card of the same loop, or it is somebody's draft.
 * Undefined: no such card here, or none of the reader's business. A private note comes only to its author.
 */
export async function getScorecard(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  id: string,
): Promise<Scorecard | 'blind' | undefined> {
  if (!isCardId(id)) return undefined;
  const [row] = headSchema.parse(
    await database.$queryRaw`
      SELECT s."memberId", s."areaIds", s."rubricVersion", s."status", s."version", s."submittedAt", u."name" AS "interviewer",
        i."id" AS "interviewId", i."title", i."startsAt", i."minutes", c."id" AS "candidateId", c."name" AS "candidate",
        c."internalMemberId", r."title" AS "roleTitle", r."levelId"
      FROM "scorecard" s
        JOIN "member" m ON m."id" = s."memberId" JOIN "user" u ON u."id" = m."userId"
        JOIN "interview" i ON i."id" = s."interviewId" JOIN "candidate" c ON c."id" = i."candidateId" JOIN "role" r ON r."id" = c."roleId"
      WHERE s."id" = ${id} AND s."workspaceId" = ${workspaceId}`,
  );
  if (!row || row.internalMemberId === reader.memberId) return undefined;
  const loop = (await loopsOf(database, [row.candidateId])).get(row.candidateId) ?? [];
  const mine = row.memberId === reader.memberId;
  if (!readableCards({ id: reader.memberId, role: reader.role }, loop).some((card) => card.id === id)) {
    const takesPart = loop.some((card) => card.memberId === reader.memberId);
    return takesPart || may(reader.role, 'scorecards.read-submitted') ? 'blind' : undefined;
  }
  const [fields, revisions] = await Promise.all([
    database.scorecardField.findMany({ where: { scorecardId: id, ...(mine ? {} : { key: { not: personal } }) }, orderBy: { key: 'asc' } }),
    row.status === 'submitted' ? database.scorecardRevision.findMany({ where: { scorecardId: id }, orderBy: { createdAt: 'asc' } }) : [],
  ]);
  return {
    id,
    status: row.status,
    version: row.version,
    rubricVersion: row.rubricVersion,
    areaIds: areaIdsOf(row.areaIds),
    submittedAt: row.submittedAt,
    mine,
    interviewer: row.interviewer,
    interview: { id: row.interviewId, title: row.title, startsAt: row.startsAt, minutes: row.minutes },
    candidate: { id: row.candidateId, name: row.candidate, roleTitle: row.roleTitle, levelId: row.levelId },
    fields: fields.map((field) => ({ key: field.key, value: JSON.parse(field.value), version: field.version, savedAt: field.savedAt })),
    revisions: revisions.map((revision) => ({
      key: revision.key,
      value: ratingSchema.parse(JSON.parse(revision.value)),
      reason: revision.reason,
      at: revision.createdAt,
    })),
  };
}

/** The reader's own unwritten card in the loop of another card: the one that keeps them blind on it. Undefined when they owe none. */
export async function findOwedScorecardId(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  memberId: string,
  id: string,
): Promise<string | undefined> {
  const owed = await database.scorecard.findFirst({
    where: { workspaceId, memberId, status: 'draft', interview: { candidate: { interviews: { some: { scorecards: { some: { id } } } } } } },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  return owed?.id;
}

export type OwnCard = {
  readonly id: string;
  readonly status: CardStatus;
  readonly candidate: string;
  readonly roleTitle: string;
  readonly interview: string;
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly areaIds: readonly string[];
  readonly submittedAt: Date | null;
  readonly snoozedUntil: Date | null;
  readonly notHappenedReason: string | null;
};

/** The reader's own cards: those still to be written first, by interview time; then the submitted ones, newest first. */
export async function listOwnScorecards(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  memberId: string,
  status?: CardStatus,
): Promise<OwnCard[]> {
  const rows = await database.scorecard.findMany({
    where: { workspaceId, memberId, interview: { candidate: notApplying(memberId) }, ...(status ? { status } : {}) },
    include: { interview: { include: { candidate: { select: { name: true, role: { select: { title: true } } } } } } },
    orderBy: [{ interview: { startsAt: { sort: 'asc', nulls: 'last' } } }, { createdAt: 'asc' }],
    take: 500,
  });
  const cards = rows.map((row) => ({
    id: row.id,
    status: z.enum(cardStatuses).parse(row.status),
    candidate: row.interview.candidate.name,
    roleTitle: row.interview.candidate.role.title,
    interview: row.interview.title,
    startsAt: row.interview.startsAt,
    minutes: row.interview.minutes,
    areaIds: areaIdsOf(row.areaIds),
    submittedAt: row.submittedAt,
    snoozedUntil: row.snoozedUntil,
    notHappenedReason: row.notHappenedReason,
  }));
  const owed = cards.filter((card) => card.status === 'draft');
  const rest = cards
    .filter((card) => card.status !== 'draft')
    .sort((a, b) => (b.submittedAt?.getTime() ?? 0) - (a.submittedAt?.getTime() ?? 0));
  return [...owed, ...rest];
}

/** The candidates of whose loop the member still owes a card: nothing that others wrote about them, and no outcome of it, may reach the member. */
export async function listBlindCandidateIds(database: Database, workspaceId: AuthorizedWorkspaceId, memberId: string): Promise<string[]> {
  const owed = await database.scorecard.findMany({
    where: { workspaceId, memberId, status: 'draft' },
    select: { interview: { select: { candidateId: true } } },
  });
  return [...new Set(owed.map((card) => card.interview.candidateId))];
}

/** The ids of cards, not the member's own, whose loop the member is blind on: what a trail or an export must leave out. */
export async function listHiddenScorecardIds(database: Database, workspaceId: AuthorizedWorkspaceId, memberId: string): Promise<string[]> {
  const candidateIds = await listBlindCandidateIds(database, workspaceId, memberId);
  if (candidateIds.length === 0) return [];
  const hidden = await database.scorecard.findMany({
    where: { workspaceId, memberId: { not: memberId }, interview: { candidateId: { in: candidateIds } } },
    select: { id: true },
  });
  return hidden.map((card) => card.id);
}

/** The card that a member may still write on, or the refusal that says why not. */
export async function writableCard(change: Change, memberId: string, id: string) {
  const card = isCardId(id)
    ? await change.transaction.scorecard.findFirst({
        where: { id, workspaceId: change.workspaceId },
        include: { interview: { select: { title: true, candidate: { select: { name: true, role: { select: { levelId: true } } } } } } },
      })
    : null;
  if (!card || card.memberId !== memberId) {
    return {
      refusal: refused('This scorecard is not there any more, or it is not yours. What you typed is kept on this device.', 'missing'),
    };
  }
  if (card.status !== 'draft')
    return { refusal: refused('This scorecard is submitted, and its ratings are final. Add a revision instead.', 'frozen') };
  return { card };
}

/** SHA-256 over all fields of a card, by which a frozen card can be proven unchanged. */
export const contentDigestOf = (values: ReadonlyMap<string, unknown>): string => sha256(canonicalize(Object.fromEntries(values)) ?? '');

/** Submits a member's own card: checks it against itself, freezes it, and records a digest of what it said. */
export async function submitScorecard(
  change: Change,
  memberId: string,
  input: { id: string },
  rubrics: readonly Rubric[],
): Promise<Outcome<{ id: string }>> {
  const { card, refusal } = await writableCard(change, memberId, input.id);
  if (!card) return refusal;
  const rubric = rubrics.find((candidate) => candidate.version === card.rubricVersion);
  if (!rubric)
    return refused(`Rubric version ${card.rubricVersion} is not part of this installation. Update it before submitting this card.`);
  const fields = await change.transaction.scorecardField.findMany({ where: { scorecardId: card.id } });
  const values = new Map<string, unknown>(fields.map((field) => [field.key, JSON.parse(field.value)]));
  const content = contentOf(values, areaIdsOf(card.areaIds));
  if (content.recommendation === null) {
    return {
      status: 'invalid',
      fieldErrors: { 'card/recommendation': 'Choose an overall recommendation. There is no middle, on purpose.' },
    };
  }
  const bar = barOf(rubric, card.interview.candidate.role.levelId);
  const open = unanswered(contradictions(content, rubric, bar), content.answers);
  if (open.length > 0) {
    return {
      status: 'invalid',
      fieldErrors: Object.fromEntries(
        open.map((contradiction) => [`answer/${contradiction.id}`, `${contradiction.message} ${contradiction.question}`]),
      ),
    };
  }
  const digest = contentDigestOf(values);
  await change.transaction.scorecard.update({
    where: { id: card.id },
    data: { status: 'submitted', submittedAt: change.at, contentDigest: digest, version: { increment: 1 } },
  });
  change.note({
    action: 'scorecard.submitted',
    recordKind: 'scorecard',
    recordId: card.id,
    recordName: `${card.interview.title}: ${card.interview.candidate.name}`,
    changes: [{ field: 'contentDigest', after: digest }],
  });
  return done({ id: card.id });
}

/** Adds a second rating beside the frozen first one. Only the card's author may, only once it is submitted, and only with a reason. */
export async function reviseRating(
  change: Change,
  memberId: string,
  input: { id: string; areaId: string; rating: Rating; reason: string },
): Promise<Outcome> {
  const card = isCardId(input.id)
    ? await change.transaction.scorecard.findFirst({
        where: { id: input.id, workspaceId: change.workspaceId },
        include: { interview: { select: { title: true, candidate: { select: { name: true } } } } },
      })
    : null;
  if (!card || card.memberId !== memberId) return refused('This scorecard is not there any more, or it is not yours.', 'missing');
  if (card.status !== 'submitted') return refused('A draft needs no revision: change the rating itself.');
  if (input.areaId !== 'scope' && !areaIdsOf(card.areaIds).includes(input.areaId)) return refused('This area is not on the card.');
  const key = `${input.areaId}/rating`;
  await change.transaction.scorecardRevision.create({
    data: { scorecardId: card.id, key, value: JSON.stringify(input.rating), reason: input.reason, createdAt: change.at },
  });
  change.note({
    action: 'scorecard.revised',
    recordKind: 'scorecard',
    recordId: card.id,
    recordName: `${card.interview.title}: ${card.interview.candidate.name}`,
    changes: [{ field: 'revisedArea', after: input.areaId }],
  });
  return done();
}

import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { type Reader, visibleTo } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { isOwnApplication, notApplying } from '@/lib/data/own-application';
import { type CardStatus, cardStatuses, isBlind, readableCards } from '@/lib/domain/hiring/blind';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { may, memberRoleOf } from '@/lib/domain/workspace/permissions';
import { z } from '@/lib/domain/zod';

/** A card as a loop shows it. `status` of somebody else's card is undefined while the reader is blind. */
export type LoopEntry = {
  readonly id: string;
  readonly memberId: string;
  readonly interviewer: string;
  readonly areaIds: readonly string[];
  readonly status: CardStatus | undefined;
  readonly submittedAt: Date | undefined;
  /** Why the interview did not take place, once that is known. */
  readonly notHappenedReason: string | undefined;
  readonly mine: boolean;
  readonly readable: boolean;
};

export type Interview = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly cards: readonly LoopEntry[];
};

export const areaIdsSchema = z.array(z.string());
export const areaIdsOf = (stored: string): string[] => areaIdsSchema.parse(JSON.parse(stored));

/** The interviews of one candidate in order of time, with what the reader may know of each card, and whether the reader is blind. */
export async function getLoop(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  candidateId: string,
): Promise<{ interviews: Interview[]; blind: boolean }> {
  const rows = await database.interview.findMany({
    where: { workspaceId, candidateId, candidate: notApplying(reader.memberId) },
    orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    include: { scorecards: { include: { member: { include: { user: { select: { name: true } } } } }, orderBy: { createdAt: 'asc' } } },
  });
  const all = rows.flatMap((row) => row.scorecards.map((card) => ({ ...card, status: z.enum(cardStatuses).parse(card.status) })));
  const blind = isBlind(reader.memberId, all);
  const readable = new Set(readableCards({ id: reader.memberId, role: reader.role }, all).map((card) => card.id));
  const interviews = rows.map((row) => ({
    id: row.id,
    title: row.title,
    startsAt: row.startsAt,
    minutes: row.minutes,
    cards: row.scorecards.map((card): LoopEntry => {
      const mine = card.memberId === reader.memberId;
      const known = mine || !blind;
      return {
        id: card.id,
        memberId: card.memberId,
        interviewer: card.member.user.name,
        areaIds: areaIdsOf(card.areaIds),
        status: known ? z.enum(cardStatuses).parse(card.status) : undefined,
        submittedAt: known && card.submittedAt ? card.submittedAt : undefined,
        notHappenedReason: known ? (card.notHappenedReason ?? undefined) : undefined,
        mine,
        readable: readable.has(card.id),
      };
    }),
  }));
  return { interviews, blind };
}

/** One interview as a calendar holds it: what, when, who and which areas. Nothing that anybody wrote. */
export type CalendarInterview = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly candidate: { readonly id: string; readonly name: string; readonly roleTitle: string };
  readonly cards: readonly {
    readonly id: string;
    readonly interviewer: string;
    readonly areaIds: readonly string[];
    readonly mine: boolean;
  }[];
};

/** An interview of a candidate whom the reader may see; undefined when there is none. */
export async function getInterview(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  id: string,
): Promise<CalendarInterview | undefined> {
  if (!/^[\w-]{1,80}$/.test(id)) return undefined;
  const row = await database.interview.findFirst({
    where: { id, workspaceId, candidate: visibleTo(reader) },
    include: {
      candidate: { select: { id: true, name: true, role: { select: { title: true } } } },
      scorecards: { include: { member: { include: { user: { select: { name: true } } } } }, orderBy: { createdAt: 'asc' } },
    },
  });
  if (!row) return undefined;
  return {
    id: row.id,
    title: row.title,
    startsAt: row.startsAt,
    minutes: row.minutes,
    candidate: { id: row.candidate.id, name: row.candidate.name, roleTitle: row.candidate.role.title },
    cards: row.scorecards.map((card) => ({
      id: card.id,
      interviewer: card.member.user.name,
      areaIds: areaIdsOf(card.areaIds),
      mine: card.memberId === reader.memberId,
    })),
  };
}

/** Plans an interview of a candidate with one interviewer, and opens that interviewer's card for these areas. */
export async function createInterview(
  change: Change,
  input: { candidateId: string; title: string; memberId: string; areaIds: readonly string[]; startsAt: Date | null; minutes: number },
  rubricVersion: number,
): Promise<Outcome<{ id: string; scorecardId: string }>> {
  const { transaction, workspaceId, at } = change;
  const [candidate, member] = await Promise.all([
    transaction.candidate.findFirst({ where: { id: input.candidateId, workspaceId } }),
    transaction.member.findFirst({
      where: { id: input.memberId, workspaceId, leftAt: null },
      include: { user: { select: { name: true } } },
    }),
  ]);
  if (!candidate || isOwnApplication(change, candidate)) return refused('This candidate no longer exists.', 'missing');
  if (candidate.archivedAt) return refused('This candidate is archived. Restore the record before planning an interview.');
  if (!member || !may(memberRoleOf(member.role), 'scorecards.write-own')) {
    return { status: 'invalid', fieldErrors: { memberId: 'This person cannot score interviews here. Choose somebody else.' } };
  }
  if (candidate.internalMemberId === member.id) {
    return { status: 'invalid', fieldErrors: { memberId: 'This person is the candidate. Choose somebody else.' } };
  }
  const { candidateId, title, startsAt, minutes } = input;
  const { id } = await transaction.interview.create({ data: { workspaceId, candidateId, title, startsAt, minutes, createdAt: at } });
  const card = await transaction.scorecard.create({
    data: { workspaceId, interviewId: id, memberId: member.id, areaIds: JSON.stringify(input.areaIds), rubricVersion, createdAt: at },
  });
  change.note({
    action: 'interview.planned',
    recordKind: 'interview',
    recordId: id,
    recordName: `${title}: ${candidate.name}`,
    changes: [
      { field: 'interviewer', after: member.user.name },
      { field: 'areas', after: [...input.areaIds] },
      { field: 'startsAt', after: startsAt?.toISOString() ?? null },
    ],
  });
  return done({ id, scorecardId: card.id });
}

/**
 * Takes an interview off the plan. Refused once anybody wrote on one of its cards, and refused to somebody who still owes a card of the
 * same loop and asks about another's: the answer would tell them whether that one has begun.
 */
export async function removeInterview(change: Change, id: string): Promise<Outcome> {
  const row = await change.transaction.interview.findFirst({
    where: { id, workspaceId: change.workspaceId },
    include: {
      candidate: { select: { name: true, internalMemberId: true } },
      scorecards: { include: { _count: { select: { fields: true } } } },
    },
  });
  if (!row || isOwnApplication(change, row.candidate)) return refused('This interview is no longer planned.', 'missing');
  if (change.by.kind === 'member') {
    const { memberId } = change.by;
    const owed = { workspaceId: change.workspaceId, memberId, status: 'draft', interview: { candidateId: row.candidateId } };
    if (row.scorecards.some((card) => card.memberId !== memberId) && (await change.transaction.scorecard.count({ where: owed })) > 0) {
      return refused('You still owe a scorecard for this candidate. Submit yours first, then take interviews of others off the plan.');
    }
  }
  if (row.scorecards.some((card) => card.status !== 'draft' || card._count.fields > 0)) {
    return refused('This interview stays: somebody has written on its scorecard.');
  }
  await change.transaction.interview.delete({ where: { id } });
  change.note({
    action: 'interview.removed',
    recordKind: 'interview',
    recordId: id,
    recordName: `${row.title}: ${row.candidate.name}`,
    changes: [{ field: 'candidateId', before: row.candidateId, after: null }],
  });
  return done();
}

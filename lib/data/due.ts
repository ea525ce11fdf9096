import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { isOwnApplication, notApplying } from '@/lib/data/own-application';
import { dueAt, graceMinutes, isOverdue } from '@/lib/domain/hiring/due';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { may, memberRoleOf } from '@/lib/domain/workspace/permissions';

export type OverdueCard = {
  readonly id: string;
  readonly memberId: string;
  readonly interviewer: string;
  /** The interviewer is no member any more: only giving the card to somebody else brings it in. */
  readonly left: boolean;
  readonly candidateId: string;
  readonly candidate: string;
  readonly interview: string;
  readonly due: Date;
  readonly snoozedUntil: Date | null;
};

const most = 500;

/**
 * Other members' cards that are due and still to be written, those due longest first, at most 500. Loops on which the reader is blind are
 * left out whole: not even that a card is missing may reach them. So is the reader's own application.
 */
export async function listOverdueCards(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  memberId: string,
  at: Date,
): Promise<OverdueCard[]> {
  const owed = await database.scorecard.findMany({
    where: { workspaceId, memberId, status: 'draft' },
    select: { interview: { select: { candidateId: true } } },
  });
  const blindOn = [...new Set(owed.map((card) => card.interview.candidateId))];
  const rows = await database.scorecard.findMany({
    where: {
      workspaceId,
      status: 'draft',
      memberId: { not: memberId },
      interview: {
        // What began less than the grace ago cannot be due yet; how long each one lasts is judged below.
        startsAt: { lt: new Date(at.getTime() - graceMinutes * 60_000) },
        candidateId: { notIn: blindOn },
        candidate: { archivedAt: null, status: 'active', ...notApplying(memberId) },
      },
    },
    orderBy: [{ interview: { startsAt: 'asc' } }, { id: 'asc' }],
    take: most,
    select: {
      id: true,
      memberId: true,
      snoozedUntil: true,
      member: { select: { leftAt: true, user: { select: { name: true } } } },
      interview: { select: { title: true, startsAt: true, minutes: true, candidate: { select: { id: true, name: true } } } },
    },
  });
  return rows
    .flatMap(({ id, memberId: owner, snoozedUntil, member, interview }): OverdueCard[] => {
      const due = dueAt(interview);
      if (!due || !isOverdue(interview, at)) return [];
      return [
        {
          id,
          memberId: owner,
          interviewer: member.user.name,
          left: member.leftAt !== null,
          candidateId: interview.candidate.id,
          candidate: interview.candidate.name,
          interview: interview.title,
          due,
          snoozedUntil,
        },
      ];
    })
    .sort((a, b) => a.due.getTime() - b.due.getTime());
}

const missing = refused('This scorecard is not waiting any more. Reload the page to see what is.', 'missing');

/** A draft that the asker may settle: their own, or somebody else's if they plan interviews and owe no card of the same loop. */
async function waitingCard(change: Change, asker: Reader, id: string) {
  const { transaction, workspaceId } = change;
  const card = await transaction.scorecard.findFirst({
    where: { id, workspaceId },
    include: {
      member: { select: { user: { select: { name: true } } } },
      interview: { include: { candidate: { select: { name: true, internalMemberId: true } } } },
    },
  });
  const mine = card?.memberId === asker.memberId;
  if (!card || isOwnApplication(change, card.interview.candidate)) return { refusal: missing };
  if (!mine) {
    if (!may(asker.role, 'interviews.manage')) return { refusal: missing };
    const owed = { workspaceId, memberId: asker.memberId, status: 'draft', interview: { candidateId: card.interview.candidateId } };
    if ((await transaction.scorecard.count({ where: owed })) > 0) {
      return { refusal: refused('You still owe a scorecard for this candidate. Submit yours first, then see to those of others.') };
    }
  }
  if (card.status !== 'draft') return { refusal: missing };
  return { card, mine };
}

/** Whether anything stands on a card. A field that was emptied again does not count. */
const isWritten = async (change: Change, scorecardId: string) =>
  (await change.transaction.scorecardField.count({ where: { scorecardId, value: { notIn: ['null', '""'] } } })) > 0;

const nameOf = (card: { interview: { title: string; candidate: { name: string } } }) =>
  `${card.interview.title}: ${card.interview.candidate.name}`;

/** Settles a card whose interview did not take place. Refused once something is written on it: then it did, and nothing written is lost. */
export async function markNotHappened(change: Change, asker: Reader, input: { id: string; reason: string }): Promise<Outcome> {
  const { card, mine, refusal } = await waitingCard(change, asker, input.id);
  if (!card) return refusal;
  if (await isWritten(change, card.id)) {
    return refused(
      mine
        ? 'Something is written on this card. Clear it first if the interview did not take place.'
        : 'This interview took place: something is written on its card. Only its interviewer can clear it.',
    );
  }
  const reason = input.reason.trim();
  await change.transaction.scorecard.update({
    where: { id: card.id },
    data: { status: 'not-happened', notHappenedReason: reason, snoozedUntil: null, version: { increment: 1 } },
  });
  change.note({ action: 'scorecard.not-happened', recordKind: 'scorecard', recordId: card.id, recordName: nameOf(card), reason });
  return done();
}

/** Puts the reminder about a card off until a moment. */
export async function snoozeScorecard(change: Change, asker: Reader, input: { id: string; until: Date }): Promise<Outcome> {
  const { card, refusal } = await waitingCard(change, asker, input.id);
  if (!card) return refusal;
  if (card.snoozedUntil?.getTime() === input.until.getTime()) return done();
  await change.transaction.scorecard.update({ where: { id: card.id }, data: { snoozedUntil: input.until } });
  change.note({
    action: 'scorecard.snoozed',
    recordKind: 'scorecard',
    recordId: card.id,
    recordName: nameOf(card),
    changes: [{ field: 'snoozedUntil', before: card.snoozedUntil?.toISOString() ?? null, after: input.until.toISOString() }],
  });
  return done();
}

/**
 * Gives a card that is still empty to another member who may score. Refused once something is written on it. The trail says from whom to
 * whom.
 */
export async function reassignScorecard(change: Change, asker: Reader, input: { id: string; memberId: string }): Promise<Outcome> {
  const { card, refusal } = await waitingCard(change, asker, input.id);
  if (!card) return refusal;
  const wrong = (text: string) => ({ status: 'invalid', fieldErrors: { memberId: text } }) as const;
  if (input.memberId === card.memberId) return wrong('This person has the card already. Choose somebody else.');
  const member = await change.transaction.member.findFirst({
    where: { id: input.memberId, workspaceId: change.workspaceId, leftAt: null },
    include: { user: { select: { name: true } } },
  });
  if (!member || !may(memberRoleOf(member.role), 'scorecards.write-own')) {
    return wrong('This person cannot score interviews here. Choose somebody else.');
  }
  if (member.id === card.interview.candidate.internalMemberId) return wrong('This person is the candidate. Choose somebody else.');
  const same = { interviewId: card.interviewId, memberId: member.id };
  if ((await change.transaction.scorecard.count({ where: same })) > 0) return wrong('This person has a card of this interview already.');
  if (await isWritten(change, card.id)) return refused(`${card.member.user.name} has written on this card, so it stays theirs.`);
  await change.transaction.scorecard.update({
    where: { id: card.id },
    data: { memberId: member.id, snoozedUntil: null, version: { increment: 1 } },
  });
  change.note({
    action: 'scorecard.reassigned',
    recordKind: 'scorecard',
    recordId: card.id,
    recordName: nameOf(card),
    changes: [{ field: 'interviewer', before: card.member.user.name, after: member.user.name }],
  });
  return done();
}

import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { type Reader, visibleTo } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Transaction } from '@/lib/data/client';
import { decisionOf } from '@/lib/data/hire-decision-row';
import { areaIdsOf } from '@/lib/data/interviews';
import { cardStatuses, isBlind, readableCards } from '@/lib/domain/hiring/blind';
import { type CandidateStatus, candidateStatuses } from '@/lib/domain/hiring/candidate-status';
import type { DebriefCard } from '@/lib/domain/hiring/debrief-reading';
import type { HireDecision } from '@/lib/domain/hiring/hire-decision';
import { ratingSchema } from '@/lib/domain/hiring/scorecard';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';

/** What was written about a debrief itself. */
export type DebriefNotes = {
  readonly openedAt: Date;
  readonly openedBy: string;
  /** Why it was opened before every card was in; null when it opened by itself. */
  readonly earlyReason: string | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly weightsReason: string | null;
  readonly minutes: string;
  readonly version: number;
};

export type DebriefCandidate = {
  readonly id: string;
  readonly name: string;
  readonly roleTitle: string;
  readonly levelId: string;
  readonly status: CandidateStatus;
};

/** Whose card of a loop is still to come, and whether they have left the workspace. */
export type AwaitedCard = { readonly id: string; readonly interviewer: string; readonly left: boolean };

/**
 * A debrief as a reader may see it.
 * `blind`: they owe a card of the loop. `waiting`: cards are still to come and nobody opened it early. `open`: everything submitted is here.
 */
export type Debrief =
  | { readonly status: 'blind'; readonly candidate: DebriefCandidate; readonly owedCardId: string }
  | {
      readonly status: 'waiting';
      readonly candidate: DebriefCandidate;
      readonly awaited: readonly AwaitedCard[];
      readonly submitted: number;
    }
  | {
      readonly status: 'open';
      readonly candidate: DebriefCandidate;
      readonly cards: readonly DebriefCard[];
      readonly awaited: readonly AwaitedCard[];
      readonly notes: DebriefNotes | undefined;
      readonly decision: HireDecision | undefined;
    };

const weightsSchema = z.record(z.string(), z.number());

/** Whether a text from an address could be a candidate's id at all; a NUL byte would make PostgreSQL throw. */
const isRecordId = (id: string) => /^[\w-]{1,80}$/.test(id);

/**
 * The debrief of one candidate. It is open once every assigned card is in, by itself; before that, where somebody opened it early; and for good
 * once the decision is signed. Undefined: no such candidate here, none of the reader's business, or the reader is the candidate.
 */
export async function getDebrief(
  database: Transaction,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  candidateId: string,
): Promise<Debrief | undefined> {
  if (!isRecordId(candidateId)) return undefined;
  const row = await database.candidate.findFirst({
    where: { id: candidateId, workspaceId, ...visibleTo(reader) },
    include: {
      role: { select: { title: true, levelId: true } },
      debrief: true,
      decision: true,
      interviews: {
        include: { scorecards: { include: { member: { select: { leftAt: true, user: { select: { name: true } } } } } } },
        orderBy: { createdAt: 'asc' },
      },
    },
  });
  if (!row || row.internalMemberId === reader.memberId) return undefined;
  const loop = row.interviews
    .flatMap((interview) => interview.scorecards)
    .map((card) => ({ ...card, status: z.enum(cardStatuses).parse(card.status) }));
  const candidate = {
    id: row.id,
    name: row.name,
    roleTitle: row.role.title,
    levelId: row.role.levelId,
    status: z.enum(candidateStatuses).parse(row.status),
  };
  if (isBlind(reader.memberId, loop)) {
    const owed = loop.find((card) => card.memberId === reader.memberId && card.status === 'draft');
    return { status: 'blind', candidate, owedCardId: owed?.id ?? '' };
  }
  const readable = new Set(readableCards({ id: reader.memberId, role: reader.role }, loop).map((card) => card.id));
  const submitted = loop.filter((card) => card.status === 'submitted');
  if (submitted.some((card) => !readable.has(card.id)) || !mayFollow(reader, loop)) return undefined;
  const awaited = loop
    .filter((card) => card.status === 'draft')
    .map((card) => ({ id: card.id, interviewer: card.member.user.name, left: card.member.leftAt !== null }));
  const early = typeof row.debrief?.earlyReason === 'string';
  const complete = awaited.length === 0 && submitted.length > 0;
  if (!complete && !early && !row.decision) return { status: 'waiting', candidate, awaited, submitted: submitted.length };
  const opener = row.debrief
    ? await database.member.findFirst({
        where: { id: row.debrief.openedByMemberId, workspaceId },
        select: { user: { select: { name: true } } },
      })
    : null;
  return {
    status: 'open',
    candidate,
    cards: await withFields(
      database,
      submitted.map((card) => ({ ...card, interviewer: card.member.user.name })),
    ),
    awaited,
    notes: row.debrief
      ? {
          openedAt: row.debrief.openedAt,
          openedBy: opener?.user.name ?? 'Somebody who left',
          earlyReason: row.debrief.earlyReason,
          weights: weightsSchema.parse(JSON.parse(row.debrief.weights)),
          weightsReason: row.debrief.weightsReason,
          minutes: row.debrief.minutes,
          version: row.debrief.version,
        }
      : undefined,
    decision: row.decision ? decisionOf(row.decision) : undefined,
  };
}

/** Somebody who only sees the candidate because of an interview that did not happen has no part in the debrief. */
function mayFollow(reader: Reader, loop: readonly { id: string; memberId: string; status: (typeof cardStatuses)[number] }[]): boolean {
  const probe = { id: 'probe', memberId: '', status: 'submitted' as const };
  return readableCards({ id: reader.memberId, role: reader.role }, [...loop, probe]).includes(probe);
}

const privateNote = 'card/private-note';

async function withFields(
  database: Transaction,
  cards: readonly {
    id: string;
    memberId: string;
    interviewer: string;
    rubricVersion: number;
    areaIds: string;
    submittedAt: Date | null;
    createdAt: Date;
    interviewId: string;
  }[],
): Promise<DebriefCard[]> {
  const where = { scorecardId: { in: cards.map((card) => card.id) } };
  const [fields, revisions] = await Promise.all([
    database.scorecardField.findMany({ where: { ...where, key: { not: privateNote } }, orderBy: { key: 'asc' } }),
    database.scorecardRevision.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  ]);
  return cards.map((card) => ({
    id: card.id,
    memberId: card.memberId,
    interviewer: card.interviewer,
    rubricVersion: card.rubricVersion,
    areaIds: areaIdsOf(card.areaIds),
    submittedAt: card.submittedAt ?? card.createdAt,
    fields: fields.filter((one) => one.scorecardId === card.id).map((one) => ({ key: one.key, value: JSON.parse(one.value) })),
    revisions: revisions
      .filter((one) => one.scorecardId === card.id)
      .map((one) => ({ key: one.key, value: ratingSchema.parse(JSON.parse(one.value)), reason: one.reason, at: one.createdAt })),
  }));
}

const missing = refused('This candidate is not there any more, or their debrief is not yours to run.', 'missing');
const owing = refused(
  'You still owe a scorecard for this candidate. Submit yours first; until then their debrief is closed to you.',
  'not-allowed',
);
const notOpen = refused('The debrief is not open: scorecards are still to come. Wait for them, or open it early with a reason.');
const signed = refused('The decision is signed, so its debrief stands as it was.', 'frozen');

/** Opens a debrief although cards are still to come. The reason goes on the audit trail and stands on the page. */
export async function openDebriefEarly(change: Change, reader: Reader, input: { candidateId: string; reason: string }): Promise<Outcome> {
  const debrief = await getDebrief(change.transaction, change.workspaceId, reader, input.candidateId);
  if (!debrief) return missing;
  if (debrief.status === 'blind') return owing;
  if (debrief.status === 'open') return done();
  const { candidate, awaited } = debrief;
  await change.transaction.debrief.upsert({
    where: { candidateId: candidate.id },
    create: {
      workspaceId: change.workspaceId,
      candidateId: candidate.id,
      openedAt: change.at,
      openedByMemberId: reader.memberId,
      earlyReason: input.reason,
    },
    update: { openedAt: change.at, openedByMemberId: reader.memberId, earlyReason: input.reason, version: { increment: 1 } },
  });
  change.note({
    action: 'debrief.opened-early',
    recordKind: 'debrief',
    recordId: candidate.id,
    recordName: candidate.name,
    reason: input.reason,
    changes: [{ field: 'awaited', after: awaited.map((card) => card.interviewer) }],
  });
  return done();
}

/** An open debrief that may still be written on, or the refusal that says why not. */
async function writable(change: Change, reader: Reader, candidateId: string) {
  const debrief = await getDebrief(change.transaction, change.workspaceId, reader, candidateId);
  if (!debrief) return { refusal: missing };
  if (debrief.status === 'blind') return { refusal: owing };
  if (debrief.status === 'waiting') return { refusal: notOpen };
  return debrief.decision ? { refusal: signed } : { debrief };
}

async function write(
  change: Change,
  reader: Reader,
  candidateId: string,
  data: { minutes: string } | { weights: string; weightsReason: string | null },
): Promise<void> {
  await change.transaction.debrief.upsert({
    where: { candidateId },
    create: { workspaceId: change.workspaceId, candidateId, openedAt: change.at, openedByMemberId: reader.memberId, ...data },
    update: { ...data, version: { increment: 1 } },
  });
}

/** Keeps the minutes of a debrief. `version` is the one that the person saw, 0 before anything was written; a stale one gets what stands now. */
export async function saveMinutes(
  change: Change,
  reader: Reader,
  input: { candidateId: string; version: number; minutes: string },
): Promise<Outcome> {
  const { debrief, refusal } = await writable(change, reader, input.candidateId);
  if (!debrief) return refusal;
  const now = debrief.notes?.minutes ?? '';
  if (now === input.minutes) return done();
  const version = debrief.notes?.version ?? 0;
  if (version !== input.version) {
    return {
      status: 'conflict',
      message: 'Somebody else wrote on this debrief since you opened it. Both texts are here; what you save next is what stays.',
      current: { minutes: now, version: String(version) },
    };
  }
  await write(change, reader, input.candidateId, { minutes: input.minutes });
  change.note({
    action: 'debrief.minutes-saved',
    recordKind: 'debrief',
    recordId: debrief.candidate.id,
    recordName: debrief.candidate.name,
    changes: [{ field: 'minutesCharacters', before: now.length, after: input.minutes.length }],
  });
  return done();
}

/** Sets the area weights that differ from 1, with the reason; an empty set goes back to equal weights. */
export async function setWeights(
  change: Change,
  reader: Reader,
  input: { candidateId: string; version: number; weights: Record<string, number>; reason: string },
): Promise<Outcome> {
  const { debrief, refusal } = await writable(change, reader, input.candidateId);
  if (!debrief) return refusal;
  const version = debrief.notes?.version ?? 0;
  const before = debrief.notes?.weights ?? {};
  if (version !== input.version) {
    return {
      status: 'conflict',
      message: 'Somebody else wrote on this debrief since you opened it. Reload the page to see what stands, then set the weights again.',
      current: { version: String(version) },
    };
  }
  const spelt = (weights: Readonly<Record<string, number>>) => Object.entries(weights).map(([areaId, weight]) => `${areaId} ${weight}`);
  await write(change, reader, input.candidateId, { weights: JSON.stringify(input.weights), weightsReason: input.reason || null });
  change.note({
    action: 'debrief.weighted',
    recordKind: 'debrief',
    recordId: debrief.candidate.id,
    recordName: debrief.candidate.name,
    ...(input.reason ? { reason: input.reason } : {}),
    changes: [{ field: 'weights', before: spelt(before), after: spelt(input.weights) }],
  });
  return done();
}

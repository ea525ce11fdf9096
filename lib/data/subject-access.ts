import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Transaction } from '@/lib/data/client';
import { areaIdsOf } from '@/lib/data/interviews';
import { candidateStatuses } from '@/lib/domain/hiring/candidate-status';
import { ratingSchema } from '@/lib/domain/hiring/scorecard';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import type { SubjectRecord, ThirdParties } from '@/lib/domain/hiring/subject-access';
import { z } from '@/lib/domain/zod';

const statusSchema = z.enum(candidateStatuses);
const instant = (at: Date | null) => at?.toISOString() ?? null;

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Everything that a workspace holds about one candidate: submitted cards only, private notes left out. The caller has checked that the
 * reader may ask (`getPrivacyRecord`) and is not blind on the loop. Undefined when there is no such candidate.
 */
export async function readSubjectRecord(
  transaction: Transaction,
  workspaceId: AuthorizedWorkspaceId,
  id: string,
): Promise<SubjectRecord | undefined> {
  const row = await transaction.candidate.findFirst({
    where: { id, workspaceId },
    include: { role: { select: { title: true } }, debrief: true, decision: true },
  });
  if (!row) return undefined;
  const interviews = await transaction.interview.findMany({
    where: { candidateId: id },
    orderBy: [{ startsAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    include: { scorecards: { where: { status: 'submitted' }, include: { fields: true, revisions: { orderBy: { createdAt: 'asc' } } } } },
  });
  const answers = await transaction.writtenAnswer.findMany({
    where: { workspaceId, candidateId: id },
    orderBy: [{ createdAt: 'asc' }, { areaId: 'asc' }],
    include: { exercise: { select: { title: true } }, reviews: { where: { version: { gt: 1 } }, orderBy: { id: 'asc' } } },
  });
  const cardIds = interviews.flatMap((interview) => interview.scorecards.map((card) => card.id));
  const recordIds = [id, ...interviews.map((interview) => interview.id), ...cardIds];
  const [imported, trail] = await Promise.all([
    transaction.importedRecord.findMany({ where: { workspaceId, recordId: { in: recordIds } } }),
    transaction.auditEntry.findMany({
      where: { workspaceId, recordId: { in: recordIds } },
      orderBy: { sequence: 'asc' },
      select: { at: true, action: true, actorMemberId: true },
    }),
  ]);
  const { debrief, decision } = row;
  return {
    candidate: {
      id,
      name: row.name,
      email: row.email,
      years: row.years,
      status: statusSchema.parse(row.status),
      note: row.note,
      role: row.role.title,
      addedAt: row.createdAt.toISOString(),
      legalHold: row.legalHold,
    },
    interviews: interviews.map(({ title, startsAt, minutes }) => ({ title, startsAt: instant(startsAt), minutes })),
    cards: interviews.flatMap(({ title, startsAt, scorecards }) =>
      scorecards.map((card) => ({
        memberId: card.memberId,
        interview: title,
        startsAt: instant(startsAt),
        submittedAt: instant(card.submittedAt),
        rubricVersion: card.rubricVersion,
        areaIds: areaIdsOf(card.areaIds),
        fields: card.fields
          .filter((field) => field.key !== fieldKeys.privateNote)
          .map((field) => ({ key: field.key, value: jsonOf(field.value) })),
        revisions: card.revisions.map((revision) => ({
          key: revision.key,
          value: ratingSchema.parse(JSON.parse(revision.value)),
          reason: revision.reason,
          at: revision.createdAt,
        })),
      })),
    ),
    debrief: debrief ? { openedAt: debrief.openedAt.toISOString(), earlyReason: debrief.earlyReason, minutes: debrief.minutes } : undefined,
    decision: decision
      ? {
          outcome: decision.outcome,
          decidedLevelId: decision.decidedLevelId,
          recommendedLevelId: decision.recommendedLevelId,
          reason: decision.reason,
          dissent: jsonOf(decision.dissent),
          signedAt: decision.signedAt.toISOString(),
        }
      : undefined,
    answers: answers.map(({ exercise, areaId, text, reviews }) => ({
      exercise: exercise.title,
      areaId,
      text,
      reviews: reviews.map(({ memberId, rating, notes }) => ({ memberId, rating, notes })),
    })),
    imported: imported.map(({ source, kind, content }) => ({ source, kind, content: jsonOf(content) })),
    trail: trail.map(({ at, action, actorMemberId }) => ({ at, action, memberId: actorMemberId })),
  };
}

/** Everybody else whose name or address may stand in what was written about a candidate. */
export async function listThirdParties(
  transaction: Transaction,
  workspaceId: AuthorizedWorkspaceId,
  candidateId: string,
): Promise<ThirdParties> {
  const [candidate, members, candidates] = await Promise.all([
    transaction.candidate.findFirst({ where: { id: candidateId, workspaceId }, select: { internalMemberId: true } }),
    transaction.member.findMany({ where: { workspaceId }, select: { id: true, user: { select: { name: true, email: true } } } }),
    transaction.candidate.findMany({ where: { workspaceId, id: { not: candidateId } }, select: { name: true, email: true } }),
  ]);
  return {
    members: members
      .filter((member) => member.id !== candidate?.internalMemberId)
      .map(({ id, user }) => ({ id, knownAs: [user.name, user.email] })),
    candidates: candidates.map(({ name, email }) => ({ knownAs: email ? [name, email] : [name] })),
  };
}

import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import type { Database, Transaction } from '@/lib/data/client';
import { notApplying } from '@/lib/data/own-application';
import { isRecordId } from '@/lib/data/privacy';
import { allIn, type ReviewProgress } from '@/lib/domain/hiring/anonymous-review';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { may, memberRoleOf } from '@/lib/domain/workspace/permissions';

/** What reads of exercises touch. */
export type ExerciseReads = Pick<Database, 'writtenExercise' | 'writtenAnswer' | 'answerReview' | 'member' | 'candidate'>;

/** The version of a review that nobody saved yet. */
export const unsaved = 1;

export type ExerciseLine = {
  readonly id: string;
  readonly title: string;
  readonly roleTitle: string;
  /** The reader's own part; undefined when they review none of it. */
  readonly mine: { readonly assigned: number; readonly saved: number } | undefined;
  /** Everybody's part, for those who run the loop. */
  readonly progress: readonly ReviewProgress[] | undefined;
  readonly candidates: number | undefined;
};

/** Whether somebody runs written exercises: makes them, pastes answers, and reads the results. */
export const runsExercises = (reader: Reader): boolean => may(reader.role, 'interviews.manage');

/** Nobody has to do with an exercise that they answered themselves. */
const notAnsweredBy = async (database: ExerciseReads, workspaceId: AuthorizedWorkspaceId, memberId: string) => {
  const own = await database.candidate.findMany({ where: { workspaceId, internalMemberId: memberId }, select: { id: true } });
  return own.length === 0 ? {} : { answers: { none: { candidateId: { in: own.map((one) => one.id) } } } };
};

async function rolesTitles(database: Pick<Database, 'role'>, workspaceId: AuthorizedWorkspaceId) {
  const roles = await database.role.findMany({ where: { workspaceId }, select: { id: true, title: true } });
  return new Map(roles.map((role) => [role.id, role.title]));
}

/** The written exercises that concern the reader, the newest first: all of them for who runs them, otherwise those with a review to write. */
export async function listExercises(
  database: ExerciseReads & Pick<Database, 'role'>,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
): Promise<ExerciseLine[]> {
  const runs = runsExercises(reader);
  const rows = await database.writtenExercise.findMany({
    where: {
      workspaceId,
      ...(await notAnsweredBy(database, workspaceId, reader.memberId)),
      ...(runs ? {} : { AND: [{ answers: { some: { reviews: { some: { memberId: reader.memberId } } } } }] }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 200,
  });
  const titles = await rolesTitles(database, workspaceId);
  return Promise.all(
    rows.map(async (row) => {
      const progress = await reviewProgress(database, row.id);
      const mine = progress.find((one) => one.memberId === reader.memberId);
      const answered = runs
        ? await database.writtenAnswer.findMany({ where: { exerciseId: row.id }, distinct: ['candidateId'], select: { candidateId: true } })
        : undefined;
      return {
        id: row.id,
        title: row.title,
        roleTitle: titles.get(row.roleId) ?? '',
        mine: mine && { assigned: mine.assigned, saved: mine.saved },
        progress: runs ? progress : undefined,
        candidates: answered?.length,
      };
    }),
  );
}

/** Who reviews an exercise and how far they are, by name. Somebody who left counts with what they saved and owes nothing. */
export async function reviewProgress(
  database: Pick<ExerciseReads, 'answerReview' | 'member'>,
  exerciseId: string,
): Promise<ReviewProgress[]> {
  const rows = await database.answerReview.findMany({ where: { answer: { exerciseId } }, select: { memberId: true, version: true } });
  const members = await database.member.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.memberId))] } },
    select: { id: true, leftAt: true, user: { select: { name: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return members.flatMap(({ id, leftAt, user }) => {
    const own = rows.filter((row) => row.memberId === id);
    const saved = own.filter((row) => row.version > unsaved).length;
    const assigned = leftAt === null ? own.length : saved;
    return assigned === 0 ? [] : [{ memberId: id, name: user.name, assigned, saved }];
  });
}

/** The exercise, when the reader may have to do with it; otherwise undefined, as if there were none. */
export async function getExercise(database: ExerciseReads, workspaceId: AuthorizedWorkspaceId, reader: Reader, id: string) {
  if (!isRecordId(id)) return undefined;
  const row = await database.writtenExercise.findFirst({
    where: { id, workspaceId, ...(await notAnsweredBy(database, workspaceId, reader.memberId)) },
  });
  if (!row) return undefined;
  const { title, roleId } = row;
  const assigned = (await database.answerReview.count({ where: { memberId: reader.memberId, answer: { exerciseId: id } } })) > 0;
  return assigned || runsExercises(reader) ? { id, title, roleId, assigned } : undefined;
}

/** The candidates of an exercise's role by name, each with how many answers were pasted; the reader's own application is left out. */
export async function listAnswered(
  database: ExerciseReads,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  exercise: { readonly id: string; readonly roleId: string },
): Promise<{ id: string; name: string; answers: number }[]> {
  const candidates = await database.candidate.findMany({
    where: { workspaceId, roleId: exercise.roleId, archivedAt: null, AND: [notApplying(reader.memberId)] },
    orderBy: { searchKey: 'asc' },
    select: { id: true, name: true },
  });
  const answers = await database.writtenAnswer.groupBy({ by: ['candidateId'], where: { exerciseId: exercise.id }, _count: { _all: true } });
  const counts = new Map(answers.map((row) => [row.candidateId, row._count._all]));
  return candidates.map((one) => ({ ...one, answers: counts.get(one.id) ?? 0 }));
}

/** Opens an exercise for a role. Its questions are the probes of the areas that answers are pasted for. */
export async function createExercise(change: Change, input: { roleId: string; title: string }): Promise<Outcome<{ id: string }>> {
  const { transaction, workspaceId, at } = change;
  if ((await transaction.role.count({ where: { id: input.roleId, workspaceId } })) === 0) {
    return { status: 'invalid', fieldErrors: { roleId: 'This role no longer exists. Choose another one.' } };
  }
  const { id } = await transaction.writtenExercise.create({ data: { ...input, workspaceId, createdAt: at } });
  change.note({ action: 'written-exercise.opened', recordKind: 'written-exercise', recordId: id, recordName: input.title });
  return done({ id });
}

async function mayReview(transaction: Transaction, workspaceId: AuthorizedWorkspaceId, exerciseId: string): Promise<string[]> {
  // People of the sample team cannot sign in, so an exercise that waited for them would never end.
  const [members, sample, applicants] = await Promise.all([
    transaction.member.findMany({ where: { workspaceId, leftAt: null }, select: { id: true, role: true } }),
    transaction.sampleRow.findMany({ where: { workspaceId, kind: 'member' }, select: { recordId: true } }),
    transaction.writtenAnswer.findMany({ where: { exerciseId }, distinct: ['candidateId'], select: { candidateId: true } }),
  ]);
  const internal = await transaction.candidate.findMany({
    where: { id: { in: applicants.map((one) => one.candidateId) }, internalMemberId: { not: null } },
    select: { internalMemberId: true },
  });
  const own = new Set([...internal.map((one) => one.internalMemberId), ...sample.map((one) => one.recordId)]);
  return members.filter((one) => may(memberRoleOf(one.role), 'scorecards.write-own') && !own.has(one.id)).map((one) => one.id);
}

/**
 * Pastes one candidate's answers and opens a review of each for everybody who may score, those who answered themselves excepted. An
 * answer may be corrected until somebody reviewed it; nothing is added once every review is in.
 */
export async function addAnswers(
  change: Change,
  reader: Reader,
  input: { exerciseId: string; candidateId: string; answers: readonly { areaId: string; text: string }[] },
): Promise<Outcome> {
  const { transaction, workspaceId, at } = change;
  const { exerciseId, candidateId } = input;
  const exercise = await getExercise(transaction, workspaceId, reader, exerciseId);
  if (!exercise) return refused('This exercise is not there any more.', 'missing');
  const candidate = await transaction.candidate.findFirst({
    where: { id: candidateId, workspaceId, roleId: exercise.roleId, AND: [notApplying(reader.memberId)] },
  });
  if (!candidate)
    return { status: 'invalid', fieldErrors: { candidateId: 'This candidate does not apply for the role of this exercise.' } };
  if (allIn(await reviewProgress(transaction, exerciseId))) {
    return refused('Every review is in and the results are open, so no answer is added any more. Open another exercise.', 'frozen');
  }
  for (const { areaId, text } of input.answers) {
    const before = await transaction.writtenAnswer.findUnique({
      where: { exerciseId_candidateId_areaId: { exerciseId, candidateId, areaId } },
      include: { reviews: { where: { version: { gt: unsaved } }, select: { id: true } } },
    });
    if (before && before.text !== text && before.reviews.length > 0) {
      return { status: 'invalid', fieldErrors: { [`answer-${areaId}`]: 'Somebody reviewed this answer already, so its text stays.' } };
    }
    if (before) await transaction.writtenAnswer.update({ where: { id: before.id }, data: { text } });
    else await transaction.writtenAnswer.create({ data: { workspaceId, exerciseId, candidateId, areaId, text, createdAt: at } });
  }
  await assignReviewers(transaction, workspaceId, exerciseId, at);
  change.note({
    action: 'written-answers.pasted',
    recordKind: 'candidate',
    recordId: candidate.id,
    recordName: candidate.name,
    changes: [
      { field: 'exercise', after: exercise.title },
      { field: 'areas', after: input.answers.map((answer) => answer.areaId) },
    ],
  });
  return done();
}

async function assignReviewers(transaction: Transaction, workspaceId: AuthorizedWorkspaceId, exerciseId: string, at: Date): Promise<void> {
  const reviewers = await mayReview(transaction, workspaceId, exerciseId);
  const answers = await transaction.writtenAnswer.findMany({
    where: { exerciseId },
    select: { id: true, reviews: { select: { memberId: true } } },
  });
  await transaction.answerReview.deleteMany({ where: { answer: { exerciseId }, version: unsaved, memberId: { notIn: reviewers } } });
  await transaction.answerReview.createMany({
    data: answers.flatMap(({ id, reviews }) =>
      reviewers
        .filter((memberId) => !reviews.some((review) => review.memberId === memberId))
        .map((memberId) => ({ answerId: id, memberId, notes: '', updatedAt: at })),
    ),
  });
}

/** Takes a reviewer off what they did not review yet; what they saved stays. With a reason, on the trail. */
export async function excuseReviewer(
  change: Change,
  reader: Reader,
  input: { exerciseId: string; memberId: string; reason: string },
): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  const exercise = await getExercise(transaction, workspaceId, reader, input.exerciseId);
  if (!exercise) return refused('This exercise is not there any more.', 'missing');
  const { count } = await transaction.answerReview.deleteMany({
    where: { answer: { exerciseId: input.exerciseId }, memberId: input.memberId, version: unsaved },
  });
  if (count === 0) return refused('This person has nothing left to review here.');
  const member = await transaction.member.findFirst({
    where: { id: input.memberId, workspaceId },
    include: { user: { select: { name: true } } },
  });
  change.note({
    action: 'written-exercise.reviewer-excused',
    recordKind: 'written-exercise',
    recordId: exercise.id,
    recordName: exercise.title,
    reason: input.reason,
    changes: [{ field: 'reviewer', after: member?.user.name ?? input.memberId }],
  });
  return done();
}

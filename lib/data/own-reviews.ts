import type { Reader } from '@/lib/data/candidates';
import type { Change } from '@/lib/data/change';
import { type ExerciseReads, getExercise, reviewProgress, unsaved } from '@/lib/data/reviews';
import { allIn, candidateLetters, type ReviewInput, readingOrder } from '@/lib/domain/hiring/anonymous-review';
import { masking } from '@/lib/domain/hiring/mentions';
import { done, type Outcome, refused } from '@/lib/domain/outcome';

/** One answer as its reviewer reads it: no name, a letter that is this reviewer's own, and their own review. */
export type AnswerToReview = {
  readonly answerId: string;
  readonly letter: string;
  readonly text: string;
  readonly rating: number | null;
  readonly notes: string;
  readonly version: number;
  readonly saved: boolean;
};

/** The reader's own answers to review, by area, each in their own order, names in the texts masked. `final` once every review is in. */
export async function listOwnReviews(
  database: ExerciseReads,
  reader: Reader,
  exerciseId: string,
): Promise<{ areas: { areaId: string; answers: AnswerToReview[] }[]; final: boolean }> {
  const rows = await database.answerReview.findMany({
    where: { memberId: reader.memberId, answer: { exerciseId } },
    include: { answer: true },
  });
  const candidateIds = rows.map((row) => row.answer.candidateId);
  const candidates = await database.candidate.findMany({
    where: { id: { in: candidateIds } },
    select: { id: true, name: true, email: true },
  });
  const letters = candidateLetters(reader.memberId, exerciseId, candidateIds);
  const mask = masking(
    candidates.map(({ id, name, email }) => ({
      knownAs: [name, ...name.split(/\s+/).filter((part) => part.length > 2), ...(email ? [email] : [])],
      alias: `[Candidate ${letters.get(id) ?? ''}]`,
    })),
  );
  const areaIds = [...new Set(rows.map((row) => row.answer.areaId))];
  const areas = areaIds.map((areaId) => {
    const here = rows.filter((row) => row.answer.areaId === areaId);
    const order = readingOrder(
      here.map((row) => row.answer),
      { reviewerId: reader.memberId, exerciseId, areaId },
    );
    const answers = order.flatMap((answer) => {
      const review = here.find((row) => row.answerId === answer.id);
      if (!review) return [];
      const { rating, notes, version } = review;
      const letter = letters.get(answer.candidateId) ?? '';
      return [{ answerId: answer.id, letter, text: mask(answer.text), rating, notes, version, saved: version > unsaved }];
    });
    return { areaId, answers };
  });
  return { areas, final: allIn(await reviewProgress(database, exerciseId)) };
}

/** Saves one's own review of one answer; `version` is the one that the person saw. Refused once every review is in. */
export async function saveReview(change: Change, reader: Reader, input: ReviewInput): Promise<Outcome> {
  const { transaction, workspaceId } = change;
  const row = await transaction.answerReview.findFirst({
    where: { answerId: input.answerId, memberId: reader.memberId, answer: { workspaceId } },
    include: { answer: { select: { exerciseId: true } } },
  });
  const exercise = row ? await getExercise(transaction, workspaceId, reader, row.answer.exerciseId) : undefined;
  if (!row || !exercise) return refused('This answer is not there any more, or it is not yours to review.', 'missing');
  if (allIn(await reviewProgress(transaction, exercise.id))) {
    return refused('Every review is in and the results are open, so yours is final.', 'frozen');
  }
  if (row.version !== input.version) {
    return {
      status: 'conflict',
      message: 'You saved this review in another window in the meantime. Save again to put this one in its place.',
      current: { rating: String(row.rating ?? 'not-rated'), notes: row.notes, version: String(row.version) },
    };
  }
  await transaction.answerReview.update({
    where: { id: row.id },
    data: { rating: input.rating, notes: input.notes, version: { increment: 1 }, updatedAt: change.at },
  });
  change.note({ action: 'answer-review.saved', recordKind: 'answer-review', recordId: row.id, recordName: exercise.title });
  return done();
}

import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Reader } from '@/lib/data/candidates';
import type { Database } from '@/lib/data/client';
import { isBlindOn } from '@/lib/data/privacy';
import { reviewProgress } from '@/lib/data/reviews';
import { allIn, type ReviewProgress } from '@/lib/domain/hiring/anonymous-review';

export type ReviewedAnswer = {
  readonly areaId: string;
  readonly text: string;
  readonly reviews: readonly { readonly reviewer: string; readonly rating: number | null; readonly notes: string }[];
};

export type ExerciseResults =
  /** Not everybody is done: only how far each is, nothing of what anybody wrote. */
  | { readonly open: false; readonly progress: readonly ReviewProgress[] }
  | {
      readonly open: true;
      readonly candidates: readonly { readonly id: string; readonly name: string; readonly answers: readonly ReviewedAnswer[] }[];
      /** Candidates left out because the reader still owes a scorecard of their loop. */
      readonly hidden: number;
    };

/** The results of an exercise with names, once every review is in. The caller has checked that the reader runs exercises. */
export async function readResults(
  database: Database,
  workspaceId: AuthorizedWorkspaceId,
  reader: Reader,
  exerciseId: string,
): Promise<ExerciseResults> {
  const progress = await reviewProgress(database, exerciseId);
  if (!allIn(progress)) return { open: false, progress };
  const names = new Map(progress.map((one) => [one.memberId, one.name]));
  const answers = await database.writtenAnswer.findMany({
    where: { workspaceId, exerciseId },
    orderBy: { areaId: 'asc' },
    include: { reviews: { where: { version: { gt: 1 } }, orderBy: { id: 'asc' } } },
  });
  const found = await database.candidate.findMany({
    where: { workspaceId, id: { in: [...new Set(answers.map((answer) => answer.candidateId))] } },
    select: { id: true, name: true },
    orderBy: { searchKey: 'asc' },
  });
  const blind = await Promise.all(found.map((one) => isBlindOn(database, reader.memberId, one.id)));
  const shown = found.filter((_, index) => !blind[index]);
  return {
    open: true,
    hidden: found.length - shown.length,
    candidates: shown.map(({ id, name }) => ({
      id,
      name,
      answers: answers
        .filter((answer) => answer.candidateId === id)
        .map(({ areaId, text, reviews }) => ({
          areaId,
          text,
          reviews: reviews.map(({ memberId, rating, notes }) => ({ reviewer: names.get(memberId) ?? 'Somebody who left', rating, notes })),
        })),
    })),
  };
}

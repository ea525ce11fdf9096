import { type ExportedCard, exportedContent } from '@/lib/domain/hiring/interchange/leadframe-scorecard';

/** The columns of the long table of ratings, as statistics programs read it. */
export const ratingColumns = ['candidate_id', 'interviewer_id', 'area', 'rating', 'submitted_at', 'rubric_version', 'stage'] as const;

/** One line per rated item of a card, with its initial rating; empty, which R reads as NA, where there is no number. */
export function ratingLines(card: ExportedCard): (string | number)[][] {
  const { areas, scope } = exportedContent(card);
  return [...areas, scope].map(({ areaId, rating }) => [
    card.candidate.id,
    card.interviewer.id,
    areaId,
    typeof rating === 'number' ? rating : '',
    card.submittedAt.toISOString(),
    card.rubricVersion,
    card.interview.title,
  ]);
}

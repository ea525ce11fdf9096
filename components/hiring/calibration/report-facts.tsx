import { counted } from './figures';

/** What the figures rest on, and what they leave out. */
export function ReportFacts({
  counts,
  hidden,
}: {
  counts: { readonly cards: number; readonly ratings: number; readonly interviewers: number; readonly candidates: number } | undefined;
  hidden: boolean;
}) {
  const basis =
    counts && counts.cards > 0
      ? `${counted(counts.ratings, 'rating')} on ${counted(counts.cards, 'scorecard')} by ${counted(counts.interviewers, 'interviewer')} of ${counted(counts.candidates, 'candidate')}. `
      : '';
  return (
    <p className="prose-width text-muted mb-6">
      {basis}Every figure is made of initial ratings, as first submitted; revisions after a debrief are left out.
      {hidden ? ' Loops you still owe a card for are left out, here and in the export.' : ''}
    </p>
  );
}

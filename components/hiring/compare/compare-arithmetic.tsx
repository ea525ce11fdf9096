import { formatPoints } from '@/lib/format';

/** How the figures of the comparison come about, with the workspace's own rater error. */
export function CompareArithmetic({
  raterError,
  ruleVersion,
  rubricVersion,
}: {
  raterError: number;
  ruleVersion: number;
  rubricVersion: number;
}) {
  const sigma = formatPoints(raterError);
  const margin = formatPoints((1.96 * raterError) / Math.SQRT2);
  return (
    <details className="prose-width">
      <summary className="link">How these figures come about</summary>
      <div className="mt-2 space-y-2">
        <p>
          A mean is over first ratings under rubric version {rubricVersion}: revisions, drafts and areas that were not probed do not count,
          and two cards of one person are one rater. The interval is mean ± 1.96 × σ ÷ √raters, kept between 1 and 4, with σ = {sigma}{' '}
          points, the error of one rating in level rule version {ruleVersion}. Two raters: ± 1.96 × {sigma} ÷ √2 = ± {margin} points.
        </p>
        <p>
          Two candidates are told apart only where their intervals have no point in common. Everything else is noise as far as these cards
          can say, so there is no ranking. Overall is the plain mean of the areas that were rated for all of them; its interval takes each
          area’s error as independent of the others’.
        </p>
      </div>
    </details>
  );
}

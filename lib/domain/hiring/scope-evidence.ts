/** What the scope ratings say, each point of the scale being a level. */
export type ScopeEvidence = {
  readonly raters: number;
  /** How many raters place the person at each level, lowest first. */
  readonly counts: readonly { readonly levelId: string; readonly raters: number }[];
  /** The highest level that more than half of the raters place the person at or above; undefined when nobody rated scope. */
  readonly levelId: string | undefined;
  /** How many place the person at or above it. */
  readonly agreeing: number;
};

/** Reads scope ratings (1–4, one an interviewer) against the ladder, lowest level first. */
export function scopeEvidence(ladder: readonly string[], ratings: readonly number[]): ScopeEvidence {
  const atOrAbove = (index: number) => ratings.filter((rating) => rating >= index + 1).length;
  const counts = ladder.map((levelId, index) => ({ levelId, raters: ratings.filter((rating) => rating === index + 1).length }));
  const reached = ladder.map((_levelId, index) => index).filter((index) => atOrAbove(index) * 2 > ratings.length);
  const highest = reached.at(-1);
  return {
    raters: ratings.length,
    counts,
    levelId: highest === undefined ? undefined : ladder[highest],
    agreeing: highest === undefined ? 0 : atOrAbove(highest),
  };
}

/** One submitted card, by its first ratings. Areas that were not probed or not rated are absent: absence of evidence is never a score. */
export type ComparedCard = {
  readonly raterId: string;
  readonly rubricVersion: number;
  readonly ratings: ReadonlyMap<string, number>;
};

export type ComparedCandidate = { readonly id: string; readonly name: string; readonly cards: readonly ComparedCard[] };

/** A mean with the interval in which the person's own standing lies, 95 times of 100, if the rater error is right. */
export type Estimate = { readonly mean: number; readonly raters: number; readonly low: number; readonly high: number };

export type ComparedArea = {
  readonly areaId: string;
  /** In the order of the candidates; undefined where nobody rated the area. */
  readonly estimates: readonly (Estimate | undefined)[];
  readonly verdict: Verdict;
};

/** `apart` lists the pairs whose intervals do not touch, the higher one first. */
export type Verdict =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'alike' }
  | { readonly kind: 'apart'; readonly pairs: readonly { readonly higher: string; readonly lower: string }[] };

export type Comparison = {
  readonly rubricVersion: number;
  readonly candidates: readonly (Omit<ComparedCandidate, 'cards'> & {
    readonly cards: number;
    /** Cards of theirs that were written under another version and do not count here. */
    readonly otherVersions: readonly number[];
  })[];
  /** Candidates without a card of this version, and the versions that they do have: none when no card is in. */
  readonly apart: readonly { readonly id: string; readonly name: string; readonly rubricVersions: readonly number[] }[];
  readonly areas: readonly ComparedArea[];
  /** Over the areas that every candidate was rated in, weighted equally. `areas` says which. */
  readonly overall: {
    readonly areaIds: readonly string[];
    readonly estimates: readonly (Estimate | undefined)[];
    readonly verdict: Verdict;
  };
};

const z95 = 1.96;
const lowest = 1;
const highest = 4;

/**
 * The mean of ratings with its interval: mean ± 1.96·σ/√n, kept between 1 and 4. `raterError` is σ, the standard deviation of one rating.
 * Undefined for no ratings.
 */
export function estimateOf(ratings: readonly number[], raterError: number): Estimate | undefined {
  if (ratings.length === 0) return undefined;
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return around(mean, raterError / Math.sqrt(ratings.length), ratings.length);
}

const around = (mean: number, error: number, raters: number): Estimate => ({
  mean,
  raters,
  low: Math.max(lowest, mean - z95 * error),
  high: Math.min(highest, mean + z95 * error),
});

/** Which candidates can be told apart: those whose intervals have no point in common. Never an order of all of them. */
export function verdictOf(candidateIds: readonly string[], estimates: readonly (Estimate | undefined)[]): Verdict {
  const known = candidateIds.flatMap((id, index) => {
    const estimate = estimates[index];
    return estimate ? [{ id, estimate }] : [];
  });
  if (known.length < 2) return { kind: 'too-few' };
  const pairs = known.flatMap((higher) =>
    known.filter((lower) => higher.estimate.low > lower.estimate.high).map((lower) => ({ higher: higher.id, lower: lower.id })),
  );
  return pairs.length === 0 ? { kind: 'alike' } : { kind: 'apart', pairs };
}

/** The version that most of the candidates have a card of; of equally many, the newest. Undefined when no card is in. */
function versionFor(candidates: readonly ComparedCandidate[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { cards } of candidates) {
    for (const version of new Set(cards.map((card) => card.rubricVersion))) counts.set(version, (counts.get(version) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0];
}

/**
 * Candidates side by side over `areaIds`, by cards of one rubric version: the one that most of them have. A rater who rated an area on two
 * cards counts once there, with the mean of the two. Undefined when no candidate has a submitted card.
 */
export function comparison(
  candidates: readonly ComparedCandidate[],
  areaIds: readonly string[],
  raterError: number,
): Comparison | undefined {
  const rubricVersion = versionFor(candidates);
  if (rubricVersion === undefined) return undefined;
  const versionsOf = (candidate: ComparedCandidate) =>
    [...new Set(candidate.cards.map((card) => card.rubricVersion))].sort((a, b) => a - b);
  const within = candidates.filter((candidate) => versionsOf(candidate).includes(rubricVersion));
  const cardsOf = (candidate: ComparedCandidate) => candidate.cards.filter((card) => card.rubricVersion === rubricVersion);
  const ids = within.map((candidate) => candidate.id);
  const areas = areaIds.map((areaId): ComparedArea => {
    const estimates = within.map((candidate) => estimateOf(ratingsOf(cardsOf(candidate), areaId), raterError));
    return { areaId, estimates, verdict: verdictOf(ids, estimates) };
  });
  const shared = areas.filter((area) => area.estimates.every((estimate) => estimate !== undefined));
  const overall = within.map((_, index) => {
    const own = shared.flatMap((area) => area.estimates[index] ?? []);
    if (own.length === 0) return undefined;
    const mean = own.reduce((sum, estimate) => sum + estimate.mean, 0) / own.length;
    const variance = own.reduce((sum, estimate) => sum + raterError ** 2 / estimate.raters, 0) / own.length ** 2;
    return around(mean, Math.sqrt(variance), Math.min(...own.map((estimate) => estimate.raters)));
  });
  return {
    rubricVersion,
    candidates: within.map((candidate) => ({
      id: candidate.id,
      name: candidate.name,
      cards: cardsOf(candidate).length,
      otherVersions: versionsOf(candidate).filter((version) => version !== rubricVersion),
    })),
    apart: candidates
      .filter((candidate) => !within.includes(candidate))
      .map((candidate) => ({ id: candidate.id, name: candidate.name, rubricVersions: versionsOf(candidate) })),
    areas,
    overall: { areaIds: shared.map((area) => area.areaId), estimates: overall, verdict: verdictOf(ids, overall) },
  };
}

/** One rating per rater: two cards of the same person are one voice. */
function ratingsOf(cards: readonly ComparedCard[], areaId: string): number[] {
  const byRater = new Map<string, number[]>();
  for (const card of cards) {
    const rating = card.ratings.get(areaId);
    if (rating !== undefined) byRater.set(card.raterId, [...(byRater.get(card.raterId) ?? []), rating]);
  }
  return [...byRater.values()].map((own) => own.reduce((sum, rating) => sum + rating, 0) / own.length);
}

/** The most candidates that fit side by side. */
export const maxCompared = 6;

/** The ids that an address names, each once, at most `maxCompared`: `?ids=a&ids=b` and `?ids=a,b` are the same. */
export function comparedIds(query: Readonly<Record<string, string | readonly string[] | undefined>>): string[] {
  const { ids } = query;
  const given = (typeof ids === 'string' ? [ids] : (ids ?? [])).flatMap((text) => text.split(','));
  return [...new Set(given.filter((id) => /^[\w-]{1,80}$/.test(id)))].slice(0, maxCompared);
}

/** The longest note that a card holds, in characters. 1 MB of text fits; a book does not. */
export const maxNoteCharacters = 1_100_000;
export const maxQuoteCharacters = 20_000;
export const maxReasonCharacters = 5_000;

export const ratings = [1, 2, 3, 4] as const;
/** A rating says what was shown; `not-probed` says that nothing was asked, and is never a number. */
export type Rating = (typeof ratings)[number] | 'not-probed';

/** What each point of the scale stands for in every area. Scope's four points are the levels instead. */
export const ratingNames = ['Below the mid bar', 'Mid bar', 'Senior bar', 'Senior bar, green signal shown'] as const;

/** Whether a value is a rating. */
export function isRating(value: unknown): value is Rating {
  return value === 'not-probed' || ratings.some((rating) => rating === value);
}

/** "3", "Not probed", or "Unrated" where nothing was said yet. */
export function ratingWord(rating: Rating | null): string {
  if (rating === null) return 'Unrated';
  return rating === 'not-probed' ? 'Not probed' : String(rating);
}

export const recommendations = ['strong-no', 'no', 'yes', 'strong-yes'] as const;
export type Recommendation = (typeof recommendations)[number];
export const recommendationNames: Record<Recommendation, string> = {
  'strong-no': 'Strong no hire',
  no: 'No hire',
  yes: 'Hire',
  'strong-yes': 'Strong hire',
};

/** Whether a value is one of the four recommendations. */
export function isRecommendation(value: unknown): value is Recommendation {
  return recommendations.some((recommendation) => recommendation === value);
}

export const polarities = ['green', 'red', 'anti-pattern'] as const;
export type Polarity = (typeof polarities)[number];
export const polarityNames: Record<Polarity, string> = { green: 'Green signal', red: 'Red signal', 'anti-pattern': 'Anti-pattern' };

/** One observed signal or anti-pattern, with what was said. `at` is the ISO instant at which it was marked. */
export type Evidence = {
  readonly areaId: string;
  readonly signalId: string;
  readonly polarity: Polarity;
  readonly quote: string;
  readonly at: string;
};

/** Whether a value is a piece of evidence. */
export function isEvidence(value: unknown): value is Evidence {
  if (typeof value !== 'object' || value === null) return false;
  const { areaId, signalId, polarity, quote, at } = value as Partial<Record<keyof Evidence, unknown>>;
  return (
    typeof areaId === 'string' &&
    typeof signalId === 'string' &&
    polarities.some((one) => one === polarity) &&
    typeof quote === 'string' &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at))
  );
}

/** What a field of a card can hold; null is unrated, unwritten or removed. */
export type FieldValue = Rating | Recommendation | Evidence | string | null;

/** One submitted card's initial ratings, and the signals marked on it. */
export type AnalysedCard = {
  readonly cardId: string;
  readonly ratings: Readonly<Record<string, number>>;
  /** Areas that were assigned, rated or not. */
  readonly areaIds: readonly string[];
  readonly signalIds: readonly string[];
};

/** How an area's probe behaves over all cards. `verdict` says what to do about it; below `enoughCards` nothing is said. */
export type AreaAnalysis = {
  readonly areaId: string;
  readonly assigned: number;
  readonly rated: number;
  readonly mean: number | undefined;
  readonly deviation: number | undefined;
  /** The share of ratings that are the commonest one, 0–1. */
  readonly commonestShare: number | undefined;
  readonly verdict: 'too-few' | 'never-discriminates' | 'often-not-probed' | 'works';
};

export type ItemAnalysis = {
  readonly areas: readonly AreaAnalysis[];
  readonly signals: readonly { readonly signalId: string; readonly marked: number }[];
  /** Halo: how much ratings within one card differ (mean standard deviation, points), and how strongly areas move together (mean correlation). */
  readonly halo: { readonly cards: number; readonly withinCardDeviation: number | undefined; readonly meanCorrelation: number | undefined };
};

/** The fewest ratings of an area that a verdict is given on. */
export const enoughCards = 12;

const mean = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0) / numbers.length;
const deviation = (numbers: readonly number[]) => {
  const centre = mean(numbers);
  return Math.sqrt(numbers.reduce((total, number) => total + (number - centre) ** 2, 0) / (numbers.length - 1));
};

/** Which probes tell candidates apart, which signals nobody ever marks, and whether cards are filled by one overall impression. */
export function itemAnalysis(cards: readonly AnalysedCard[], areaIds: readonly string[], signalIds: readonly string[]): ItemAnalysis {
  const areas = areaIds.map((areaId): AreaAnalysis => {
    const assigned = cards.filter((card) => card.areaIds.includes(areaId)).length;
    const ratings = cards.flatMap((card) => card.ratings[areaId] ?? []);
    const commonest = Math.max(0, ...[1, 2, 3, 4].map((value) => ratings.filter((rating) => rating === value).length));
    const share = ratings.length === 0 ? undefined : commonest / ratings.length;
    const verdict =
      ratings.length < enoughCards
        ? assigned >= enoughCards && ratings.length < assigned / 2
          ? 'often-not-probed'
          : 'too-few'
        : (share ?? 0) >= 0.85
          ? 'never-discriminates'
          : ratings.length < assigned / 2
            ? 'often-not-probed'
            : 'works';
    return {
      areaId,
      assigned,
      rated: ratings.length,
      mean: ratings.length === 0 ? undefined : mean(ratings),
      deviation: ratings.length < 2 ? undefined : deviation(ratings),
      commonestShare: share,
      verdict,
    };
  });
  const marks = new Map<string, number>();
  for (const card of cards) for (const id of new Set(card.signalIds)) marks.set(id, (marks.get(id) ?? 0) + 1);
  const signals = signalIds.map((signalId) => ({ signalId, marked: marks.get(signalId) ?? 0 }));
  return { areas, signals, halo: haloOf(cards, areaIds) };
}

function haloOf(cards: readonly AnalysedCard[], areaIds: readonly string[]): ItemAnalysis['halo'] {
  const several = cards.map((card) => Object.values(card.ratings)).filter((ratings) => ratings.length >= 3);
  const correlations = pairSums(cards, areaIds).flatMap((sums) => (sums.n >= enoughCards ? (correlation(sums) ?? []) : []));
  return {
    cards: several.length,
    withinCardDeviation: several.length === 0 ? undefined : mean(several.map(deviation)),
    meanCorrelation: correlations.length === 0 ? undefined : mean(correlations),
  };
}

type PairSums = { n: number; x: number; y: number; xx: number; yy: number; xy: number };

/** The sums that a correlation is made of, for each pair of areas, in one pass over the cards. */
function pairSums(cards: readonly AnalysedCard[], areaIds: readonly string[]): PairSums[] {
  const sums = areaIds.map(() => areaIds.map((): PairSums => ({ n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 })));
  for (const { ratings } of cards) {
    const rated = areaIds.flatMap((areaId, index) => {
      const rating = ratings[areaId];
      return rating === undefined ? [] : [{ index, rating }];
    });
    rated.forEach((a, position) => {
      for (const b of rated.slice(position + 1)) {
        const pair = sums[a.index]?.[b.index];
        if (!pair) continue;
        pair.n += 1;
        pair.x += a.rating;
        pair.y += b.rating;
        pair.xx += a.rating ** 2;
        pair.yy += b.rating ** 2;
        pair.xy += a.rating * b.rating;
      }
    });
  }
  return sums.flatMap((row, index) => row.slice(index + 1));
}

/** Pearson's r; undefined where one side never varies. Ratings are whole numbers, so the differences are exact. */
function correlation({ n, x, y, xx, yy, xy }: PairSums): number | undefined {
  const [vx, vy] = [n * xx - x * x, n * yy - y * y];
  return vx === 0 || vy === 0 ? undefined : (n * xy - x * y) / Math.sqrt(vx * vy);
}

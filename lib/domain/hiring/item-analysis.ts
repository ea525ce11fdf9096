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
  const signals = signalIds.map((signalId) => ({ signalId, marked: cards.filter((card) => card.signalIds.includes(signalId)).length }));
  return { areas, signals, halo: haloOf(cards, areaIds) };
}

function haloOf(cards: readonly AnalysedCard[], areaIds: readonly string[]): ItemAnalysis['halo'] {
  const several = cards.map((card) => Object.values(card.ratings)).filter((ratings) => ratings.length >= 3);
  const correlations: number[] = [];
  areaIds.forEach((a, index) => {
    for (const b of areaIds.slice(index + 1)) {
      const pairs = cards.flatMap((card) => {
        const [x, y] = [card.ratings[a], card.ratings[b]];
        return x === undefined || y === undefined ? [] : [[x, y] as const];
      });
      const r = pairs.length >= enoughCards ? correlation(pairs) : undefined;
      if (r !== undefined) correlations.push(r);
    }
  });
  return {
    cards: several.length,
    withinCardDeviation: several.length === 0 ? undefined : mean(several.map(deviation)),
    meanCorrelation: correlations.length === 0 ? undefined : mean(correlations),
  };
}

/** Pearson's r; undefined where one side never varies. */
function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const mx = mean(pairs.map(([x]) => x));
  const my = mean(pairs.map(([, y]) => y));
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}

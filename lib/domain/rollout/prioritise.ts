import { seededRandom } from '../random';

/** The dimensions that are added up. */
export const scoredDimensions = ['value', 'confidence', 'leverage'] as const;
/** The dimensions that decide whether an initiative may be started at all. No score makes up for them. */
export const gateDimensions = ['reversibility', 'capacity'] as const;
export type ScoredDimension = (typeof scoredDimensions)[number];
export type GateDimension = (typeof gateDimensions)[number];

/** Scores run from 1, weak, to 5, strong. */
export const scale = { min: 1, max: 5 } as const;

/** What one rater, not seeing the others, thinks possible. A range that is off the scale or upside down is left out. */
export type PriorityScore = {
  readonly initiative: string;
  readonly rater: string;
  readonly dimension: ScoredDimension | GateDimension;
  readonly low: number;
  readonly high: number;
};

/** A versioned weighting: how much each dimension counts, 0 or more, and the level that each gate asks for. */
export type PriorityWeights = { readonly [Dimension in ScoredDimension]: number } & {
  readonly gates: { readonly [Gate in GateDimension]: number };
};

export type Range = { readonly low: number; readonly mid: number; readonly high: number };

/** What keeps an initiative from being started: a gate that is too low or that nobody has scored, or weights that say nothing. */
export type GatedBy =
  | { readonly dimension: GateDimension; readonly because: 'too-low'; readonly level: number; readonly needed: number }
  | { readonly dimension: GateDimension; readonly because: 'unknown'; readonly needed: number }
  | { readonly dimension: 'weights'; readonly because: 'no-weights' };

/** `behind` is how many points of the score each dimension costs against the first in the list; negative where it does better. */
export type RankedInitiative = {
  readonly id: string;
  readonly gatedBy?: readonly GatedBy[];
  /** The weighted mean, on the scale: the worst and best that any rater allows, and the middle. */
  readonly score: Range;
  readonly dimensions: { readonly [Dimension in ScoredDimension]: Range };
  /** Dimensions that nobody scored. They count as anything on the scale. */
  readonly missing: readonly ScoredDimension[];
  readonly chanceOfFirst: number;
  readonly behind: { readonly [Dimension in ScoredDimension]: number };
};

/**
 * Initiatives in the order in which they would be started: those that pass both gates by the middle of their score, then those that do not.
 * The score is additive, Σ weight × dimension / Σ weight, because multiplying uncertain factors multiplies their errors. A range goes from the lowest
 * low to the highest high of its raters, and its middle is the mean of their middles, so that disagreement stays visible.
 * `chanceOfFirst` is the share of draws in which an initiative comes first among those that pass: in each draw one rater is picked for each dimension,
 * the same for every initiative, and a value is drawn evenly from that rater's range. Ties share. The same seed gives the same answer, in whatever order
 * the initiatives and scores are listed.
 */
export function ranked(
  initiatives: readonly { readonly id: string }[],
  scores: readonly PriorityScore[],
  weights: PriorityWeights,
  seed: number,
  draws = 10_000,
): RankedInitiative[] {
  const usable = scores.filter(({ low, high }) => low >= scale.min && low <= high && high <= scale.max).sort(byRater);
  const share = sharesOf(weights);
  const ids = [...new Set(initiatives.map(({ id }) => id))].sort(byText);
  const rows = ids.map((id) => {
    const own = usable.filter(({ initiative }) => initiative === id);
    const of = (dimension: PriorityScore['dimension']) => own.filter((score) => score.dimension === dimension);
    const dimensions = perDimension((dimension) => rangeOf(of(dimension)));
    const gatedBy: GatedBy[] = gateDimensions.flatMap((dimension) => gateOf(dimension, of(dimension), weights.gates[dimension]));
    if (!share) gatedBy.push({ dimension: 'weights', because: 'no-weights' });
    const sum = (end: keyof Range) =>
      scoredDimensions.reduce((total, dimension) => total + (share?.[dimension] ?? 0) * dimensions[dimension][end], 0);
    const score = { low: sum('low'), mid: sum('mid'), high: sum('high') };
    return { id, gatedBy, score, dimensions, missing: scoredDimensions.filter((dimension) => of(dimension).length === 0) };
  });
  const open = rows.filter(({ gatedBy }) => gatedBy.length === 0).map(({ id }) => id);
  const chances = share ? chancesOfFirst(open, usable, share, seed, draws) : new Map<string, number>();
  const inOrder = rows.sort(
    (one, other) =>
      Number(one.gatedBy.length > 0) - Number(other.gatedBy.length > 0) || other.score.mid - one.score.mid || byText(one.id, other.id),
  );
  const first = inOrder[0];
  return inOrder.map(({ gatedBy, ...row }) => ({
    ...row,
    ...(gatedBy.length > 0 && { gatedBy }),
    chanceOfFirst: chances.get(row.id) ?? 0,
    behind: perDimension(
      (dimension) => (share?.[dimension] ?? 0) * ((first ?? row).dimensions[dimension].mid - row.dimensions[dimension].mid),
    ),
  }));
}

/** From this middle on, a dimension counts as high. */
export const highFrom = 4;

/** What to start with, and what to take on after it. Absent when nothing qualifies. */
export type Sequence = { readonly firstWin?: RankedInitiative; readonly biggerSwing?: RankedInitiative };

/**
 * The order of bets. First one win that is high in confidence and in leverage: of those the one that is highest in both together.
 * Then a bigger swing: the highest value among the others that pass the gates, and more of it than the win brings. Without a first win there is no swing.
 */
export function sequence(rows: readonly RankedInitiative[]): Sequence {
  const open = rows.filter(({ gatedBy }) => gatedBy === undefined);
  const sure = ({ dimensions: { confidence, leverage }, missing }: RankedInitiative) =>
    confidence.mid >= highFrom && leverage.mid >= highFrom && !missing.includes('confidence') && !missing.includes('leverage');
  const sureness = ({ dimensions: { confidence, leverage } }: RankedInitiative) => confidence.mid + leverage.mid;
  const [firstWin] = open.filter(sure).sort((one, other) => sureness(other) - sureness(one) || other.score.mid - one.score.mid);
  if (!firstWin) return {};
  const [biggerSwing] = open
    .filter((row) => row.id !== firstWin.id && !row.missing.includes('value') && row.dimensions.value.mid > firstWin.dimensions.value.mid)
    .sort((one, other) => other.dimensions.value.mid - one.dimensions.value.mid || other.score.mid - one.score.mid);
  return biggerSwing ? { firstWin, biggerSwing } : { firstWin };
}

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const byRater = (one: PriorityScore, other: PriorityScore) =>
  byText(one.rater, other.rater) ||
  byText(one.dimension, other.dimension) ||
  byText(one.initiative, other.initiative) ||
  one.low - other.low ||
  one.high - other.high;

function perDimension<Value>(of: (dimension: ScoredDimension) => Value): { [Dimension in ScoredDimension]: Value } {
  return { value: of('value'), confidence: of('confidence'), leverage: of('leverage') };
}

/** The weights as shares of their sum; undefined when they are all zero, or one is negative or not a number. */
function sharesOf(weights: PriorityWeights): { [Dimension in ScoredDimension]: number } | undefined {
  const total = scoredDimensions.reduce((sum, dimension) => sum + weights[dimension], 0);
  if (!(total > 0 && Number.isFinite(total)) || scoredDimensions.some((dimension) => !(weights[dimension] >= 0))) return undefined;
  return perDimension((dimension) => weights[dimension] / total);
}

function rangeOf(scores: readonly PriorityScore[]): Range {
  if (scores.length === 0) return { low: scale.min, mid: (scale.min + scale.max) / 2, high: scale.max };
  const mid = scores.reduce((sum, { low, high }) => sum + (low + high) / 2, 0) / scores.length;
  return { low: Math.min(...scores.map(({ low }) => low)), mid, high: Math.max(...scores.map(({ high }) => high)) };
}

function gateOf(dimension: GateDimension, scores: readonly PriorityScore[], needed: number): GatedBy[] {
  if (scores.length === 0) return [{ dimension, because: 'unknown', needed }];
  const level = rangeOf(scores).mid;
  return level >= needed ? [] : [{ dimension, because: 'too-low', level, needed }];
}

function chancesOfFirst(
  ids: readonly string[],
  scores: readonly PriorityScore[],
  share: { [Dimension in ScoredDimension]: number },
  seed: number,
  draws: number,
): Map<string, number> {
  const next = seededRandom(seed);
  const pick = <Entry>(entries: readonly Entry[]): Entry | undefined => entries[Math.floor(next() * entries.length)];
  const columns = scoredDimensions.map((dimension) => {
    const column = scores.filter((score) => score.dimension === dimension && ids.includes(score.initiative));
    return {
      share: share[dimension],
      raters: [...new Set(column.map(({ rater }) => rater))],
      cells: ids.map((id) => column.filter(({ initiative }) => initiative === id)),
    };
  });
  const wins = ids.map(() => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const sums = ids.map(() => 0);
    for (const { share: part, raters, cells } of columns) {
      const rater = pick(raters);
      cells.forEach((cell, at) => {
        const { low, high } = cell.find((score) => score.rater === rater) ?? pick(cell) ?? { low: scale.min, high: scale.max };
        sums[at] = (sums[at] ?? 0) + part * (low + (high - low) * next());
      });
    }
    const best = Math.max(...sums);
    const firsts = sums.flatMap((sum, at) => (best - sum <= 1e-9 ? [at] : []));
    for (const at of firsts) wins[at] = (wins[at] ?? 0) + 1 / firsts.length;
  }
  return new Map(ids.map((id, at) => [id, (wins[at] ?? 0) / draws]));
}

import { seededRandom } from '../random';
import { cell, equal, type Matrix, weightedScores } from './matrix';

/** The chance, 0 to 1, that an option comes first. */
export type ChanceOfWinning = { readonly option: string; readonly chance: number };

/** The chances add up to 1 with `noneLeft`, the share of draws in which the must-haves ruled out every option. Options stand most likely first. */
export type MatrixSimulation =
  | { readonly state: 'simulated'; readonly draws: number; readonly options: readonly ChanceOfWinning[]; readonly noneLeft: number }
  | { readonly state: 'no-weights' }
  | { readonly state: 'invalid'; readonly faults: readonly string[] };

/**
 * P(an option wins) when every score is drawn anew from the raters' ranges. In each draw one rater is picked at random for each criterion,
 * so that a generous rater is generous to every option, and the score is drawn evenly between that rater's low and high;
 * a cell that this rater left out is drawn from one of its own raters, a cell without ranges keeps its value, and one without a value is drawn from the whole scale.
 * Must-haves are applied in each draw. Options that tie share the win. The same seed gives the same answer; the standard error at 10,000 draws is at most 0.005.
 */
export function chancesOfWinning(matrix: Matrix, seed: number, draws = 10_000): MatrixSimulation {
  const first = weightedScores(matrix);
  if (first.state === 'invalid') return first;
  const next = seededRandom(seed);
  const pick = <Entry>(entries: readonly Entry[]): Entry | undefined => entries[Math.floor(next() * entries.length)];
  const raters = new Map(
    matrix.criteria.map(({ id }) => {
      const names = matrix.options.flatMap((option) => (cell(matrix, option.id, id)?.ranges ?? []).map(({ rater }) => rater));
      return [id, [...new Set(names)]] as const;
    }),
  );
  const wins = new Map(matrix.options.map(({ id }) => [id, 0]));
  let noneLeft = 0;
  if (matrix.criteria.every(({ weight }) => weight === 0)) return { state: 'no-weights' };
  for (let draw = 0; draw < draws; draw += 1) {
    const sums = new Map(matrix.options.map(({ id }) => [id, 0]));
    for (const { id: criterion, weight, mustReach } of matrix.criteria) {
      const rater = pick(raters.get(criterion) ?? []);
      for (const { id: option } of matrix.options) {
        const score = cell(matrix, option, criterion);
        const ranges = score?.ranges ?? [];
        const range = ranges.find((candidate) => candidate.rater === rater) ?? pick(ranges);
        const { low, high } =
          range ?? (score ? { low: score.value, high: score.value } : { low: matrix.scale.min, high: matrix.scale.max });
        const value = low === high ? low : low + (high - low) * next();
        const sum = sums.get(option);
        if (sum === undefined) continue;
        if (mustReach !== undefined && (value < mustReach || !score)) sums.delete(option);
        else sums.set(option, sum + weight * value);
      }
    }
    const best = Math.max(...sums.values());
    const winners = [...sums].filter(([, sum]) => equal(sum, best)).map(([option]) => option);
    if (winners.length === 0) noneLeft += 1;
    for (const option of winners) wins.set(option, (wins.get(option) ?? 0) + 1 / winners.length);
  }
  const options = [...wins].map(([option, won]) => ({ option, chance: won / draws })).sort((one, other) => other.chance - one.chance);
  return { state: 'simulated', draws, options, noneLeft: noneLeft / draws };
}

import { seededRandom } from '@/lib/domain/random';

/** How often the data are drawn again, and the seed of the draws: the same data give the same interval on every machine. */
export const resampling = { replicates: 1_000, seed: 20_260_101 } as const;

export type Interval = readonly [low: number, high: number];

/**
 * A statistic over bootstrap resamples. `counts` says how often each distinct kind of unit occurs; units of a kind are interchangeable,
 * so drawing units with replacement is a multinomial draw of new counts. A resample on which the statistic is undefined stays undefined.
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), ch. 6 and 13.
 */
export function bootstrap(
  counts: readonly number[],
  statistic: (resampled: readonly number[]) => number | undefined,
  { replicates, seed }: { replicates: number; seed: number } = resampling,
): (number | undefined)[] {
  const random = seededRandom(seed);
  return Array.from({ length: replicates }, () => statistic(multinomial(counts, random)));
}

/** The middle 95 % of a statistic’s resamples; undefined where more than one in ten had no value. */
export function percentileInterval(values: readonly (number | undefined)[]): Interval | undefined {
  const known = values.filter((value): value is number => value !== undefined && !Number.isNaN(value)).sort((a, b) => a - b);
  if (known.length === 0 || known.length < 0.9 * values.length) return undefined;
  const at = (share: number) => known[Math.min(known.length - 1, Math.max(0, Math.round(share * (known.length - 1))))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** As many units as there are, drawn with replacement from kinds that occur `counts` times. */
export function multinomial(counts: readonly number[], random: () => number): number[] {
  let left = counts.reduce((total, count) => total + count, 0);
  let share = left;
  return counts.map((count) => {
    const drawn = count === 0 ? 0 : count >= share ? left : binomial(left, count / share, random);
    left -= drawn;
    share -= count;
    return drawn;
  });
}

/** How many of n trials succeed with probability p: exact by waiting times where few do, by the normal limit where many do. */
function binomial(n: number, p: number, random: () => number): number {
  if (p > 0.5) return n - binomial(n, 1 - p, random);
  if (n * p < 20) {
    const failure = Math.log1p(-p);
    const wait = () => Math.floor(Math.log(1 - random()) / failure);
    let successes = 0;
    for (let trial = wait(); trial < n; trial += 1 + wait()) successes += 1;
    return successes;
  }
  const standardNormal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(n, Math.max(0, Math.round(n * p + standardNormal * Math.sqrt(n * p * (1 - p)))));
}

import { expect, test } from 'vitest';
import type { LeverPull, SpendBaseline } from '@/lib/domain/costs/lever-bill';
import { simulateLevers, type UncertainLever } from '@/lib/domain/costs/lever-simulation';
import { leverOutcome } from '@/lib/domain/costs/levers';

const usd = 10n ** 12n;
const baseline: SpendBaseline = {
  prefixPicoUsd: 25_000n * usd,
  documentsPicoUsd: 15_000n * usd,
  dynamicPicoUsd: 20_000n * usd,
  outputPicoUsd: 40_000n * usd,
  reasoningPicoUsd: 0n,
  easyShare: 0.6,
  asyncShare: 0.25,
};
const ranges = [
  ['cap-output-tokens', 0.1, 0.4],
  ['prompt-caching', 0.3, 0.7],
  ['model-routing', 0.3, 0.8],
  ['prompt-compression', 0.1, 0.3],
  ['batch-api', 0.5, 0.5],
  ['retrieval-over-long-context', 0.3, 0.7],
] as const;
const levers = (chance: number): UncertainLever[] =>
  ranges.map(([id, low, high]) => ({ lever: { id, saving: (low + high) / 2 }, saving: { low, mode: (low + high) / 2, high }, chance }));
const percentiles = (chance: number) => {
  const { p10, p50, p90 } = simulateLevers(baseline, levers(chance), { draws: 100_000, seed: 42 }).total;
  return [p10, p50, p90].map((total) => Number(total / usd));
};

/** Published percentiles of the worked example, from another generator: within 1%. */
const isWithinOnePercent = (got: readonly number[], published: readonly number[]) =>
  got.every((value, index) => Math.abs(value / (published[index] ?? 0) - 1) < 0.01);

test('the percentiles of the worked example are the published ones', () => {
  expect(percentiles(1)).toSatisfy((got: number[]) => isWithinOnePercent(got, [33_741, 38_628, 43_722]));
});

test('levers that may fail make the bad end much worse than the good end', () => {
  expect(percentiles(0.8)).toSatisfy((got: number[]) => isWithinOnePercent(got, [36_737, 45_432, 65_230]));
});

test('the same seed gives the same figures and another seed does not', () => {
  const run = (seed: number) => simulateLevers(baseline, levers(1), { draws: 1_000, seed });
  expect(run(7)).toEqual(run(7));
  expect(run(8).total.p50).not.toBe(run(7).total.p50);
});

test('without uncertainty every percentile is the computed outcome', () => {
  const pulls: LeverPull[] = [
    ...ranges.map(([id, low]) => ({ id, saving: low })),
    { id: 'self-host-open-weights', saving: 0.6, reach: 0.2 },
    { id: 'distill-small-model', saving: 0.7, reach: 0.3 },
  ];
  const certain = pulls.map((lever) => ({ lever, saving: { low: lever.saving, mode: lever.saving, high: lever.saving } }));
  const { total, saving } = simulateLevers(baseline, certain, { draws: 10, seed: 1 });
  const outcome = leverOutcome(baseline, pulls);
  expect(Number(total.p10)).toBeCloseTo(Number(outcome.total), -3);
  expect(total.p90).toBe(total.p10);
  expect(saving.p50 + total.p50).toBe(100_000n * usd);
});

test('the chance of a target is the share of draws that reach it', () => {
  const chanceOf = (dollars: bigint) =>
    simulateLevers(baseline, levers(1), { draws: 10_000, seed: 3, targetPicoUsd: dollars * usd }).chanceOfTarget;
  expect(chanceOf(1_000n)).toBe(0);
  expect(chanceOf(100_000n)).toBe(1);
  expect(chanceOf(38_628n)).toBeCloseTo(0.5, 1);
  expect(simulateLevers(baseline, levers(1), { draws: 10, seed: 3 }).chanceOfTarget).toBeUndefined();
});

test('a lever that never works out saves nothing', () => {
  expect(simulateLevers(baseline, levers(0), { draws: 10, seed: 1 }).total.p50).toBe(100_000n * usd);
});

test('shares of 40 and simulations of no draw are refused', () => {
  const one: UncertainLever = { lever: { id: 'batch-api', saving: 0.5 }, saving: { low: 0.1, mode: 0.5, high: 40 } };
  expect(() => simulateLevers(baseline, [one], { draws: 10, seed: 1 })).toThrow('batch-api has the share 40');
  expect(() => simulateLevers(baseline, [{ ...one, saving: { low: 0, mode: 0, high: 0 }, chance: 80 }], { draws: 10, seed: 1 })).toThrow(
    'the share 80',
  );
  expect(() => simulateLevers(baseline, [], { draws: 0, seed: 1 })).toThrow(RangeError);
});

import type { LeverPull } from './lever-bill';
import { billAfter, leverSettings, type SpendBaseline } from './lever-bill';

/** What one lever saves a month. Negative when it costs money, as a lever may that undoes the work of another. */
export type LeverSaving = { readonly id: LeverPull['id']; readonly picoUsd: bigint };

/** The bill after all levers, with the saving told apart in three ways. All in pico-USD a month. */
export type LeverOutcome = {
  /** The bill with every lever pulled. Does not depend on their order. */
  readonly total: bigint;
  readonly saving: bigint;
  /** What each lever would save if it were the only one. These do not add up. */
  readonly alone: readonly LeverSaving[];
  /** What each lever adds to those before it, in the order given. Adds up to the saving; another order gives other figures. */
  readonly inOrder: readonly LeverSaving[];
  /** Each lever's fair part: the average of what it adds over every order. Adds up to the saving. */
  readonly shapley: readonly LeverSaving[];
};

const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1));

const bitsIn = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + bitsIn(mask >> 1));

/** Whole parts that add up to the whole of a sum of fractions with one denominator: what rounding down loses goes to the largest remainders. */
function apportioned(numerators: readonly bigint[], denominator: bigint): bigint[] {
  const floors = numerators.map((numerator) => numerator / denominator - (numerator % denominator < 0n ? 1n : 0n));
  const remainders = numerators.map((numerator, index) => ({ index, rest: numerator - (floors[index] ?? 0n) * denominator }));
  const left = remainders.reduce((sum, { rest }) => sum + rest, 0n) / denominator;
  const raised = new Set(
    [...remainders]
      .sort((a, b) => Number(b.rest - a.rest) || a.index - b.index)
      .slice(0, Number(left))
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => (raised.has(index) ? floor + 1n : floor));
}

/**
 * The bill after pulling levers on a baseline, and what each of them saves, from the bill of every subset of them. Exact and order-independent:
 * Shapley values are Σ |S|! (n − |S| − 1)! ÷ n! × [saving(S with the lever) − saving(S)] (Shapley 1953), rounded so that they still add up.
 * Throws a RangeError on more than 8 levers, on one given twice and on a share outside 0 to 1.
 */
export function leverOutcome(baseline: SpendBaseline, levers: readonly LeverPull[]): LeverOutcome {
  const all = 2 ** levers.length - 1;
  const settings = leverSettings(levers);
  const bills = Array.from({ length: all + 1 }, (_, mask) => billAfter(baseline, settings, mask));
  const bill = (mask: number): bigint => bills[mask] ?? 0n;
  const weights = levers.map((_, size) => factorial(size) * factorial(levers.length - size - 1));
  const shares = levers.map((_, index) => {
    let sum = 0n;
    for (let mask = 0; mask <= all; mask++) {
      if ((mask & (1 << index)) === 0) sum += (weights[bitsIn(mask)] ?? 0n) * (bill(mask) - bill(mask | (1 << index)));
    }
    return sum;
  });
  const shapley = apportioned(shares, factorial(levers.length));
  return {
    total: bill(all),
    saving: bill(0) - bill(all),
    alone: levers.map(({ id }, index) => ({ id, picoUsd: bill(0) - bill(1 << index) })),
    inOrder: levers.map(({ id }, index) => ({ id, picoUsd: bill((1 << index) - 1) - bill((1 << (index + 1)) - 1) })),
    shapley: levers.map(({ id }, index) => ({ id, picoUsd: shapley[index] ?? 0n })),
  };
}

/** What shares of the whole bill come to when they are added, or multiplied as what each leaves: the two ways that both go wrong. */
export function wholeBillSavings(shares: readonly number[]): { readonly added: number; readonly multiplied: number } {
  return { added: shares.reduce((sum, share) => sum + share, 0), multiplied: 1 - shares.reduce((left, share) => left * (1 - share), 1) };
}

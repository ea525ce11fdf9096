import { describe, expect, test } from 'vitest';
import { completeBlock, pairAgreements } from '@/lib/domain/hiring/calibration-pairs';
import { unitsFrom } from './calibration-units';

describe('pairs of interviewers', () => {
  test('κ with quadratic weights of a table worked out by hand', () => {
    // a: 1 2 3 4 2 3, b: 1 2 3 4 3 2. Observed Σv = 2. Expected Σv = Σ rows·columns·(i−j)²/6 = 68/6 with margins 1,2,2,1 each: κ = 1 − 12/68.
    const { pairs, tooFew } = pairAgreements(
      unitsFrom([
        [1, 2, 3, 4, 2, 3],
        [1, 2, 3, 4, 3, 2],
      ]),
    );
    expect(tooFew).toBe(0);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ interviewers: ['rater-0', 'rater-1'], shared: 6 });
    expect(pairs[0]?.same).toBeCloseTo(4 / 6, 12);
    expect(pairs[0]?.kappa).toBeCloseTo(kappaByHand([1, 2, 3, 4, 2, 3], [1, 2, 3, 4, 3, 2]), 12);
  });

  test('a pair that shares fewer than six cases is counted and not reported', () => {
    expect(
      pairAgreements(
        unitsFrom([
          [1, 2],
          [1, 2],
        ]),
      ),
    ).toEqual({ pairs: [], tooFew: 1, leftOff: 0 });
  });

  test('two who always gave the same rating have no κ', () => {
    const equal = Array.from({ length: 8 }, () => 2);
    expect(pairAgreements(unitsFrom([equal, equal])).pairs[0]).toMatchObject({ kappa: undefined, ci95: undefined, same: 1 });
  });
});

function kappaByHand(a: readonly number[], b: readonly number[]): number {
  const observed = a.reduce((total, x, index) => total + (x - (b[index] ?? 0)) ** 2, 0) / a.length;
  const expected = a.flatMap((x) => b.map((y) => (x - y) ** 2)).reduce((total, one) => total + one, 0) / a.length ** 2;
  return 1 - observed / expected;
}

describe('the largest complete block', () => {
  test('takes three interviewers on six cases over two on seven', () => {
    const three = unitsFrom([
      [1, 2, 3, 4, 2, 3],
      [1, 2, 3, 4, 3, 3],
      [2, 2, 3, 3, 2, 4],
    ]);
    const two = unitsFrom([[2], [3]], 'another');
    const block = completeBlock([...three, ...two]);
    expect(block).toMatchObject({ interviewers: ['rater-0', 'rater-1', 'rater-2'], targets: 6, candidates: 6 });
    expect(block?.single?.icc).toBeLessThan(block?.average?.icc ?? 0);
  });

  test('finds a pair that rated together within larger panels', () => {
    const withThird = unitsFrom(
      [
        [1, 2, 3],
        [1, 2, 4],
        [1, 2, 2],
      ],
      'zoe',
    );
    const alone = unitsFrom(
      [
        [4, 3, 1],
        [4, 3, 2],
      ],
      'yan',
    );
    expect(completeBlock([...withThird, ...alone])).toMatchObject({ interviewers: ['rater-0', 'rater-1'], targets: 6, candidates: 2 });
  });

  test('is none where too few cases are shared, and has no figure where every rating is equal', () => {
    expect(
      completeBlock(
        unitsFrom([
          [1, 2, 3],
          [1, 2, 3],
        ]),
      ),
    ).toBeUndefined();
    const equal = Array.from({ length: 7 }, () => 3);
    expect(completeBlock(unitsFrom([equal, equal]))).toMatchObject({ targets: 7, single: undefined, average: undefined });
  });
});

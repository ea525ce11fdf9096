import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intraclassCorrelation, krippendorffAlpha, stepUp, weightedKappa, withinGroupAgreement } from '@/lib/domain/hiring/agreement';

const _ = null;

describe('Krippendorff’s α', () => {
  // Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C/D: 4 observers, 12 units, missing data.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];

  test('the published example with missing cells: nominal .743, ordinal .815, interval .849, ratio .797', () => {
    expect(krippendorffAlpha(observers, 'nominal')).toBeCloseTo(0.743421, 6);
    expect(krippendorffAlpha(observers, 'ordinal')).toBeCloseTo(0.815388, 6);
    expect(krippendorffAlpha(observers, 'interval')).toBeCloseTo(0.849107, 6);
    expect(krippendorffAlpha(observers, 'ratio')).toBeCloseTo(0.797403, 6);
  });

  test('binary data of two observers, published: .095', () => {
    // Same paper, example A: ten units, two observers.
    const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(krippendorffAlpha([a, b], 'nominal')).toBeCloseTo(0.095238, 6);
  });

  test('nothing to compare is undefined, not 0 and not 1', () => {
    expect(krippendorffAlpha([], 'ordinal')).toBeUndefined();
    expect(krippendorffAlpha([[1, 2, 3]], 'ordinal')).toBeUndefined();
    expect(
      krippendorffAlpha(
        [
          [1, _],
          [_, 2],
        ],
        'ordinal',
      ),
    ).toBeUndefined();
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'ordinal',
      ),
    ).toBeUndefined();
  });

  const table = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), { minLength: 6, maxLength: 6 }), {
    minLength: 2,
    maxLength: 5,
  });
  const metrics = fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio' as const);

  test('relabelling raters, permuting units and adding a rater who rated nothing change nothing', () => {
    fc.assert(
      fc.property(table, metrics, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (ratings, metric, order) => {
        const alpha = krippendorffAlpha(ratings, metric);
        const variants = [
          [...ratings].reverse(),
          ratings.map((row) => order.map((unit) => row[unit] ?? null)),
          [...ratings, [_, _, _, _, _, _]],
        ];
        for (const variant of variants) {
          const other = krippendorffAlpha(variant, metric);
          if (alpha === undefined) expect(other).toBeUndefined();
          else expect(other).toBeCloseTo(alpha, 9);
        }
      }),
    );
  });
});

describe('intraclass correlation', () => {
  // Shrout & Fleiss, Psychological Bulletin 86 (1979), table 2: 6 targets, 4 judges.
  const targets = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];

  test('the published table: .17 .29 .71 for one judge, .44 .62 .91 for the mean of four', () => {
    const icc = intraclassCorrelation(targets);
    expect(icc.icc11).toBeCloseTo(0.165742, 6);
    expect(icc.icc21).toBeCloseTo(0.289764, 6);
    expect(icc.icc31).toBeCloseTo(0.714841, 6);
    expect(icc.icc1k).toBeCloseTo(0.442797, 6);
    expect(icc.icc2k).toBeCloseTo(0.620051, 6);
    expect(icc.icc3k).toBeCloseTo(0.909316, 6);
  });

  test('24 ratings leave one judge almost unknown: 95 % intervals by McGraw & Wong', () => {
    const { ci95 } = intraclassCorrelation(targets);
    expect(ci95.icc11.map((bound) => bound.toFixed(3))).toEqual(['-0.133', '0.723']);
    expect(ci95.icc21.map((bound) => bound.toFixed(3))).toEqual(['0.019', '0.761']);
    expect(ci95.icc31.map((bound) => bound.toFixed(3))).toEqual(['0.342', '0.946']);
  });

  test('the figure for k judges is the figure for one, stepped up by Spearman–Brown', () => {
    const icc = intraclassCorrelation(targets);
    for (const [one, many] of [
      ['icc11', 'icc1k'],
      ['icc31', 'icc3k'],
      ['icc21', 'icc2k'],
    ] as const)
      expect(stepUp(icc[one], 4)).toBeCloseTo(icc[many], 9);
    // From .44 for separate interviewers (Huffcutt 2013): three make .702, six .825.
    expect(stepUp(0.44, 3)).toBeCloseTo(0.702, 3);
    expect(stepUp(0.44, 6)).toBeCloseTo(0.825, 3);
  });

  test('a table that is not complete is refused, and one without variance has no figure', () => {
    expect(() => intraclassCorrelation([[1, 2], [3]])).toThrow(RangeError);
    expect(() => intraclassCorrelation([[1, 2]])).toThrow(RangeError);
    expect(
      intraclassCorrelation([
        [2, 2],
        [2, 2],
      ]).icc21,
    ).toBeNaN();
  });
});

describe('weighted κ', () => {
  const linear = (size: number) => Array.from({ length: size }, (_row, i) => Array.from({ length: size }, (_cell, j) => Math.abs(i - j)));
  const quadratic = (size: number) => linear(size).map((row) => row.map((distance) => distance ** 2));

  test('Cohen’s own example with disagreement weights 0, 1, 3 / 1, 0, 6 / 3, 6, 0: .348', () => {
    // Cohen, Psychological Bulletin 70 (1968), table 1: two clinicians, 200 patients.
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    expect(weightedKappa(table, weights)).toBeCloseTo(0.347826, 6);
  });

  test('with all disagreements alike it is the plain κ: .492 of the same table', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const plain = table.map((row, i) => row.map((_cell, j) => (i === j ? 0 : 1)));
    expect(weightedKappa(table, plain)).toBeCloseTo(0.491525, 6);
  });

  test('only agreement is 1; swapping the two raters changes nothing', () => {
    expect(
      weightedKappa(
        [
          [4, 0],
          [0, 6],
        ],
        linear(2),
      ),
    ).toBe(1);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        (table) => {
          const swapped = table.map((_row, i) => table.map((row) => row[i] ?? 0));
          expect(weightedKappa(swapped, quadratic(4))).toBeCloseTo(weightedKappa(table, quadratic(4)), 9);
        },
      ),
    );
  });
});

describe('agreement of one panel', () => {
  test('on a four-point scale: {3,3,4} .7333, {2,3} .6, {2,3,3,4} .4667; wider than chance counts as none', () => {
    expect(withinGroupAgreement([3, 3, 3, 3], 4)).toBe(1);
    expect(withinGroupAgreement([3, 3, 4], 4)).toBeCloseTo(0.7333, 4);
    expect(withinGroupAgreement([2, 3], 4)).toBeCloseTo(0.6, 9);
    expect(withinGroupAgreement([2, 3, 3, 4], 4)).toBeCloseTo(0.4667, 4);
    expect(withinGroupAgreement([1, 2, 3, 4], 4)).toBe(0);
    expect(withinGroupAgreement([1, 4], 4)).toBe(0);
  });

  test('one rating agrees with nobody', () => {
    expect(withinGroupAgreement([3], 4)).toBeNaN();
  });
});

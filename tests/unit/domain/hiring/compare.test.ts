import { describe, expect, test } from 'vitest';
import { comparedIds, comparison, estimateOf, verdictOf } from '@/lib/domain/hiring/compare';

const card = (raterId: string, ratings: Record<string, number>, rubricVersion = 1) => ({
  raterId,
  rubricVersion,
  ratings: new Map(Object.entries(ratings)),
});
const candidate = (id: string, ...cards: ReturnType<typeof card>[]) => ({ id, name: id, cards });

describe('an estimate', () => {
  test('is the mean with 1.96 rater errors over the root of the raters on each side', () => {
    const estimate = estimateOf([2, 3, 2, 3], 0.7);
    expect(estimate).toMatchObject({ mean: 2.5, raters: 4 });
    expect(estimate?.low).toBeCloseTo(2.5 - 0.686, 10);
    expect(estimate?.high).toBeCloseTo(2.5 + 0.686, 10);
  });

  test('never leaves the scale, and nobody’s rating is no estimate', () => {
    expect(estimateOf([4], 0.7)).toMatchObject({ high: 4 });
    expect(estimateOf([1], 0.7)).toMatchObject({ low: 1 });
    expect(estimateOf([], 0.7)).toBeUndefined();
  });
});

describe('telling candidates apart', () => {
  const at = (low: number, high: number) => ({ mean: (low + high) / 2, raters: 1, low, high });

  test('takes intervals without a common point; touching ones are alike', () => {
    expect(verdictOf(['ada', 'bea'], [at(3, 4), at(1, 2.9)])).toEqual({ kind: 'apart', pairs: [{ higher: 'ada', lower: 'bea' }] });
    expect(verdictOf(['ada', 'bea'], [at(3, 4), at(1, 3)])).toEqual({ kind: 'alike' });
  });

  test('names only the pairs that differ, never an order of all', () => {
    const verdict = verdictOf(['ada', 'bea', 'cem'], [at(3, 4), at(2, 3.5), at(1, 2.5)]);
    expect(verdict).toEqual({ kind: 'apart', pairs: [{ higher: 'ada', lower: 'cem' }] });
  });

  test('needs two who are rated', () => {
    expect(verdictOf(['ada', 'bea'], [at(3, 4), undefined])).toEqual({ kind: 'too-few' });
  });
});

describe('a comparison', () => {
  test('keeps to one rubric version, and says who was left out and why', () => {
    const result = comparison(
      [
        candidate('ada', card('x', { dough: 3 }), card('y', { dough: 4 }, 2)),
        candidate('bea', card('x', { dough: 2 })),
        candidate('cem', card('x', { dough: 4 }, 2)),
        candidate('dov'),
      ],
      ['dough'],
      0.7,
    );
    // Versions 1 and 2 have two candidates each: the newer one stands.
    expect(result?.rubricVersion).toBe(2);
    expect(result?.candidates).toEqual([
      { id: 'ada', name: 'ada', cards: 1, otherVersions: [1] },
      { id: 'cem', name: 'cem', cards: 1, otherVersions: [] },
    ]);
    expect(result?.apart).toEqual([
      { id: 'bea', name: 'bea', rubricVersions: [1] },
      { id: 'dov', name: 'dov', rubricVersions: [] },
    ]);
  });

  test('two cards of one person are one rater', () => {
    const result = comparison([candidate('ada', card('x', { dough: 2 }), card('x', { dough: 4 }))], ['dough'], 0.7);
    expect(result?.areas[0]?.estimates[0]).toMatchObject({ mean: 3, raters: 1 });
  });

  test('overall takes only areas that everybody was rated in', () => {
    const result = comparison(
      [
        candidate('ada', card('x', { dough: 4, oven: 4 }), card('y', { dough: 4 })),
        candidate('bea', card('x', { dough: 1 }), card('y', { dough: 1 })),
      ],
      ['dough', 'oven'],
      0.7,
    );
    expect(result?.overall.areaIds).toEqual(['dough']);
    expect(result?.overall.estimates.map((estimate) => estimate?.mean)).toEqual([4, 1]);
    expect(result?.overall.verdict.kind).toBe('apart');
    expect(result?.areas[1]?.verdict).toEqual({ kind: 'too-few' });
  });

  test('more areas make the overall interval narrower', () => {
    const two = card('x', { dough: 2, oven: 3 });
    const width = (areaIds: string[]) => {
      const [estimate] = comparison([candidate('ada', two)], areaIds, 0.5)?.overall.estimates ?? [];
      return estimate ? estimate.high - estimate.low : undefined;
    };
    expect(width(['dough'])).toBeCloseTo(2 * 1.96 * 0.5, 10);
    expect(width(['dough', 'oven'])).toBeCloseTo((2 * 1.96 * 0.5) / Math.SQRT2, 10);
  });

  test('nobody with a card is nothing to compare', () => {
    expect(comparison([candidate('ada')], ['dough'], 0.7)).toBeUndefined();
  });
});

test('an address names each candidate once, in lists or with commas, and at most six', () => {
  expect(comparedIds({ ids: 'a,b' })).toEqual(['a', 'b']);
  expect(comparedIds({ ids: ['a', 'b', 'a'] })).toEqual(['a', 'b']);
  expect(comparedIds({ ids: "a' or 1=1" })).toEqual([]);
  expect(comparedIds({ ids: 'a,b,c,d,e,f,g' })).toHaveLength(6);
  expect(comparedIds({})).toEqual([]);
});

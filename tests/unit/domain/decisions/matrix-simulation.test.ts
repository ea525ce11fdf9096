import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matrix, RaterRange } from '@/lib/domain/decisions/matrix';
import { chancesOfWinning } from '@/lib/domain/decisions/matrix-simulation';

const range = (low: number, high: number, rater = 'Ana'): RaterRange => ({ rater, low, high });

function oneCriterion(cells: Record<string, readonly RaterRange[]>, mustReach?: number): Matrix {
  return {
    scale: { min: 1, max: 5 },
    criteria: [{ id: 'fit', weight: 2, mustReach }],
    options: Object.keys(cells).map((id) => ({ id })),
    scores: Object.fromEntries(Object.entries(cells).map(([option, ranges]) => [option, { fit: { value: ranges[0]?.low ?? 3, ranges } }])),
  };
}

const chance = (matrix: Matrix, option: string, seed = 1) => {
  const found = chancesOfWinning(matrix, seed);
  if (found.state !== 'simulated') throw new Error(found.state);
  return found.options.find((candidate) => candidate.option === option)?.chance ?? Number.NaN;
};

test('the same seed gives the same chances, and another seed nearly the same', () => {
  const matrix = oneCriterion({ rent: [range(2, 4)], own: [range(1, 5)] });
  expect(chancesOfWinning(matrix, 7)).toEqual(chancesOfWinning(matrix, 7));
  expect(Math.abs(chance(matrix, 'rent', 7) - chance(matrix, 'rent', 8))).toBeLessThan(0.03);
});

test('ranges that overlap give the chance that geometry gives', () => {
  // Rent is even on 2 to 4, own on 3 to 5: rent wins when its draw lies above own's, a corner of (1·1/2) in a square of 2·2 = 1/8.
  expect(Math.abs(chance(oneCriterion({ rent: [range(2, 4)], own: [range(3, 5)] }), 'rent') - 1 / 8)).toBeLessThan(0.015);
});

test('an option that is better whatever the raters meant wins always', () => {
  expect(chance(oneCriterion({ rent: [range(4, 5)], own: [range(1, 3)] }), 'rent')).toBe(1);
});

test('two raters who disagree make the outcome open, though their average does not', () => {
  const matrix = oneCriterion({ rent: [range(5, 5, 'Ana'), range(1, 1, 'Ben')], own: [range(2, 2, 'Ana'), range(2, 2, 'Ben')] });
  // Ana's draw goes to rent, Ben's to own; their average of 3 for rent would win every time.
  expect(Math.abs(chance(matrix, 'rent') - 0.5)).toBeLessThan(0.02);
});

test('a generous rater is generous to every option in the same draw', () => {
  const matrix = oneCriterion({ rent: [range(5, 5, 'Ana'), range(2, 2, 'Ben')], own: [range(4, 4, 'Ana'), range(1, 1, 'Ben')] });
  expect(chance(matrix, 'rent')).toBe(1);
});

test('options that tie share the win', () => {
  expect(chance(oneCriterion({ rent: [range(3, 3)], own: [range(3, 3)] }), 'own')).toBe(0.5);
});

test('a must-have is applied in every draw, and the draws that leave nothing are counted apart', () => {
  const found = chancesOfWinning(oneCriterion({ rent: [range(1, 5)] }, 3), 1);
  if (found.state !== 'simulated') throw new Error(found.state);
  expect(Math.abs(found.noneLeft - 0.5)).toBeLessThan(0.02);
  expect((found.options[0]?.chance ?? 0) + found.noneLeft).toBeCloseTo(1, 12);
});

test('a score that nobody gave could be anything, and does not pass a must-have', () => {
  const blank = { ...oneCriterion({ rent: [range(3, 3)], own: [range(3, 3)] }), scores: { rent: { fit: { value: 3 } } } };
  expect(Math.abs(chance(blank, 'own') - 0.5)).toBeLessThan(0.02);
  expect(chance({ ...blank, criteria: [{ id: 'fit', weight: 1, mustReach: 1 }] }, 'own')).toBe(0);
});

test('a matrix that cannot be worked out is not simulated either', () => {
  const matrix = oneCriterion({ rent: [range(2, 4)] });
  expect(chancesOfWinning({ ...matrix, criteria: [{ id: 'fit', weight: 0 }] }, 1)).toEqual({ state: 'no-weights' });
  expect(chancesOfWinning({ ...matrix, criteria: [{ id: 'fit', weight: Number.NaN }] }, 1)).toMatchObject({ state: 'invalid' });
});

test('the chances always add up to one', () => {
  const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 5 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(cells, fc.integer(), fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), (some, seed, mustReach) => {
      const matrix = oneCriterion(Object.fromEntries(some.map(([low, high], at) => [`option-${at}`, [range(low, high)]])), mustReach);
      const found = chancesOfWinning(matrix, seed, 200);
      if (found.state !== 'simulated') throw new Error(found.state);
      expect(found.options.reduce((sum, option) => sum + option.chance, found.noneLeft)).toBeCloseTo(1, 9);
    }),
    { numRuns: 50 },
  );
});

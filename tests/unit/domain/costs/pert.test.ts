import { expect, test } from 'vitest';
import { pertDraws } from '@/lib/domain/costs/pert';

/** A thousand evenly spread numbers stand for every draw there is. */
const evenly = Array.from({ length: 1_000 }, (_, index) => (index + 0.5) / 1_000);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test.each([
  { low: 0.1, mode: 0.25, high: 0.4 },
  { low: 0.3, mode: 0.35, high: 0.8 },
  { low: 0, mode: 0, high: 1 },
  { low: 0, mode: 1, high: 1 },
])('the mean of $low, $mode, $high counts the mode four times', ({ low, mode, high }) => {
  const draw = pertDraws({ low, mode, high });
  expect(meanOf(evenly.map(draw))).toBeCloseTo((low + 4 * mode + high) / 6, 3);
});

test('the spread of a symmetric guess is that of a Beta(3, 3)', () => {
  const draws = evenly.map(pertDraws({ low: 0, mode: 0.5, high: 1 }));
  expect(meanOf(draws.map((value) => (value - 0.5) ** 2))).toBeCloseTo(1 / 28, 3);
});

test('with the mode at the low end the draws are those of 1 − (1 − u)^(1/5)', () => {
  const draw = pertDraws({ low: 0, mode: 0, high: 1 });
  for (const uniform of [0.1, 0.5, 0.9]) expect(draw(uniform)).toBeCloseTo(1 - (1 - uniform) ** 0.2, 4);
});

test('draws rise with the uniform number and stay within the guess', () => {
  const draws = evenly.map(pertDraws({ low: 0.2, mode: 0.3, high: 0.9 }));
  expect(draws.every((value, index) => value >= 0.2 && value <= 0.9 && value >= (draws[index - 1] ?? 0))).toBe(true);
  expect(pertDraws({ low: 0.2, mode: 0.3, high: 0.9 })(0)).toBe(0.2);
});

test('a guess without a spread is certain', () => {
  expect(pertDraws({ low: 0.5, mode: 0.5, high: 0.5 })(0.99)).toBe(0.5);
});

test('a guess that does not rise is refused', () => {
  expect(() => pertDraws({ low: 0.5, mode: 0.4, high: 0.6 })).toThrow(RangeError);
  expect(() => pertDraws({ low: 0.1, mode: Number.NaN, high: 0.6 })).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { seededRandom } from '@/lib/domain/random';

const firstOf = (seed: number, count: number) => {
  const next = seededRandom(seed);
  return Array.from({ length: count }, () => next());
};

test('the same seed tells the same story, and another seed another one', () => {
  expect(firstOf(7, 50)).toEqual(firstOf(7, 50));
  expect(firstOf(7, 50)).not.toEqual(firstOf(8, 50));
});

test('two streams of one seed do not disturb each other', () => {
  const [one, other] = [seededRandom(7), seededRandom(7)];
  one();
  expect(other()).toBe(firstOf(7, 1)[0]);
});

test('numbers lie from 0 up to 1 and spread evenly', () => {
  const drawn = firstOf(1, 20_000);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((value) => Math.floor(value * 10) === tenth).length);
  // 2,000 are expected in each tenth; 5 standard deviations are 5·√(20000·0.1·0.9) ≈ 212.
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(212);
});

test('a fraction, a huge number or none at all is still a seed', () => {
  for (const seed of [1.5, 2 ** 40, -3, Number.NaN]) expect(firstOf(seed, 3)).toEqual(firstOf(seed | 0, 3));
});

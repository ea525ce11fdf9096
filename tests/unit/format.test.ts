import { describe, expect, test } from 'vitest';
import { formatCount, formatDate, formatDateTime, formatPercent, formatRelative, formatUsd } from '@/lib/format';

const usd = 10n ** 12n;

describe('dates', () => {
  test('a day is written with its month as a word, so nobody swaps day and month', () => {
    expect(formatDate('2026-11-23')).toBe('23 Nov 2026');
    expect(formatDate(new Date('2026-09-01T23:59:59Z'))).toBe('1 Sep 2026');
  });

  test('a moment without a time zone says that it is UTC', () => {
    expect(formatDateTime('2026-11-23T14:02:59Z')).toBe('23 Nov 2026, 14:02 UTC');
  });

  test('a moment in a time zone takes that place’s day and clock', () => {
    expect(formatDateTime('2026-11-23T23:30:00Z', 'Asia/Tokyo')).toBe('24 Nov 2026, 08:30');
    expect(formatDate('2026-01-01T00:30:00Z', 'America/New_York')).toBe('31 Dec 2025');
    expect(formatDateTime('2026-11-23T00:05:00Z', 'Europe/London')).toBe('23 Nov 2026, 00:05');
  });

  test('what is no date is refused, never printed', () => {
    expect(() => formatDate('soon')).toThrow(RangeError);
  });
});

test.each([
  [-20, 'just now'],
  [-60, '1 minute ago'],
  [-59 * 60, '59 minutes ago'],
  [-90 * 60, '1 hour ago'],
  [-86_400, 'yesterday'],
  [3 * 86_400, 'in 3 days'],
  [-21 * 86_400, '3 weeks ago'],
  [-100 * 86_400, '3 months ago'],
  [-800 * 86_400, '2 years ago'],
])('a moment %i seconds from now reads "%s"', (seconds, words) => {
  const now = new Date('2026-11-23T12:00:00Z');
  expect(formatRelative(new Date(now.getTime() + seconds * 1000), now)).toBe(words);
});

test('counts are grouped', () => {
  expect(formatCount(5000)).toBe('5,000');
  expect(formatCount(12_345_678_901_234_567_890n)).toBe('12,345,678,901,234,567,890');
});

test.each([
  [0, '0%'],
  [0.0001, '<1%'],
  [0.71, '71%'],
  [0.994, '99%'],
  [0.9999, '>99%'],
  [1, '100%'],
  [12.5, '1,250%'],
])('a share of %f reads "%s"', (share, words) => {
  expect(formatPercent(share)).toBe(words);
});

describe('money', () => {
  test.each([
    [0n, '$0.00'],
    [1n, '$0.000000000001'],
    [3_750_000n, '$0.000003750'],
    [4_210_000_000n, '$0.004210'],
    [usd / 4n, '$0.2500'],
    [usd / 100n, '$0.01000'],
    [usd, '$1.00'],
    [1_234_500_000_000_000n, '$1,234.50'],
    [-5n * usd, '−$5.00'],
    [-(usd / 4n), '−$0.2500'],
  ])('%s pico-dollars read "%s"', (picoUsd, words) => {
    expect(formatUsd(picoUsd)).toBe(words);
  });

  test('rounding is half away from zero', () => {
    expect(formatUsd(usd + 5n * 10n ** 9n)).toBe('$1.01');
    expect(formatUsd(usd + 4_999_999_999n)).toBe('$1.00');
    expect(formatUsd(123_450_000_000n)).toBe('$0.1235');
  });

  test('a sum that rounds up to a dollar is written as a dollar', () => {
    expect(formatUsd(999_950_000_000n)).toBe('$1.00');
    expect(formatUsd(999_940_000_000n)).toBe('$0.9999');
    expect(formatUsd(99_999_000_000n)).toBe('$0.1000');
  });

  test('sums beyond what a float can hold stay exact', () => {
    expect(formatUsd(90_071_992_547_409_931_230_000_000_000n)).toBe('$90,071,992,547,409,931.23');
  });
});

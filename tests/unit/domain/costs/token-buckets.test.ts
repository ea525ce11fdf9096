import { expect, test } from 'vitest';
import { noTokens, totalInputTokens, totalOutputTokens } from '@/lib/domain/costs/token-buckets';

test('what was cached and what was written to the cache is input too', () => {
  const buckets = { uncachedInput: 1, cacheRead: 10, cacheWrite5m: 100, cacheWrite1h: 1_000, output: 5, reasoningOutput: 50 };
  expect(totalInputTokens(buckets)).toBe(1_111);
  expect(totalOutputTokens(buckets)).toBe(55);
});

test('no tokens add up to none', () => {
  expect([totalInputTokens(noTokens), totalOutputTokens(noTokens)]).toEqual([0, 0]);
});

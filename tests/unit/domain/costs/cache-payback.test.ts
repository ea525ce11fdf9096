import { expect, test } from 'vitest';
import { cacheBreakEvenHitShare, cachedPrefixCostRatio } from '@/lib/domain/costs/cache-payback';

const sonnet = {
  inputPicoUsd: 3_000_000n,
  cacheReadPicoUsd: 300_000n,
  cacheWrite5mPicoUsd: 3_750_000n,
  cacheWrite1hPicoUsd: 6_000_000n,
  outputPicoUsd: 15_000_000n,
};
const fable = { ...sonnet, inputPicoUsd: 10_000_000n, cacheReadPicoUsd: 250_000n, cacheWrite5mPicoUsd: 12_500_000n };

test('caching pays from about a fifth of hits on five-minute writes and from about half on one-hour writes', () => {
  expect(cacheBreakEvenHitShare(sonnet, '5m')).toBeCloseTo(0.217, 3);
  expect(cacheBreakEvenHitShare(sonnet, '1h')).toBeCloseTo(0.526, 3);
  expect(cacheBreakEvenHitShare(fable, '5m')).toBeCloseTo(0.204, 3);
});

test('where writing is free of charge any hit pays, and where reading is no cheaper none does', () => {
  expect(cacheBreakEvenHitShare({ ...sonnet, cacheWrite5mPicoUsd: sonnet.inputPicoUsd }, '5m')).toBe(0);
  expect(cacheBreakEvenHitShare({ ...sonnet, cacheReadPicoUsd: sonnet.inputPicoUsd }, '5m')).toBeUndefined();
});

test.each([
  ['5m', 2, 0.675],
  ['5m', 5, 0.33],
  ['5m', 10, 0.215],
  ['1h', 2, 1.05],
  ['1h', 3, 0.733],
] as const)('a prefix kept for %s and used %i times costs %f of sending it afresh', (ttl, calls, ratio) => {
  expect(cachedPrefixCostRatio(sonnet, ttl, calls)).toBeCloseTo(ratio, 3);
});

test('there is no ratio to a free input, nor over no call', () => {
  expect(cachedPrefixCostRatio({ ...sonnet, inputPicoUsd: 0n }, '5m', 2)).toBeUndefined();
  expect(cachedPrefixCostRatio(sonnet, '5m', 0)).toBeUndefined();
});

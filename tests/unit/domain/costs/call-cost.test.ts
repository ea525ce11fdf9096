import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callCost } from '@/lib/domain/costs/call-cost';
import type { Rates } from '@/lib/domain/costs/price-book';
import { noTokens, type TokenBuckets } from '@/lib/domain/costs/token-buckets';

/** Rates from prices in micro-USD per million tokens, which are pico-USD per token. */
const rates = (input: bigint, cacheRead: bigint, output: bigint, cacheWrite5m = input, cacheWrite1h = cacheWrite5m): Rates => ({
  inputPicoUsd: input,
  cacheReadPicoUsd: cacheRead,
  cacheWrite5mPicoUsd: cacheWrite5m,
  cacheWrite1hPicoUsd: cacheWrite1h,
  outputPicoUsd: output,
});
const sonnet = rates(3_000_000n, 300_000n, 15_000_000n, 3_750_000n, 6_000_000n);
const gpt4o = rates(2_500_000n, 1_250_000n, 10_000_000n);

test.each<[string, Partial<TokenBuckets>, Rates, bigint]>([
  // The console said $0.05439; charging the cache writes twice gave $0.091311. BerriAI/litellm#9812.
  ['C1', { uncachedInput: 3, cacheWrite5m: 12_304, output: 550 }, sonnet, 54_399_000_000n],
  // First published as $0.0106425, with the cached tokens at the full price. langchain-ai/langchain#28882.
  ['C3', { uncachedInput: 1_065, cacheRead: 2_560, output: 158 }, gpt4o, 7_442_500_000n],
  // tokenlens 1.3.1 gives $0.04125.
  ['C5', { uncachedInput: 1_000, cacheRead: 9_000, output: 500 }, gpt4o, 18_750_000_000n],
  // OpenAI's usage example, quoted in BerriAI/litellm#6215.
  ['C6', { uncachedInput: 86, cacheRead: 1_920, output: 300 }, gpt4o, 5_615_000_000n],
  // The example in the README of @pydantic/genai-prices.
  ['C9', { uncachedInput: 5, cacheWrite5m: 4_735, output: 255 }, sonnet, 21_596_250_000n],
  // gemini-2.5-pro at its threshold of 200,000 tokens, and one token over it.
  ['C11', { uncachedInput: 200_000, output: 1_000 }, rates(1_250_000n, 125_000n, 10_000_000n), 260_000_000_000n],
  ['C12', { uncachedInput: 200_001, output: 1_000 }, rates(2_500_000n, 250_000n, 15_000_000n), 515_002_500_000n],
  // One cached token of gpt-5-nano must not round to nothing.
  ['C16', { cacheRead: 1 }, rates(50_000n, 5_000n, 400_000n), 5_000n],
  // gpt-5.6-luna with 2,600 prompt tokens; @pydantic/genai-prices 0.1.8 gives $0.00054 too.
  [
    'C17',
    { uncachedInput: 200, cacheRead: 2_000, cacheWrite5m: 400, output: 300 },
    rates(200_000n, 20_000n, 1_200_000n, 250_000n),
    540_000_000n,
  ],
])('the published call %s costs exactly what it should', (_, tokens, price, picoUsd) => {
  expect(callCost({ ...noTokens, ...tokens }, price).totalPicoUsd).toBe(picoUsd);
});

test('reasoning costs what output costs, on a line of its own', () => {
  expect(callCost({ ...noTokens, output: 2, reasoningOutput: 3 }, sonnet)).toEqual({
    lines: [
      { bucket: 'output', count: 2, picoUsdEach: 15_000_000n, picoUsd: 30_000_000n },
      { bucket: 'reasoningOutput', count: 3, picoUsdEach: 15_000_000n, picoUsd: 45_000_000n },
    ],
    totalPicoUsd: 75_000_000n,
    netCacheSavingPicoUsd: 0n,
  });
});

test('a cache that is written and never read loses money, and says so', () => {
  expect(callCost({ ...noTokens, cacheWrite5m: 1_000 }, sonnet).netCacheSavingPicoUsd).toBe(-750_000_000n);
  expect(callCost({ ...noTokens, cacheRead: 1_000, cacheWrite1h: 900 }, sonnet).netCacheSavingPicoUsd).toBe(0n);
});

test('a price of zero is a price', () => {
  const free = callCost({ ...noTokens, uncachedInput: 5 }, rates(0n, 0n, 0n));
  expect(free.totalPicoUsd).toBe(0n);
  expect(free.lines).toHaveLength(1);
});

test('searches are billed beside the tokens', () => {
  const { lines, totalPicoUsd } = callCost(noTokens, sonnet, { count: 3, picoUsdEach: 10_000_000_000n });
  expect(lines).toEqual([{ bucket: 'webSearch', count: 3, picoUsdEach: 10_000_000_000n, picoUsd: 30_000_000_000n }]);
  expect(totalPicoUsd).toBe(30_000_000_000n);
});

test.each([-1, 0.5, 2 ** 53, Number.NaN])('%s tokens are not priced', (output) => {
  expect(() => callCost({ ...noTokens, output }, sonnet)).toThrow(RangeError);
  expect(() => callCost(noTokens, sonnet, { count: output, picoUsdEach: 1n })).toThrow(RangeError);
});

const count = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const anyBuckets = fc.record({
  uncachedInput: count,
  cacheRead: count,
  cacheWrite5m: count,
  cacheWrite1h: count,
  output: count,
  reasoningOutput: count,
});
const price = fc.bigInt({ min: 0n, max: 10n ** 9n });
const anyRates = fc.record({
  inputPicoUsd: price,
  cacheReadPicoUsd: price,
  cacheWrite5mPicoUsd: price,
  cacheWrite1hPicoUsd: price,
  outputPicoUsd: price,
});

test('the lines add up to the total, and pricing the same call again gives the same', () => {
  fc.assert(
    fc.property(anyBuckets, anyRates, (buckets, some) => {
      const cost = callCost(buckets, some);
      expect(cost.lines.reduce((sum, { picoUsd }) => sum + picoUsd, 0n)).toBe(cost.totalPicoUsd);
      expect(callCost(buckets, some)).toEqual(cost);
    }),
  );
});

test('the net cache saving is what the same call would cost without a cache, less what it costs', () => {
  fc.assert(
    fc.property(anyBuckets, anyRates, (buckets, some) => {
      const uncached = {
        ...some,
        cacheReadPicoUsd: some.inputPicoUsd,
        cacheWrite5mPicoUsd: some.inputPicoUsd,
        cacheWrite1hPicoUsd: some.inputPicoUsd,
      };
      const { totalPicoUsd, netCacheSavingPicoUsd } = callCost(buckets, some);
      expect(callCost(buckets, uncached).totalPicoUsd - totalPicoUsd).toBe(netCacheSavingPicoUsd);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rates } from '@/lib/domain/costs/price-book';
import {
  inputTokensPerCall,
  monthsAhead,
  type RatesOfCall,
  type Workload,
  workloadCost,
  workloadSchema,
} from '@/lib/domain/costs/workload-cost';

const sonnet: Rates = {
  inputPicoUsd: 3_000_000n,
  cacheReadPicoUsd: 300_000n,
  cacheWrite5mPicoUsd: 3_750_000n,
  cacheWrite1hPicoUsd: 6_000_000n,
  outputPicoUsd: 15_000_000n,
};
const halved: Rates = {
  inputPicoUsd: 1_500_000n,
  cacheReadPicoUsd: 150_000n,
  cacheWrite5mPicoUsd: 1_875_000n,
  cacheWrite1hPicoUsd: 3_000_000n,
  outputPicoUsd: 7_500_000n,
};
const ratesOf: RatesOfCall = (_, batch) => (batch ? halved : sonnet);
const workload: Workload = {
  systemPromptTokens: 600,
  fewShotTokens: 400,
  historyTokens: 0,
  retrievedTokens: 900,
  questionTokens: 100,
  answerTokens: 200,
  reasoningTokens: 100,
  cachedPrefixTokens: 1_000,
  cacheHitShare: 0.8,
  cacheMiss: 'write-5m',
  batchShare: 0,
  callsPerDay: 2_400,
  monthlyGrowth: 0,
  activeUsers: 1_000,
};
const usd = 10n ** 12n;

test('a month has 730 hours, so 2,400 calls a day are 73,000 a month', () => {
  expect(workloadCost(workload, ratesOf)?.callsPerMonth).toBe(73_000);
});

test('a call costs its fresh input, its hits, its misses and its output, on average', () => {
  const cost = workloadCost(workload, ratesOf);
  // 1,000 × $3 + 800 × $0.30 + 200 × $3.75 + 300 × $15, per million.
  expect(cost?.perCallPicoUsd).toBe(8_490_000_000n);
  expect(cost?.perThousandCallsPicoUsd).toBe(8_490_000_000_000n);
  expect(cost?.monthPicoUsd).toBe(8_490_000_000n * 73_000n);
  expect(cost?.perActiveUserPicoUsd).toBe(8_490_000_000n * 73n);
  expect(cost?.lines.map(({ bucket }) => bucket)).toEqual(['uncachedInput', 'cacheRead', 'cacheWrite5m', 'output', 'reasoningOutput']);
});

test('one-hour writes and free writes change only what a miss costs', () => {
  expect(workloadCost({ ...workload, cacheMiss: 'write-1h' }, ratesOf)?.perCallPicoUsd).toBe(8_490_000_000n + 200n * 2_250_000n);
  expect(workloadCost({ ...workload, cacheMiss: 'input' }, ratesOf)?.perCallPicoUsd).toBe(8_490_000_000n - 200n * 750_000n);
});

test('the batch share pays batch prices', () => {
  expect(workloadCost({ ...workload, batchShare: 0.25 }, ratesOf)?.perCallPicoUsd).toBe((8_490_000_000n * 7n) / 8n);
});

test('without a price that it needs a workload is unpriced, not free', () => {
  const withoutBatch: RatesOfCall = (_, batch) => (batch ? undefined : sonnet);
  expect(workloadCost({ ...workload, batchShare: 0.1 }, withoutBatch)).toBeUndefined();
  expect(workloadCost(workload, withoutBatch)).toBeDefined();
  expect(workloadCost({ ...workload, batchShare: 1 }, (_, batch) => (batch ? halved : undefined))).toBeDefined();
});

test('a fraction of a token over a threshold is over it', () => {
  const asked: number[] = [];
  workloadCost({ ...workload, questionTokens: 100.2 }, (input) => {
    asked.push(input);
    return sonnet;
  });
  expect(asked).toEqual([2_001]);
});

test('without users there is no cost of a user', () => {
  expect(workloadCost({ ...workload, activeUsers: 0 }, ratesOf)?.perActiveUserPicoUsd).toBeUndefined();
});

test('a workload that grows by a tenth each month', () => {
  expect(monthsAhead(100n * usd, 0.1, 4)).toEqual([100n * usd, 110n * usd, 121n * usd, 133_100_000_000_000n]);
  expect(monthsAhead(100n * usd, -1, 2)).toEqual([100n * usd, 0n]);
});

test('the lines of a month add up to it, whatever the shares', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.double({ min: 0, max: 1e6, noNaN: true }), (cacheHitShare, batchShare, callsPerDay) => {
      const cost = workloadCost({ ...workload, cacheHitShare, batchShare, callsPerDay }, ratesOf);
      expect(cost?.lines.reduce((sum, { picoUsd }) => sum + picoUsd, 0n)).toBe(cost?.monthPicoUsd);
    }),
  );
});

test('40 where a share is meant is answered with what to write', () => {
  const parsed = workloadSchema.safeParse({ ...workload, cacheHitShare: 40 });
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['The cache hit rate is a share from 0 to 1: for 40% write 0.4.']);
});

test('a cached prefix fits into the input', () => {
  expect(inputTokensPerCall(workload)).toBe(2_000);
  expect(workloadSchema.safeParse({ ...workload, cachedPrefixTokens: 2_000 }).success).toBe(true);
  expect(workloadSchema.safeParse({ ...workload, cachedPrefixTokens: 2_001 }).error?.issues[0]).toMatchObject({
    path: ['cachedPrefixTokens'],
    message: 'The cached prefix cannot be longer than the whole input.',
  });
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, null, '1,000'])('%s is no count of calls', (callsPerDay) => {
  expect(workloadSchema.safeParse({ ...workload, callsPerDay }).success).toBe(false);
});

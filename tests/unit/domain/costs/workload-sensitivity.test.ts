import { expect, test } from 'vitest';
import type { RatesOfCall, Workload } from '@/lib/domain/costs/workload-cost';
import { workloadSensitivity } from '@/lib/domain/costs/workload-sensitivity';

const rates = { inputPicoUsd: 3n, cacheReadPicoUsd: 1n, cacheWrite5mPicoUsd: 4n, cacheWrite1hPicoUsd: 6n, outputPicoUsd: 15n };
const ratesOf: RatesOfCall = () => rates;
const workload: Workload = {
  systemPromptTokens: 1_000,
  fewShotTokens: 0,
  historyTokens: 0,
  retrievedTokens: 0,
  questionTokens: 100,
  answerTokens: 1_000,
  reasoningTokens: 0,
  cachedPrefixTokens: 0,
  cacheHitShare: 1,
  cacheMiss: 'input',
  batchShare: 0,
  callsPerDay: 24,
  monthlyGrowth: 0,
  activeUsers: 0,
};

test('the widest swing comes first, and inputs that change nothing are left out', () => {
  const found = workloadSensitivity(workload, ratesOf, 0.1);
  expect(found?.map(({ input }) => input)).toEqual(['callsPerDay', 'answerTokens', 'systemPromptTokens', 'questionTokens']);
  // 730 calls of 1,000 × 15 + 1,100 × 3.
  expect(found?.[0]).toEqual({ input: 'callsPerDay', lessPicoUsd: 12_023_100n, morePicoUsd: 14_694_900n });
});

test('more cache hits cost less, and a share stops at all of it', () => {
  const found = workloadSensitivity({ ...workload, cachedPrefixTokens: 1_000 }, ratesOf, 0.1);
  const hits = found?.find(({ input }) => input === 'cacheHitShare');
  expect(hits && hits.lessPicoUsd > hits.morePicoUsd).toBe(true);
  expect(hits?.morePicoUsd).toBe(730n * (15_000n + 300n + 1_000n));
});

test('a change that crosses a context tier shows what the whole request then costs', () => {
  const dearer = { ...rates, inputPicoUsd: 6n, outputPicoUsd: 30n };
  const found = workloadSensitivity(workload, (input) => (input > 1_100 ? dearer : rates), 0.1);
  expect(found?.[0]).toMatchObject({ input: 'systemPromptTokens', morePicoUsd: 730n * (30_000n + 7_200n) });
});

test('nothing is said about a workload without prices', () => {
  expect(workloadSensitivity(workload, () => undefined, 0.1)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { type CostEquation, costEquationFaults, type WorkedCall } from '@/lib/domain/costs/cost-equation';
import { noTokens } from '@/lib/domain/costs/token-buckets';

const rates = {
  inputPicoUsd: 2_000_000n,
  cacheReadPicoUsd: 200_000n,
  cacheWrite5mPicoUsd: 2_500_000n,
  cacheWrite1hPicoUsd: 4_000_000n,
  outputPicoUsd: 10_000_000n,
};
const call: WorkedCall = { buckets: { ...noTokens, uncachedInput: 1_000, cacheRead: 9_000, output: 100 }, rates };

test('an example with part of a token or a negative price is refused', () => {
  const equation: CostEquation = {
    id: 'equation',
    version: 1,
    publishedOn: '2026-11-23',
    asWritten: 'tokens × price',
    terms: [{ id: 'input', tokens: 'input', price: '$', meaning: 'sent' }],
    corrections: [],
    example: call,
    habits: [],
  };
  expect(costEquationFaults(equation)).toEqual([]);
  const wrong = { buckets: { ...call.buckets, output: 0.5 }, rates: { ...rates, inputPicoUsd: -1n } };
  expect(costEquationFaults({ ...equation, example: wrong })).toEqual([
    'the example has output = 0.5',
    'the example has inputPicoUsd = -1',
  ]);
});

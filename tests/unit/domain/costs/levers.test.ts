import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LeverPull, leverIds, type SpendBaseline } from '@/lib/domain/costs/lever-bill';
import { leverOutcome, wholeBillSavings } from '@/lib/domain/costs/levers';

const usd = (dollars: number) => BigInt(dollars * 1_000) * 10n ** 9n;
const baseline: SpendBaseline = {
  prefixPicoUsd: usd(25_000),
  documentsPicoUsd: usd(15_000),
  dynamicPicoUsd: usd(20_000),
  outputPicoUsd: usd(40_000),
  reasoningPicoUsd: 0n,
  easyShare: 0.6,
  asyncShare: 0.25,
};
const playbook: readonly LeverPull[] = [
  { id: 'cap-output-tokens', saving: 0.25 },
  { id: 'prompt-caching', saving: 0.5 },
  { id: 'model-routing', saving: 0.55 },
  { id: 'prompt-compression', saving: 0.2 },
  { id: 'batch-api', saving: 0.5 },
  { id: 'retrieval-over-long-context', saving: 0.5 },
];

test('the worked example comes to $38,692.50 exactly, with the known savings alone and in playbook order', () => {
  const { total, saving, alone, inOrder } = leverOutcome(baseline, playbook);
  expect(total).toBe(usd(38_692.5));
  expect(saving).toBe(usd(61_307.5));
  expect(alone.map(({ picoUsd }) => picoUsd)).toEqual([10_000, 12_500, 33_000, 4_000, 12_500, 7_500].map(usd));
  expect(alone.reduce((sum, { picoUsd }) => sum + picoUsd, 0n)).toBe(usd(79_500));
  expect(inOrder.map(({ picoUsd }) => picoUsd)).toEqual([10_000, 12_500, 25_575, 2_680, 6_155.625, 4_396.875].map(usd));
});

test('the fair parts of the worked example are the averages over every order', () => {
  const { shapley } = leverOutcome(baseline, playbook);
  expect(shapley.map(({ picoUsd }) => picoUsd)).toEqual([7_862.5, 9_828.125, 25_795, 3_145, 8_780, 5_896.875].map(usd));
});

test('two levers on the same money share what they save equally', () => {
  const outputs = { ...baseline, prefixPicoUsd: 0n, documentsPicoUsd: 0n, dynamicPicoUsd: 0n, asyncShare: 1 };
  const { shapley } = leverOutcome(outputs, [
    { id: 'cap-output-tokens', saving: 0.5 },
    { id: 'batch-api', saving: 0.5 },
  ]);
  expect(shapley.map(({ picoUsd }) => picoUsd)).toEqual([usd(15_000), usd(15_000)]);
});

test('no lever saves nothing', () => {
  expect(leverOutcome(baseline, [])).toEqual({ total: usd(100_000), saving: 0n, alone: [], inOrder: [], shapley: [] });
});

test('a lever may undo more than it saves', () => {
  const { inOrder, saving, shapley } = leverOutcome(baseline, [
    { id: 'prompt-caching', saving: 0.9 },
    { id: 'prompt-compression', saving: 0.1, reach: 0, prefixReach: 1 },
  ]);
  expect(inOrder[1]?.picoUsd).toBe(usd(2_500 - 22_500));
  expect(shapley.reduce((sum, { picoUsd }) => sum + picoUsd, 0n)).toBe(saving);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.bigInt({ min: 0n, max: 10n ** 20n });
const anyBaseline = fc.record({
  prefixPicoUsd: money,
  documentsPicoUsd: money,
  dynamicPicoUsd: money,
  outputPicoUsd: money,
  reasoningPicoUsd: money,
  easyShare: share,
  asyncShare: share,
});
const anyLevers = fc
  .tuple(fc.shuffledSubarray([...leverIds]), fc.array(fc.tuple(share, share, share), { minLength: 8, maxLength: 8 }))
  .map(([ids, shares]) =>
    ids.map((id, index): LeverPull => {
      const [saving = 0, reach = 0, extra = 0] = shares[index] ?? [];
      if (id === 'prompt-caching') return { id, saving, reach, documentsReach: extra };
      if (id === 'model-routing') return { id, saving, reach, cacheLoss: extra };
      if (id === 'prompt-compression') return { id, saving, reach, prefixReach: extra };
      return { id, saving, reach };
    }),
  );

test('the order of the levers never changes the total, nor any lever’s fair part beyond rounding', () => {
  fc.assert(
    fc.property(anyBaseline, anyLevers, (some, levers) => {
      const forwards = leverOutcome(some, levers);
      const backwards = leverOutcome(some, [...levers].reverse());
      expect(backwards.total).toBe(forwards.total);
      for (const { id, picoUsd } of forwards.shapley) {
        const other = backwards.shapley.find((lever) => lever.id === id)?.picoUsd ?? 0n;
        expect(picoUsd - other).toBeLessThanOrEqual(1n);
        expect(other - picoUsd).toBeLessThanOrEqual(1n);
      }
    }),
    { numRuns: 50 },
  );
});

test('fair parts and parts in order each add up to the saving', () => {
  fc.assert(
    fc.property(anyBaseline, anyLevers, (some, levers) => {
      const { saving, inOrder, shapley } = leverOutcome(some, levers);
      expect(shapley.reduce((sum, { picoUsd }) => sum + picoUsd, 0n)).toBe(saving);
      expect(inOrder.reduce((sum, { picoUsd }) => sum + picoUsd, 0n)).toBe(saving);
    }),
    { numRuns: 50 },
  );
});

test('no set of levers makes a bill negative', () => {
  fc.assert(
    fc.property(anyBaseline, anyLevers, (some, levers) => {
      expect(leverOutcome(some, levers).total).toBeGreaterThanOrEqual(0n);
    }),
    { numRuns: 50 },
  );
});

test('shares of the whole bill add to several times the bill, and multiply to nearly nothing left', () => {
  const low = wholeBillSavings([0.1, 0.3, 0.3, 0.1, 0.5, 0.3, 0.5, 0.6]);
  const middle = wholeBillSavings([0.25, 0.5, 0.55, 0.2, 0.5, 0.5, 0.7, 0.75]);
  const high = wholeBillSavings([0.4, 0.7, 0.8, 0.3, 0.5, 0.7, 0.9, 0.9]);
  expect([low.added, middle.added, high.added].map((sum) => Math.round(sum * 100))).toEqual([270, 395, 520]);
  expect(low.multiplied).toBeCloseTo(0.972, 3);
  expect(middle.multiplied).toBeCloseTo(0.9975, 4);
  expect(high.multiplied).toBeCloseTo(0.99996, 5);
});

import { expect, test } from 'vitest';
import {
  billAfter,
  type LeverPull,
  leaveOfBill,
  leverIds,
  leverSettings,
  partsOf,
  partsOfBill,
  type SpendBaseline,
} from '@/lib/domain/costs/lever-bill';

const usd = 10n ** 12n;
const baseline: SpendBaseline = {
  prefixPicoUsd: 1_000n * usd,
  documentsPicoUsd: 1_000n * usd,
  dynamicPicoUsd: 1_000n * usd,
  outputPicoUsd: 1_000n * usd,
  reasoningPicoUsd: 1_000n * usd,
  easyShare: 0.5,
  asyncShare: 0.5,
};
const bill = (...levers: LeverPull[]) => billAfter(baseline, leverSettings(levers), 2 ** levers.length - 1) / usd;

test('without a lever the bill is what it was', () => {
  expect(bill()).toBe(5_000n);
  expect(partsOf(baseline)).toHaveLength(partsOfBill);
});

test.each<[LeverPull, bigint]>([
  [{ id: 'cap-output-tokens', saving: 0.5 }, 4_500n],
  [{ id: 'prompt-caching', saving: 0.5 }, 4_500n],
  [{ id: 'prompt-caching', saving: 0.5, documentsReach: 1 }, 4_000n],
  [{ id: 'model-routing', saving: 0.5 }, 3_750n],
  [{ id: 'prompt-compression', saving: 0.5 }, 4_500n],
  [{ id: 'prompt-compression', saving: 0.5, prefixReach: 1 }, 4_000n],
  [{ id: 'batch-api', saving: 0.5 }, 3_750n],
  [{ id: 'retrieval-over-long-context', saving: 0.5, reach: 0.5 }, 4_750n],
  [{ id: 'self-host-open-weights', saving: 0.5, reach: 0.2 }, 4_500n],
  [{ id: 'distill-small-model', saving: 0.8, reach: 0.5 }, 4_000n],
])('%j saves on its own part of the bill only', (lever, left) => {
  expect(bill(lever)).toBe(left);
});

test('a cap on answers does not shorten the reasoning', () => {
  const reasoning = { ...baseline, outputPicoUsd: 0n };
  expect(billAfter(reasoning, leverSettings([{ id: 'cap-output-tokens', saving: 1 }]), 1)).toBe(4_000n * usd);
});

test('compressing the prefix takes it out of the cache', () => {
  const cache = { id: 'prompt-caching', saving: 0.9 } as const;
  expect(bill(cache)).toBe(4_100n);
  expect(bill(cache, { id: 'prompt-compression', saving: 0.2, prefixReach: 1 })).toBe(4_000n - 200n + 800n);
});

test('retrieval has little left to save on documents that are cached', () => {
  const cache = { id: 'prompt-caching', saving: 0.9, documentsReach: 1 } as const;
  expect(bill(cache)).toBe(3_200n);
  expect(bill(cache, { id: 'retrieval-over-long-context', saving: 0.5 })).toBe(3_100n + 500n);
});

test('a router gives part of the cache’s saving back', () => {
  const cache = { id: 'prompt-caching', saving: 0.5 } as const;
  expect(bill(cache, { id: 'model-routing', saving: 0, cacheLoss: 0.4 })).toBe(5_000n - 300n);
  expect(bill(cache, { id: 'model-routing', saving: 0, cacheLoss: 0.4, reach: 0 })).toBe(4_500n);
});

test('the same easy request is either routed or distilled', () => {
  const route = { id: 'model-routing', saving: 0.5 } as const;
  expect(bill(route, { id: 'distill-small-model', saving: 0.8 })).toBe(bill({ id: 'distill-small-model', saving: 0.8 }));
  expect(bill(route, { id: 'distill-small-model', saving: 0.8, reach: 0.5 })).toBe(5_000n - 625n - 1_000n);
});

test('what is hosted at home has neither the batch price nor the cache price', () => {
  const host = { id: 'self-host-open-weights', saving: 0.5 } as const;
  expect(bill(host, { id: 'batch-api', saving: 0.5 }, { id: 'prompt-caching', saving: 0.9 })).toBe(2_500n);
  expect(bill(host, { id: 'prompt-compression', saving: 0.5 })).toBe(2_250n);
});

test.each<[LeverPull[], RegExp]>([
  [[{ id: 'batch-api', saving: 40 }], /batch-api has saving 40; a share runs from 0 to 1/],
  [[{ id: 'batch-api', saving: 0.5, reach: -0.1 }], /reach -0.1/],
  [[{ id: 'prompt-caching', saving: 0.5, documentsReach: Number.NaN }], /documentsReach NaN/],
  [
    [
      { id: 'batch-api', saving: 0.5 },
      { id: 'batch-api', saving: 0.5 },
    ],
    /batch-api is given twice/,
  ],
])('%j is refused', (levers, message) => {
  expect(() => leverSettings(levers)).toThrow(message);
});

test('every lever at its utmost leaves nothing of what it touches, and never less than nothing', () => {
  const left = new Float64Array(partsOfBill);
  const settings = leverSettings(leverIds.map((id) => ({ id, saving: 1 })));
  leaveOfBill({ easyShare: 1, asyncShare: 1 }, settings, settings.saving, 255, left);
  expect([...left]).toEqual([0, 0, 0, 0, 0]);
});

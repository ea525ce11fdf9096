import { expect, test } from 'vitest';
import type { PriceBook, PriceVersion } from '@/lib/domain/costs/price-book';
import { priceBookFaults } from '@/lib/domain/costs/price-book-faults';

const version: PriceVersion = {
  id: 'v1',
  from: '2026-01-01',
  recordedAt: '2026-01-01',
  source: 'https://example.com',
  card: { base: { inputPicoUsd: 0n, outputPicoUsd: 1n } },
};
const bookOf = (changes: Partial<PriceVersion>): PriceBook => ({
  models: [{ provider: 'acme', id: 'one', aliases: ['uno'], versions: [{ ...version, ...changes }] }],
});

test('a book with a free model in it is sound', () => {
  expect(priceBookFaults(bookOf({}))).toEqual([]);
});

test('a name belongs to one model, and a model has prices', () => {
  const { models } = bookOf({});
  expect(priceBookFaults({ models: [...models, { provider: 'acme', id: 'two', aliases: ['uno'], versions: [] }] })).toEqual([
    'acme uno names both one and two',
    'acme two has no prices',
  ]);
});

test('impossible dates, prices, tiers, hours and factors are each named', () => {
  const faults = priceBookFaults(
    bookOf({
      from: 'soon',
      card: {
        base: { inputPicoUsd: -1n, outputPicoUsd: 1n },
        tiers: [
          { aboveInputTokens: 5, prices: { inputPicoUsd: 1n, outputPicoUsd: 1n } },
          { aboveInputTokens: 5, prices: { inputPicoUsd: 1n, outputPicoUsd: -2n } },
        ],
      },
      windows: [{ fromUtc: '24:00', untilUtc: '04:00', weekdays: [7], card: version.card }],
      multipliers: [{ when: { batch: true }, factors: { inputPicoUsd: [1, 0], outputPicoUsd: [1.1, 1] } }],
      webSearchPicoUsd: -1n,
    }),
  );
  expect(faults).toEqual([
    'version v1 has the date "soon", which is none',
    'version v1 has inputPicoUsd = -1',
    'version v1 has outputPicoUsd = -2',
    'version v1 has a tier above 5 that is repeated or no count of tokens',
    'version v1 has a window at "24:00"',
    'version v1 has a window on weekday 7',
    'version v1 has the factor 1/0',
    'version v1 has the factor 1.1/1',
    'version v1 has webSearchPicoUsd = -1',
  ]);
});

test('agreements are checked like prices', () => {
  const override = { id: 'deal', provider: 'acme', from: '2026-01-01', until: 'never', source: 'contract' } as const;
  expect(priceBookFaults({ ...bookOf({}), overrides: [{ ...override, kind: 'discount', factor: [-1, 2] }] })).toEqual([
    'agreement deal has the date "never", which is none',
    'agreement deal has the factor -1/2',
  ]);
});

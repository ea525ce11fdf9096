import { expect, test } from 'vitest';
import { type BuildOrBuy, buildOrBuyFaults, vendorComparisonFaults } from '@/lib/domain/decisions/sourcing';

const edition = { version: 1, publishedOn: '2026-11-23' };
const layer = { id: 'serving', layer: 'Serving', defaultChoice: 'Buy', buildOnlyWhen: 'Almost never.', almostNever: true };

test('a comparison cannot list the same factor twice', () => {
  const factor = { id: 'lock-in', factor: 'Lock-in', vendor: 'Higher', openWeights: 'Lower', favours: 'open-weights' } as const;
  const comparison = { ...edition, id: 'sourcing', factors: [factor, factor], defaultChoice: 'Vendor.' };
  expect(vendorComparisonFaults(comparison)).toEqual(['factor lock-in shares the id "lock-in" with factor lock-in']);
  expect(vendorComparisonFaults({ ...comparison, factors: [factor] })).toEqual([]);
});

test('a caution about a product needs a source that can be opened safely', () => {
  const caution = { text: 'No longer developed.', source: 'http://example.com', checkedOn: '2026-11-23' };
  const table: BuildOrBuy = { ...edition, id: 'stack', layers: [{ ...layer, caution }] };
  expect(buildOrBuyFaults(table)).toEqual(['the caution of layer serving has no https source']);
  expect(buildOrBuyFaults({ ...table, layers: [{ ...layer, caution: { ...caution, source: 'https://example.com' } }] })).toEqual([]);
});

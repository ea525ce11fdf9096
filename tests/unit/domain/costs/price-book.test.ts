import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callCost } from '@/lib/domain/costs/call-cost';
import { type PriceBook, type PriceQuery, type PriceVersion, priceQuote, ratesFor } from '@/lib/domain/costs/price-book';
import { noTokens } from '@/lib/domain/costs/token-buckets';

const stated = (inputPicoUsd: bigint, outputPicoUsd: bigint, cacheReadPicoUsd: bigint) => ({
  inputPicoUsd,
  outputPicoUsd,
  cacheReadPicoUsd,
});
const since = (from: string, rest: Omit<PriceVersion, 'id' | 'from' | 'recordedAt' | 'source'>): PriceVersion => ({
  id: from,
  from,
  recordedAt: from,
  source: 'https://example.com/prices',
  ...rest,
});
const half = [1, 2] as const;
const allKinds = (factor: readonly [number, number]) => ({
  inputPicoUsd: factor,
  cacheReadPicoUsd: factor,
  cacheWrite5mPicoUsd: factor,
  cacheWrite1hPicoUsd: factor,
  outputPicoUsd: factor,
});
const sonnetCard = {
  base: { ...stated(3_000_000n, 15_000_000n, 300_000n), cacheWrite5mPicoUsd: 3_750_000n, cacheWrite1hPicoUsd: 6_000_000n },
};
const peak = { base: stated(440_000n, 1_320_000n, 14_000n) };

const book: PriceBook = {
  models: [
    {
      provider: 'google',
      id: 'gemini-2.5-pro',
      aliases: [],
      versions: [
        since('2025-06-17', {
          card: {
            base: stated(1_250_000n, 10_000_000n, 125_000n),
            tiers: [{ aboveInputTokens: 200_000, prices: stated(2_500_000n, 15_000_000n, 250_000n) }],
          },
          // Cache hits cost the standard price in batch.
          multipliers: [{ when: { batch: true }, factors: { inputPicoUsd: half, outputPicoUsd: half } }],
        }),
      ],
    },
    {
      provider: 'openai',
      id: 'gpt-5.6-luna',
      aliases: ['gpt-5-6-luna'],
      versions: [
        since('2026-04-01', { card: { base: stated(1_000_000n, 6_000_000n, 100_000n) } }),
        since('2026-07-30', {
          card: { base: stated(200_000n, 1_200_000n, 20_000n) },
          multipliers: [
            { when: { serviceTier: 'flex' }, factors: allKinds(half) },
            { when: { serviceTier: 'priority' }, factors: allKinds([2, 1]) },
          ],
        }),
      ],
    },
    {
      provider: 'anthropic',
      id: 'claude-sonnet-4-6',
      aliases: ['claude-sonnet-4-6-latest'],
      versions: [
        since('2026-03-13', {
          card: sonnetCard,
          webSearchPicoUsd: 10_000_000_000n,
          multipliers: [
            { when: { batch: true }, factors: allKinds(half) },
            { when: { region: 'us' }, factors: allKinds([11, 10]) },
            { when: { speed: 'fast' }, factors: allKinds([6, 1]) },
          ],
        }),
      ],
    },
    {
      provider: 'deepseek',
      id: 'deepseek-v4-flash',
      aliases: [],
      versions: [
        since('2026-08-17', {
          card: { base: stated(220_000n, 660_000n, 3_625n) },
          windows: [
            { fromUtc: '01:00', untilUtc: '04:00', weekdays: [1, 2, 3, 4, 5], card: peak },
            { fromUtc: '06:00', untilUtc: '10:00', weekdays: [1, 2, 3, 4, 5], card: peak },
          ],
          multipliers: [{ when: { batch: true }, factors: allKinds(half) }],
        }),
      ],
    },
    { provider: 'openrouter', id: 'some-model:free', aliases: [], versions: [since('2026-01-01', { card: { base: stated(0n, 0n, 0n) } })] },
  ],
};

const ask = (provider: string, model: string, rest: Partial<PriceQuery> = {}): PriceQuery => ({
  provider,
  model,
  at: '2026-09-01T12:00:00Z',
  totalInputTokens: 1_000,
  ...rest,
});

test('at the threshold the base price holds; one token over, every token of the request costs the tier’s price', () => {
  const gemini = (totalInputTokens: number) => ratesFor(book, ask('google', 'gemini-2.5-pro', { totalInputTokens }));
  const at = gemini(200_000);
  const over = gemini(200_001);
  if (at === undefined || over === undefined) throw new Error('unpriced');
  expect(callCost({ ...noTokens, uncachedInput: 200_000, output: 1_000 }, at).totalPicoUsd).toBe(260_000_000_000n);
  expect(callCost({ ...noTokens, uncachedInput: 200_001, output: 1_000 }, over).totalPicoUsd).toBe(515_002_500_000n);
});

test('the day a price falls, it falls from the first moment of that day', () => {
  const input = (at: string) => ratesFor(book, ask('openai', 'gpt-5.6-luna', { at }))?.inputPicoUsd;
  expect(input('2026-07-29T23:59:59Z')).toBe(1_000_000n);
  expect(input('2026-07-30T00:00:00Z')).toBe(200_000n);
  expect(input('2026-03-31T23:59:59Z')).toBeUndefined();
});

test('a model is known by its id and its declared names, and never by the beginning of one', () => {
  expect(ratesFor(book, ask('openai', 'gpt-5-6-luna'))).toEqual(ratesFor(book, ask('openai', 'gpt-5.6-luna')));
  for (const model of ['gpt-5.6-luna-2026-09-01', 'gpt-5.6', 'GPT-5.6-luna', 'gpt-5.6-luna '])
    expect(ratesFor(book, ask('openai', model))).toBeUndefined();
  expect(ratesFor(book, ask('azure', 'gpt-5.6-luna'))).toBeUndefined();
});

test('free is a price and unknown is none', () => {
  expect(ratesFor(book, ask('openrouter', 'some-model:free'))?.inputPicoUsd).toBe(0n);
  expect(ratesFor(book, ask('openrouter', 'some-model'))).toBeUndefined();
});

test('batch halves the kinds that it applies to and no others', () => {
  expect(ratesFor(book, ask('google', 'gemini-2.5-pro', { batch: true }))).toMatchObject({
    inputPicoUsd: 625_000n,
    cacheReadPicoUsd: 125_000n,
    outputPicoUsd: 5_000_000n,
  });
});

test('a way of calling that has no price leaves the call unpriced', () => {
  expect(ratesFor(book, ask('openai', 'gpt-5.6-luna', { batch: true }))).toBeUndefined();
  expect(ratesFor(book, ask('openai', 'gpt-5.6-luna', { serviceTier: 'scale' }))).toBeUndefined();
  expect(ratesFor(book, ask('openai', 'gpt-5.6-luna', { region: 'eu' }))).toBeUndefined();
});

test('standard, default, auto and global change nothing', () => {
  const plain = ratesFor(book, ask('openai', 'gpt-5.6-luna'));
  for (const serviceTier of ['standard', 'default', 'auto'])
    expect(ratesFor(book, ask('openai', 'gpt-5.6-luna', { serviceTier, region: 'global' }))).toEqual(plain);
  expect(ratesFor(book, ask('openai', 'gpt-5.6-luna', { serviceTier: 'priority' }))?.outputPicoUsd).toBe(2_400_000n);
});

test('batch, region and speed multiply exactly, and searches are left alone', () => {
  const quote = priceQuote(book, ask('anthropic', 'claude-sonnet-4-6', { batch: true, region: 'us', speed: 'fast' }));
  expect(quote?.rates).toEqual({
    inputPicoUsd: 9_900_000n,
    cacheReadPicoUsd: 990_000n,
    cacheWrite5mPicoUsd: 12_375_000n,
    cacheWrite1hPicoUsd: 19_800_000n,
    outputPicoUsd: 49_500_000n,
  });
  expect(quote?.multipliers).toHaveLength(3);
  expect(quote?.version.webSearchPicoUsd).toBe(10_000_000_000n);
});

test('a rate that does not come out whole is rounded once, to the nearest pico-dollar', () => {
  expect(ratesFor(book, ask('deepseek', 'deepseek-v4-flash', { batch: true }))?.cacheReadPicoUsd).toBe(1_813n);
});

test('peak hours cost more on working days only', () => {
  const input = (at: string) => ratesFor(book, ask('deepseek', 'deepseek-v4-flash', { at }))?.inputPicoUsd;
  expect(input('2026-09-01T00:59:59Z')).toBe(220_000n);
  expect(input('2026-09-01T01:00:00Z')).toBe(440_000n);
  expect(input('2026-09-01T09:59:59Z')).toBe(440_000n);
  expect(input('2026-09-05T01:00:00Z')).toBe(220_000n);
});

test('cached tokens without a price of their own are billed as input, and the quote says so', () => {
  const quote = priceQuote(book, ask('openai', 'gpt-5.6-luna'));
  expect(quote?.rates.cacheWrite5mPicoUsd).toBe(200_000n);
  expect(quote?.withoutOwnPrice).toEqual(['cacheWrite5mPicoUsd', 'cacheWrite1hPicoUsd']);
  expect(priceQuote(book, ask('anthropic', 'claude-sonnet-4-6'))?.withoutOwnPrice).toEqual([]);
});

const agreed: PriceBook = {
  ...book,
  overrides: [
    { id: 'all', kind: 'discount', provider: 'anthropic', from: '2026-06-01', source: 'contract', factor: [85, 100] },
    {
      id: 'luna',
      kind: 'negotiated',
      provider: 'openai',
      model: 'gpt-5-6-luna',
      from: '2026-08-01',
      until: '2026-10-01',
      source: 'contract',
      card: { base: stated(150_000n, 900_000n, 15_000n) },
    },
    { id: 'openai', kind: 'discount', provider: 'openai', from: '2026-08-01', source: 'contract', factor: [1, 2] },
  ],
};

test('a discount is taken off the listed price before anything is rounded', () => {
  expect(ratesFor(agreed, ask('anthropic', 'claude-sonnet-4-6', { batch: true, region: 'us' }))).toMatchObject({
    inputPicoUsd: 1_402_500n,
    cacheReadPicoUsd: 140_250n,
  });
  expect(ratesFor(agreed, ask('anthropic', 'claude-sonnet-4-6', { at: '2026-05-31T23:59:59Z' }))?.inputPicoUsd).toBe(3_000_000n);
});

test('a negotiated rate is what is paid while it holds, without a provider’s discount on top', () => {
  const quote = (at: string) => priceQuote(agreed, ask('openai', 'gpt-5.6-luna', { at }));
  expect(quote('2026-09-30T23:59:59Z')).toMatchObject({ rates: { inputPicoUsd: 150_000n }, override: { id: 'luna' } });
  expect(quote('2026-10-01T00:00:00Z')).toMatchObject({ rates: { inputPicoUsd: 100_000n }, override: { id: 'openai' } });
});

test('prices learnt later can be left out, so that a frozen figure stays what it was', () => {
  expect(ratesFor(book, ask('openai', 'gpt-5.6-luna', { knownAt: '2026-07-01' }))?.inputPicoUsd).toBe(1_000_000n);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])('%s input tokens have no tier', (totalInputTokens) => {
  expect(() => ratesFor(book, ask('google', 'gemini-2.5-pro', { totalInputTokens }))).toThrow(RangeError);
});

test('an unknown instant is an error, not a price', () => {
  expect(() => ratesFor(book, ask('google', 'gemini-2.5-pro', { at: 'soon' }))).toThrow(RangeError);
});

test('pricing again gives the same, from the same book or an equal one', () => {
  const names = book.models.map(({ provider, id }) => [provider, id] as const);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(500_000),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      fc.boolean(),
      (name, totalInputTokens, date, batch) => {
        const query = ask(name[0], name[1], { totalInputTokens, at: date.toISOString(), batch });
        const first = ratesFor(book, query);
        expect(ratesFor(book, query)).toEqual(first);
        expect(ratesFor(structuredClone(book), query)).toEqual(first);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { apiPicoUsdPerMonth, type SelfHostGuide, selfHostGuideFaults, selfHostPicoUsdPerMonth } from '@/lib/domain/costs/self-host';

const usd = 10n ** 12n;
const example = {
  queriesPerSecond: 2,
  tokensPerQuery: 1_000,
  picoUsdPerToken: 1_000_000n,
  gpus: 2,
  centsPerGpuHour: 150,
  opsUsdPerMonth: 1_000,
};
const band = { name: 'Band', advice: 'Wait.', doNext: 'Look.' };
const guide: SelfHostGuide = {
  id: 'guide',
  version: 1,
  publishedOn: '2026-11-23',
  hoursPerMonth: 730,
  formulas: [],
  corrections: [],
  example,
  gpuMonth: { gpu: 'H100', minUsdPerMonth: 1, maxUsdPerMonth: 2, meaning: 'Roughly.' },
  heuristics: [],
  bands: [
    { ...band, id: 'low', fromUsdPerMonth: 0, belowUsdPerMonth: 10 },
    { ...band, id: 'high', fromUsdPerMonth: 10 },
  ],
  firmFromUsdPerMonth: 20,
};

test('a month at the API is every second of it, times tokens, times the price', () => {
  expect(apiPicoUsdPerMonth(example, 720)).toBe(5_184n * usd);
  expect(apiPicoUsdPerMonth(example, 730)).toBe(5_256n * usd);
});

test('a month of your own GPUs costs the same however busy they are', () => {
  expect(selfHostPicoUsdPerMonth(example, 730)).toBe((2_190n + 1_000n) * usd);
  expect(selfHostPicoUsdPerMonth({ ...example, queriesPerSecond: 0 }, 730)).toBe(3_190n * usd);
});

test('bands that cover every spend once are sound', () => {
  expect(selfHostGuideFaults(guide)).toEqual([]);
});

test('a gap, an overlap, an empty band and a missing top are each reported', () => {
  const withBands = (...bands: SelfHostGuide['bands']) => selfHostGuideFaults({ ...guide, bands });
  const low = { ...band, id: 'low', fromUsdPerMonth: 0, belowUsdPerMonth: 10 };
  expect(withBands(low, { ...band, id: 'high', fromUsdPerMonth: 20 })).toEqual(['band high starts at 20; the one before ends at 10']);
  expect(withBands(low, { ...band, id: 'high', fromUsdPerMonth: 5 })).toEqual(['band high starts at 5; the one before ends at 10']);
  expect(
    withBands(low, { ...band, id: 'none', fromUsdPerMonth: 10, belowUsdPerMonth: 10 }, { ...band, id: 'high', fromUsdPerMonth: 10 }),
  ).toEqual(['band none is empty']);
  expect(withBands(low)).toEqual(['no band says what to do from 10 a month']);
});

test('a GPU cannot cost more at least than at most', () => {
  expect(selfHostGuideFaults({ ...guide, gpuMonth: { ...guide.gpuMonth, minUsdPerMonth: 3 } })).toEqual(['the GPU range is upside down']);
});

import { expect, test } from 'vitest';
import { leverPlan } from '@/lib/domain/costs/lever-plan';

const usd = 10n ** 12n;
const week = 5_000n * usd;
const plan = leverPlan(
  [
    { id: 'self-host-open-weights', engineerWeeks: 10, savingPicoUsd: 20_000n * usd },
    { id: 'prompt-caching', engineerWeeks: 1, savingPicoUsd: 10_000n * usd },
    { id: 'cap-output-tokens', engineerWeeks: 0, savingPicoUsd: 2_000n * usd },
    { id: 'prompt-compression', engineerWeeks: 2, savingPicoUsd: -500n * usd },
    { id: 'model-routing', engineerWeeks: 4, savingPicoUsd: 16_000n * usd },
  ],
  week,
  6,
);

test('levers come in the order of what they save per engineer-week', () => {
  expect(plan.map(({ id }) => id)).toEqual([
    'cap-output-tokens',
    'prompt-caching',
    'model-routing',
    'self-host-open-weights',
    'prompt-compression',
  ]);
});

test('a quarter takes them one after the other until its weeks are spent', () => {
  expect(plan.map(({ fits }) => fits)).toEqual([true, true, true, false, false]);
});

test('a lever pays back after its cost divided by its monthly saving, or never', () => {
  expect(plan.map(({ paybackMonths }) => paybackMonths)).toEqual([0, 0.5, 1.25, 2.5, undefined]);
  expect(plan.map(({ costPicoUsd }) => costPicoUsd / usd)).toEqual([0n, 5_000n, 20_000n, 50_000n, 10_000n]);
});

test('a small lever still fits after one that did not', () => {
  const small = leverPlan(
    [
      { id: 'model-routing', engineerWeeks: 4, savingPicoUsd: 16_000n * usd },
      { id: 'batch-api', engineerWeeks: 0.5, savingPicoUsd: 1_000n * usd },
    ],
    week,
    1,
  );
  expect(small.map(({ id, fits }) => [id, fits])).toEqual([
    ['model-routing', false],
    ['batch-api', true],
  ]);
});

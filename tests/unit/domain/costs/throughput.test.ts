import { expect, test } from 'vitest';
import { nearestShape, type ThroughputGuide, throughputGuideFaults } from '@/lib/domain/costs/throughput';

const short = { inputTokens: 128, outputTokens: 128, outputTokensPerSecond: 6_000 };
const even = { inputTokens: 1_000, outputTokens: 1_000, outputTokensPerSecond: 4_000 };
const long = { inputTokens: 2_048, outputTokens: 128, outputTokensPerSecond: 700 };
const profile = { id: 'model', model: 'Model', gpu: 'H100', gpus: 2, shapes: [short, even, long] };
const guide: ThroughputGuide = {
  id: 'guide',
  version: 1,
  publishedOn: '2026-11-23',
  source: { name: 'Table', url: 'https://example.com' },
  warning: 'Measure.',
  profiles: [profile],
  rents: [{ id: 'rent', gpu: 'H100', minUsdPerHour: 1, maxUsdPerHour: 2, meaning: 'Roughly.' }],
};

test('a measured shape is exact and any other is the nearest by ratio', () => {
  expect(nearestShape(profile, 1_000, 1_000)).toEqual({ shape: even, exact: true });
  expect(nearestShape(profile, 1_500, 150)).toEqual({ shape: long, exact: false });
  expect(nearestShape(profile, 0, 0)).toEqual({ shape: short, exact: false });
});

test('nothing measured gives nothing', () => {
  expect(nearestShape({ ...profile, shapes: [] }, 1, 1)).toBeUndefined();
});

test('a sound guide has no faults, and each fault is named', () => {
  expect(throughputGuideFaults(guide)).toEqual([]);
  expect(
    throughputGuideFaults({
      ...guide,
      profiles: [{ ...profile, gpus: 0, shapes: [short, { ...short, outputTokensPerSecond: 0 }] }],
      rents: [{ id: 'rent', gpu: 'H100', minUsdPerHour: 3, maxUsdPerHour: 2, meaning: 'Roughly.' }],
    }),
  ).toEqual([
    'profile model has 0 GPUs',
    'profile model has 0 tokens a second at 128/128',
    'profile model has 128/128 twice',
    'rent rent runs from 3 to 2',
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  crossings,
  crossingsWithSides,
  gpuUsdPerMillionOutput,
  monthlyApiUsd,
  monthlySelfHostUsd,
  replicasFor,
  requestsPerSecondPerReplica,
  type SelfHostInputs,
  selfHostFaults,
  utilisation,
} from '@/lib/domain/costs/break-even';

/** Llama 3.3 70B, FP8, on two H100 with 1,000 tokens in and 1,000 out: 4,205 tokens a second at full load. */
const inputs: SelfHostInputs = {
  outputTokensPerRequest: 1_000,
  outputTokensPerSecondPerReplica: 4_205,
  gpusPerReplica: 2,
  loadShareWithinLatency: 0.7,
  peakFactor: 3,
  spareReplicas: 1,
  usdPerGpuHour: 2.95,
  overheadShare: 0,
  opsUsdPerMonth: 20_000,
  migrationUsd: 0,
  migrationMonths: 12,
};
/** $2.50 and $10 per million tokens, 1,000 of each. */
const frontier = 0.0125;
/** The same model at a host: $0.88 and $0.88. */
const hosted = 0.00176;

test.each([
  [0.5, 2, 28_614, 16_425],
  [1, 3, 32_921, 32_850],
  [2, 4, 37_228, 65_700],
  [10, 12, 71_684, 328_500],
])('%f requests a second take %i replicas and cost $%i at home, $%i at a frontier API', (load, replicas, home, api) => {
  expect(replicasFor(inputs, load)).toBe(replicas);
  expect(monthlySelfHostUsd(inputs, load)).toBe(home);
  expect(monthlyApiUsd(frontier, load)).toBeCloseTo(api, 6);
});

test('20 requests a second are cheaper at a host of the same model', () => {
  expect(monthlySelfHostUsd(inputs, 20)).toBe(114_754);
  expect(monthlyApiUsd(hosted, 20)).toBeCloseTo(92_505.6, 6);
});

test('four GPUs around the clock and their operations', () => {
  expect(monthlySelfHostUsd({ ...inputs, opsUsdPerMonth: 15_000 }, 0.5)).toBe(23_614);
});

test('utilisation comes out low long after the replicas are many', () => {
  expect(utilisation(inputs, 0.5)).toBeCloseTo(0.0595, 4);
  expect(utilisation(inputs, 10)).toBeCloseTo(0.198, 3);
});

test.each([
  [4_205, 2, 1, 0.3897],
  [4_205, 2, 0.6, 0.6496],
  [4_205, 2, 0.3, 1.2992],
  [4_205, 2, 0.1, 3.8975],
  [15_220, 1, 1, 0.0538],
  [762, 2, 1, 2.1508],
  [3_450, 1, 1, 0.2375],
])('%i tokens a second on %i GPUs, used to %f, cost $%f a million', (outputTokensPerSecondPerReplica, gpusPerReplica, used, usd) => {
  const shape = { ...inputs, outputTokensPerSecondPerReplica, gpusPerReplica };
  expect(Math.abs(gpuUsdPerMillionOutput(shape, used) - usd)).toBeLessThanOrEqual(0.0001);
});

test('a service without traffic still runs a replica and its spare', () => {
  expect(replicasFor(inputs, 0)).toBe(2);
  expect(utilisation(inputs, 0)).toBe(0);
});

test('a load that fills its replicas exactly does not take one more', () => {
  const width = requestsPerSecondPerReplica(inputs);
  expect([1, 2, 3, 7, 49].map((replicas) => replicasFor(inputs, replicas * width))).toEqual([2, 3, 4, 8, 50]);
});

test('overhead, operations and migration are paid on top of the rent', () => {
  const home = monthlySelfHostUsd({ ...inputs, overheadShare: 0.1, migrationUsd: 60_000, migrationMonths: 24 }, 0.5);
  expect(home).toBe(8_614 * 1.1 + 20_000 + 2_500);
});

test('against a frontier API the sides change three times around one request a second', () => {
  const found = crossingsWithSides(inputs, frontier, { from: 0, to: 100 });
  expect(found.map(({ cheaperAbove }) => cheaperAbove)).toEqual(['self-host', 'api', 'self-host']);
  expect(found.map(({ requestsPerSecond }) => requestsPerSecond.toFixed(3))).toEqual(['0.871', '0.981', '1.002']);
});

test('against a host of the same model they change many times, about a hundred times later', () => {
  const found = crossings(inputs, hosted, { from: 0, to: 1_000 });
  expect(found.length).toBeGreaterThan(20);
  expect(found[0]).toBeGreaterThan(90);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

test('an API cheaper than the GPUs alone is never caught up with', () => {
  expect(crossings(inputs, 0.0001, { from: 0, to: 1e9 })).toEqual([]);
});

test('crossings outside the range are left out', () => {
  expect(crossings(inputs, frontier, { from: 0.9, to: 1 }).map((load) => load.toFixed(3))).toEqual(['0.981']);
});

/** Crossings found the slow way: by asking which side is cheaper at each end of a fine grid. */
function changesOnGrid(service: SelfHostInputs, apiUsdPerRequest: number, to: number, steps: number): number {
  const isHome = (load: number) => monthlySelfHostUsd(service, load) <= monthlyApiUsd(apiUsdPerRequest, load);
  let changes = 0;
  let was = isHome(0);
  for (let step = 1; step <= steps; step++) {
    const is = isHome((to * step) / steps);
    if (is !== was) changes++;
    was = is;
  }
  return changes;
}

test('no crossing is missed', () => {
  const price = fc.double({ min: 0.0015, max: 0.02, noNaN: true });
  fc.assert(
    fc.property(
      price,
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 2 }),
      (apiUsdPerRequest, opsUsdPerMonth, spareReplicas) => {
        const service = { ...inputs, opsUsdPerMonth, spareReplicas };
        const found = crossings(service, apiUsdPerRequest, { from: 0, to: 20 });
        const onGrid = changesOnGrid(service, apiUsdPerRequest, 20, 2_000);
        // Two crossings closer together than the grid is fine cancel out on it, never in the answer.
        expect(found.length).toBeGreaterThanOrEqual(onGrid);
        expect((found.length - onGrid) % 2).toBe(0);
        for (const load of found) {
          const before = monthlySelfHostUsd(service, load * (1 - 1e-6)) - monthlyApiUsd(apiUsdPerRequest, load * (1 - 1e-6));
          const after = monthlySelfHostUsd(service, load * (1 + 1e-6)) - monthlyApiUsd(apiUsdPerRequest, load * (1 + 1e-6));
          expect(Math.sign(before)).not.toBe(Math.sign(after));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('inputs that describe no service are named', () => {
  expect(selfHostFaults(inputs)).toEqual([]);
  expect(
    selfHostFaults({
      ...inputs,
      outputTokensPerSecondPerReplica: 0,
      gpusPerReplica: 1.5,
      usdPerGpuHour: -1,
      loadShareWithinLatency: 70,
      peakFactor: Number.NaN,
    }),
  ).toEqual([
    'outputTokensPerSecondPerReplica has to be more than 0',
    'peakFactor has to be more than 0',
    'gpusPerReplica has to be a whole number from 0',
    'usdPerGpuHour cannot be negative',
    'loadShareWithinLatency is a share from 0 to 1',
  ]);
});

import { expect, test } from 'vitest';
import { monthlyApiUsd, monthlySelfHostUsd, type SelfHostInputs } from '@/lib/domain/costs/break-even';
import { cheapestHybrid, hybridMonth } from '@/lib/domain/costs/hybrid-host';

/** A replica carries two requests a second. */
const inputs: SelfHostInputs = {
  outputTokensPerRequest: 1_000,
  outputTokensPerSecondPerReplica: 4_000,
  gpusPerReplica: 1,
  loadShareWithinLatency: 0.5,
  peakFactor: 1,
  spareReplicas: 0,
  usdPerGpuHour: 2,
  overheadShare: 0,
  opsUsdPerMonth: 1_000,
  migrationUsd: 0,
  migrationMonths: 12,
};
const usdPerRequest = 0.001;

test('replicas carry what they can in each hour and the API the rest', () => {
  const month = hybridMonth(inputs, usdPerRequest, [1, 2, 4, 1], 1);
  expect(month).toEqual({ replicas: 1, usd: 1_460 + 1_000 + monthlyApiUsd(usdPerRequest, 0.5), servedShare: 0.75 });
});

test('without replicas the API is all there is to pay', () => {
  expect(hybridMonth(inputs, usdPerRequest, [1, 3], 0)).toEqual({ replicas: 0, usd: monthlyApiUsd(usdPerRequest, 2), servedShare: 0 });
});

test('a steady load with rare peaks is cheapest as a mix', () => {
  const week = Array.from({ length: 168 }, (_, hour) => (hour % 84 === 0 ? 20 : 2));
  const best = cheapestHybrid(inputs, usdPerRequest, week);
  expect(best.replicas).toBe(1);
  expect(best.usd).toBeLessThan(hybridMonth(inputs, usdPerRequest, week, 0).usd);
  expect(best.usd).toBeLessThan(hybridMonth(inputs, usdPerRequest, week, 10).usd);
});

test('a load that fills its replicas costs what self-hosting alone costs', () => {
  expect(hybridMonth(inputs, usdPerRequest, [4, 4], 2).usd).toBe(monthlySelfHostUsd(inputs, 4));
});

test('without traffic nothing is served and the API is cheapest', () => {
  expect(cheapestHybrid(inputs, usdPerRequest, [0, 0])).toEqual({ replicas: 0, usd: 0, servedShare: 0 });
  expect(cheapestHybrid(inputs, usdPerRequest, [])).toEqual({ replicas: 0, usd: 0, servedShare: 0 });
});

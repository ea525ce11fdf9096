import { monthlyApiUsd, type SelfHostInputs, selfHostMonthPicoUsd } from './break-even';

/** A month in which your own replicas carry the base load and an API the rest. `servedShare` (0–1) of all requests are served by the replicas. */
export type HybridMonth = { readonly replicas: number; readonly usd: number; readonly servedShare: number };

/**
 * A month with so many replicas under load (spare ones come on top) and an API for whatever exceeds them, in USD. `hourlyRequestsPerSecond` is
 * the load of each hour of a typical day or week. Without replicas there is nothing to operate, so that only the API is paid.
 */
export function hybridMonth(
  inputs: SelfHostInputs,
  apiUsdPerRequest: number,
  hourlyRequestsPerSecond: readonly number[],
  replicas: number,
): HybridMonth {
  const capacity = (replicas * inputs.outputTokensPerSecondPerReplica * inputs.loadShareWithinLatency) / inputs.outputTokensPerRequest;
  const hours = Math.max(1, hourlyRequestsPerSecond.length);
  const load = hourlyRequestsPerSecond.reduce((sum, rate) => sum + rate, 0) / hours;
  const burst = hourlyRequestsPerSecond.reduce((sum, rate) => sum + Math.max(0, rate - capacity), 0) / hours;
  const own = replicas === 0 ? 0 : Number(selfHostMonthPicoUsd(inputs, replicas + inputs.spareReplicas)) / 1e12;
  return { replicas, usd: own + monthlyApiUsd(apiUsdPerRequest, burst), servedShare: load === 0 ? 0 : 1 - burst / load };
}

/** The cheapest mix for a load, from the API alone to enough replicas for the busiest hour. */
export function cheapestHybrid(inputs: SelfHostInputs, apiUsdPerRequest: number, hourlyRequestsPerSecond: readonly number[]): HybridMonth {
  const busiest = Math.max(0, ...hourlyRequestsPerSecond);
  const most = Math.ceil(
    (busiest * inputs.outputTokensPerRequest) / (inputs.outputTokensPerSecondPerReplica * inputs.loadShareWithinLatency),
  );
  let best = hybridMonth(inputs, apiUsdPerRequest, hourlyRequestsPerSecond, 0);
  for (let replicas = 1; replicas <= most; replicas++) {
    const mix = hybridMonth(inputs, apiUsdPerRequest, hourlyRequestsPerSecond, replicas);
    if (mix.usd < best.usd) best = mix;
  }
  return best;
}

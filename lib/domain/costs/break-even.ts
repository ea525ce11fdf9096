import { decimalFraction, type Fraction, plus, rounded, times } from './fraction';
import { hoursPerMonth } from './workload-cost';

/** A service on your own GPUs. The throughput is that of one replica at full load, for the lengths of prompt and answer that the service has. */
export type SelfHostInputs = {
  readonly outputTokensPerRequest: number;
  readonly outputTokensPerSecondPerReplica: number;
  readonly gpusPerReplica: number;
  /** The share (0–1) of full load up to which answers stay within the latency target: about 0.6 to 0.7. */
  readonly loadShareWithinLatency: number;
  /** The busiest moment relative to the average one. */
  readonly peakFactor: number;
  /** Replicas kept beyond what the peak needs: 1 for N+1. */
  readonly spareReplicas: number;
  readonly usdPerGpuHour: number;
  /** Storage, network and egress as a share of the rent of the GPUs. */
  readonly overheadShare: number;
  readonly opsUsdPerMonth: number;
  /** What it costs to move, spread over so many months. */
  readonly migrationUsd: number;
  readonly migrationMonths: number;
};

const secondsPerMonth = hoursPerMonth * 3600;
const picoPerUsd: Fraction = [10n ** 12n, 1n];

/** What is wrong with the inputs of a self-hosted service; empty when it can be computed. */
export function selfHostFaults(inputs: SelfHostInputs): string[] {
  const positive = [
    'outputTokensPerRequest',
    'outputTokensPerSecondPerReplica',
    'loadShareWithinLatency',
    'peakFactor',
    'migrationMonths',
  ] as const;
  const counts = ['gpusPerReplica', 'spareReplicas'] as const;
  const money = ['usdPerGpuHour', 'overheadShare', 'opsUsdPerMonth', 'migrationUsd'] as const;
  return [
    ...positive.filter((name) => !(inputs[name] > 0 && Number.isFinite(inputs[name]))).map((name) => `${name} has to be more than 0`),
    ...counts
      .filter((name) => !(Number.isSafeInteger(inputs[name]) && inputs[name] >= 0))
      .map((name) => `${name} has to be a whole number from 0`),
    ...money.filter((name) => !(inputs[name] >= 0 && Number.isFinite(inputs[name]))).map((name) => `${name} cannot be negative`),
    ...(inputs.loadShareWithinLatency > 1 ? ['loadShareWithinLatency is a share from 0 to 1'] : []),
    ...(inputs.gpusPerReplica === 0 ? ['gpusPerReplica has to be at least 1'] : []),
  ];
}

/** The average rate that one replica more makes room for, in requests a second: throughput × headroom ÷ (peak × answer length). */
export function requestsPerSecondPerReplica(inputs: SelfHostInputs): number {
  return (inputs.outputTokensPerSecondPerReplica * inputs.loadShareWithinLatency) / (inputs.peakFactor * inputs.outputTokensPerRequest);
}

/** Replicas that a load needs, without the spare ones. At least one, since a service without traffic is still a service. */
function loadedReplicas(inputs: SelfHostInputs, requestsPerSecond: number): number {
  // A load that fills its replicas exactly must not take one more because of the last bit of a division.
  return Math.max(1, Math.ceil(requestsPerSecond / requestsPerSecondPerReplica(inputs) - 1e-9));
}

/** Replicas that run for an average load: ⌈load × peak × answer length ÷ (throughput × headroom)⌉, and the spare ones. */
export function replicasFor(inputs: SelfHostInputs, requestsPerSecond: number): number {
  return loadedReplicas(inputs, requestsPerSecond) + inputs.spareReplicas;
}

/** The share (0–1) of what the running replicas could do at full load that an average load uses. A result, never an assumption. */
export function utilisation(inputs: SelfHostInputs, requestsPerSecond: number): number {
  return (
    (requestsPerSecond * inputs.outputTokensPerRequest) / (replicasFor(inputs, requestsPerSecond) * inputs.outputTokensPerSecondPerReplica)
  );
}

const replicaMonth = (inputs: SelfHostInputs): Fraction =>
  [inputs.usdPerGpuHour, inputs.gpusPerReplica, hoursPerMonth]
    .map(decimalFraction)
    .reduce(times, plus([1n, 1n], decimalFraction(inputs.overheadShare)));

function fixedMonth(inputs: SelfHostInputs): Fraction {
  const migration = decimalFraction(inputs.migrationUsd);
  const months = decimalFraction(inputs.migrationMonths);
  return plus(decimalFraction(inputs.opsUsdPerMonth), [migration[0] * months[1], migration[1] * months[0]]);
}

/** A month of so many running replicas in pico-USD: GPUs × $/hour × 730 × (1 + overhead) + operations + migration ÷ its months. Rounded once. */
export function selfHostMonthPicoUsd(inputs: SelfHostInputs, replicas: number): bigint {
  return rounded(times(plus(times(replicaMonth(inputs), [BigInt(replicas), 1n]), fixedMonth(inputs)), picoPerUsd));
}

/** What a month of self-hosting costs at an average load, in USD: a step function, since GPUs come whole. The double nearest to the exact sum. */
export function monthlySelfHostUsd(inputs: SelfHostInputs, requestsPerSecond: number): number {
  return Number(selfHostMonthPicoUsd(inputs, replicasFor(inputs, requestsPerSecond))) / 1e12;
}

/** What the same load costs at an API in a month of 730 hours, in USD. */
export function monthlyApiUsd(apiUsdPerRequest: number, requestsPerSecond: number): number {
  return apiUsdPerRequest * requestsPerSecond * secondsPerMonth;
}

/** The rent of the GPUs per million output tokens in USD when the replicas are used to a share (0–1) of full load. */
export function gpuUsdPerMillionOutput(inputs: SelfHostInputs, usedShare: number): number {
  return (inputs.usdPerGpuHour * inputs.gpusPerReplica * 1e6) / (inputs.outputTokensPerSecondPerReplica * usedShare * 3600);
}

/** A load at which the cheaper side changes, and which side is cheaper just above it. */
export type Crossing = { readonly requestsPerSecond: number; readonly cheaperAbove: 'self-host' | 'api' };

/** From which average load to which, in requests a second. */
export type LoadRange = { readonly from: number; readonly to: number };

/**
 * Every load in a range at which the cheaper side changes, rising. The API's cost is a line through zero and self-hosting is a staircase, so
 * the line may cross a step and lose the lead again at the next: several crossings are normal and one number would hide them. Steps that the
 * line cannot reach are left out by solving for them, so that a wide range costs no more than its crossings.
 */
export function crossingsWithSides(inputs: SelfHostInputs, apiUsdPerRequest: number, range: LoadRange): readonly Crossing[] {
  const width = requestsPerSecondPerReplica(inputs);
  const step = Number(replicaMonth(inputs)[0]) / Number(replicaMonth(inputs)[1]);
  const slope = apiUsdPerRequest * secondsPerMonth;
  const stepAt = (replicas: number) => Number(selfHostMonthPicoUsd(inputs, replicas + inputs.spareReplicas)) / 1e12;
  const fixed = stepAt(0);

  // The line gains `gain` on the staircase with each step: it is below every step before the first of these and above every one after the last.
  const gain = slope * width - step;
  if (gain <= 0) return [];
  const first = Math.max(1, Math.floor(range.from / width), Math.floor(fixed / gain) - 1);
  const last = Math.min(Math.ceil(range.to / width) + 1, Math.ceil((fixed + slope * width + step) / gain) + 1);
  const found: Crossing[] = [];
  for (let replicas = first; replicas <= last; replicas++) {
    const from = (replicas - 1) * width;
    const to = replicas * width;
    const cost = stepAt(replicas);
    if (slope * from < cost && slope * to > cost) found.push({ requestsPerSecond: cost / slope, cheaperAbove: 'self-host' });
    if (slope * to > cost && slope * to < stepAt(replicas + 1)) found.push({ requestsPerSecond: to, cheaperAbove: 'api' });
  }
  return found.filter(({ requestsPerSecond }) => requestsPerSecond >= range.from && requestsPerSecond <= range.to);
}

/** Every average load in a range, in requests a second and rising, at which self-hosting and the API change places. */
export function crossings(inputs: SelfHostInputs, apiUsdPerRequest: number, range: LoadRange): number[] {
  return crossingsWithSides(inputs, apiUsdPerRequest, range).map(({ requestsPerSecond }) => requestsPerSecond);
}

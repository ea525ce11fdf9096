import { type Edition, editionFaults } from '../edition';
import type { Correction } from './cost-equation';

type BreakEvenFormula = { readonly id: string; readonly name: string; readonly asWritten: string; readonly meaning: string };

/** A workload and a cluster to put through both formulas by hand. The one blended price is pico-USD per token ($3 per million = 3_000_000n). */
export type WorkedBreakEven = {
  readonly queriesPerSecond: number;
  readonly tokensPerQuery: number;
  readonly picoUsdPerToken: bigint;
  readonly gpus: number;
  readonly centsPerGpuHour: number;
  readonly opsUsdPerMonth: number;
};

/** Advice for a range of monthly API spend. No `belowUsdPerMonth` means that the band is open at the top. */
export type SpendBand = {
  readonly id: string;
  readonly name: string;
  readonly fromUsdPerMonth: number;
  readonly belowUsdPerMonth?: number;
  readonly advice: string;
  readonly doNext: string;
};

export type SelfHostGuide = Edition & {
  readonly hoursPerMonth: number;
  readonly formulas: readonly BreakEvenFormula[];
  readonly corrections: readonly Correction[];
  readonly example: WorkedBreakEven;
  readonly gpuMonth: { readonly gpu: string; readonly minUsdPerMonth: number; readonly maxUsdPerMonth: number; readonly meaning: string };
  readonly heuristics: readonly { readonly id: string; readonly claim: string; readonly meaning: string }[];
  readonly bands: readonly SpendBand[];
  /** Spend from which the top band leaves no doubt that the comparison is worth a proper model. */
  readonly firmFromUsdPerMonth: number;
};

/** Monthly API cost in pico-USD, exact, with one blended price. `hoursPerMonth` is 720 in the formula as written and 730 in an average month. */
export function apiPicoUsdPerMonth(example: WorkedBreakEven, hoursPerMonth: number): bigint {
  return BigInt(example.queriesPerSecond * 3_600 * hoursPerMonth * example.tokensPerQuery) * example.picoUsdPerToken;
}

/** Monthly self-host cost in pico-USD, exact: GPUs around the clock plus operations. Says nothing about whether they carry the load. */
export function selfHostPicoUsdPerMonth(example: WorkedBreakEven, hoursPerMonth: number): bigint {
  return BigInt(example.gpus * example.centsPerGpuHour * hoursPerMonth) * 10n ** 10n + BigInt(example.opsUsdPerMonth) * 10n ** 12n;
}

/** What is wrong with the guide: bands that overlap, leave a gap or do not run from 0 upwards without end; a GPU range upside down. */
export function selfHostGuideFaults(guide: SelfHostGuide): string[] {
  const faults = editionFaults(
    guide,
    [...guide.formulas, ...guide.corrections, ...guide.heuristics, ...guide.bands].map(({ id }) => ({ id, what: `entry ${id}` })),
  );
  let expected: number | undefined = 0;
  for (const band of guide.bands) {
    if (band.fromUsdPerMonth !== expected)
      faults.push(`band ${band.id} starts at ${band.fromUsdPerMonth}; the one before ends at ${expected ?? 'no limit'}`);
    if (band.belowUsdPerMonth !== undefined && band.belowUsdPerMonth <= band.fromUsdPerMonth) faults.push(`band ${band.id} is empty`);
    expected = band.belowUsdPerMonth;
  }
  if (expected !== undefined) faults.push(`no band says what to do from ${expected} a month`);
  if (guide.gpuMonth.minUsdPerMonth > guide.gpuMonth.maxUsdPerMonth) faults.push('the GPU range is upside down');
  return faults;
}

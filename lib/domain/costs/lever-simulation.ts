import { seededRandom } from '../random';
import { type LeverPull, leaveOfBill, leverSettings, partsOf, partsOfBill, type SpendBaseline } from './lever-bill';
import { pertDraws, type ThreePoints } from './pert';

/** A lever whose saving is a guess, and the chance (0–1) that it works out at all; certain if left out. */
export type UncertainLever = { readonly lever: LeverPull; readonly saving: ThreePoints; readonly chance?: number };

export type SimulationSetup = {
  readonly draws: number;
  readonly seed: number;
  /** The bill to reach, in pico-USD a month. */
  readonly targetPicoUsd?: bigint;
};

/** Three percentiles: one in ten is at or below the first, half are at or below the second, nine in ten at or below the third. */
export type Percentiles = { readonly p10: bigint; readonly p50: bigint; readonly p90: bigint };

export type LeverSimulation = {
  /** The bill after the levers, in pico-USD a month. P10 is the good end. */
  readonly total: Percentiles;
  /** What is saved, in pico-USD a month. P10 is the bad end. */
  readonly saving: Percentiles;
  /** The share of draws whose bill is at or below the target; undefined without a target. */
  readonly chanceOfTarget: number | undefined;
};

/** The value below which a share of the sorted values lies, between neighbours in proportion (Hyndman and Fan's type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The bill after uncertain levers, over many draws: each lever's saving is drawn from its PERT distribution, independent of the others, and
 * a lever that does not work out is not pulled in that draw. The same seed gives the same figures. They are estimates, in floating point;
 * with no uncertainty they are those of `leverOutcome`. Throws a RangeError on shares outside 0 to 1, and on less than one draw.
 */
export function simulateLevers(baseline: SpendBaseline, levers: readonly UncertainLever[], setup: SimulationSetup): LeverSimulation {
  const { draws, seed, targetPicoUsd } = setup;
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`${draws} is no number of draws`);
  for (const { lever, saving, chance = 1 } of levers) {
    const outside = [saving.low, saving.high, chance].find((share) => !(share >= 0 && share <= 1));
    if (outside !== undefined) throw new RangeError(`${lever.id} has the share ${outside}; a share runs from 0 to 1`);
  }
  const settings = leverSettings(levers.map(({ lever }) => lever));
  const random = seededRandom(seed);
  const drawn = levers.map(({ saving, chance = 1 }, index) => ({ draw: pertDraws(saving), chance, place: settings.places[index] ?? 0 }));
  const parts = Float64Array.from(partsOf(baseline), Number);
  const saving = new Float64Array(settings.saving);
  const left = new Float64Array(partsOfBill);
  const totals = new Float64Array(draws);
  for (let at = 0; at < draws; at++) {
    let pulled = 0;
    for (const { draw, chance, place } of drawn) {
      saving[place] = draw(random());
      if (random() < chance) pulled |= 1 << place;
    }
    leaveOfBill(baseline, settings, saving, pulled, left);
    let total = 0;
    for (let part = 0; part < left.length; part++) total += (parts[part] ?? 0) * (left[part] ?? 0);
    totals[at] = total;
  }
  totals.sort();

  const total = (share: number) => BigInt(Math.round(quantile(totals, share)));
  const before = partsOf(baseline).reduce((sum, part) => sum + part, 0n);
  const [p10, p50, p90] = [total(0.1), total(0.5), total(0.9)];
  const target = targetPicoUsd === undefined ? undefined : Number(targetPicoUsd);
  return {
    total: { p10, p50, p90 },
    saving: { p10: before - p90, p50: before - p50, p90: before - p10 },
    chanceOfTarget: target === undefined ? undefined : totals.filter((bill) => bill <= target).length / draws,
  };
}

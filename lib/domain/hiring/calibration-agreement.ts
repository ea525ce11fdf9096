import { krippendorffAlpha, stepUp, withinGroupAgreement } from '@/lib/domain/hiring/agreement';
import { bootstrap, type Interval, percentileInterval, resampling } from '@/lib/domain/hiring/calibration-bootstrap';
import type { RatedUnit } from '@/lib/domain/hiring/calibration-ratings';

/** The fewest units with two independent ratings on which agreement is reported at all. */
export const enoughShared = 10;
const scalePoints = 4;

/**
 * Krippendorff’s α (ordinal). `shared` counts the units with at least two ratings and `ratings` the ratings on them.
 * `too-few`: below `enoughShared`, so no figure. `all-equal`: every rating was the same, so no disagreement could have shown and α is undefined.
 */
export type Agreement = {
  readonly shared: number;
  readonly ratings: number;
} & (
  | { readonly state: 'too-few' }
  | { readonly state: 'all-equal' }
  | {
      readonly state: 'known';
      readonly alpha: number;
      readonly ci95: Interval | undefined;
      readonly resamples: readonly (number | undefined)[];
    }
);

/** Agreement over units, with a 95 % percentile interval from a seeded bootstrap over them. */
export function agreementOf(units: readonly RatedUnit[], seed: number = resampling.seed): Agreement {
  const shared = units.filter((unit) => unit.ratings.length >= 2);
  const counted = { shared: shared.length, ratings: shared.reduce((total, unit) => total + unit.ratings.length, 0) };
  if (counted.shared < enoughShared) return { ...counted, state: 'too-few' };
  const most = Math.max(...shared.map((unit) => unit.ratings.length));
  // α asks which ratings a unit has, not whose they are.
  const rows = Array.from({ length: most }, (_, rater) => shared.map((unit) => unit.ratings[rater]?.rating ?? null));
  const alpha = krippendorffAlpha(rows, 'ordinal');
  if (alpha === undefined) return { ...counted, state: 'all-equal' };
  const { kinds, counts } = kindsOf(shared);
  const resamples = bootstrap(counts, (resampled) => alphaOfKinds(kinds, resampled), { ...resampling, seed });
  return { ...counted, state: 'known', alpha, ci95: percentileInterval(resamples), resamples };
}

/** Units that hold the same ratings, as the coincidences that each adds (4 × 4, row by row), and how many there are of each kind. */
function kindsOf(units: readonly RatedUnit[]): { kinds: Float64Array[]; counts: number[] } {
  const found = new Map<string, { kind: Float64Array; count: number }>();
  for (const unit of units) {
    const perPoint = [0, 0, 0, 0];
    for (const { rating } of unit.ratings) perPoint[rating - 1] = (perPoint[rating - 1] ?? 0) + 1;
    const key = perPoint.join();
    const same = found.get(key);
    if (same) same.count += 1;
    else found.set(key, { kind: coincidencesOf(perPoint, unit.ratings.length), count: 1 });
  }
  return { kinds: [...found.values()].map((one) => one.kind), counts: [...found.values()].map((one) => one.count) };
}

function coincidencesOf(perPoint: readonly number[], m: number): Float64Array {
  const coincidences = new Float64Array(scalePoints * scalePoints);
  perPoint.forEach((nc, c) => {
    perPoint.forEach((nk, k) => {
      coincidences[c * scalePoints + k] = (c === k ? nc * (nc - 1) : nc * nk) / (m - 1);
    });
  });
  return coincidences;
}

/** α (ordinal) of kinds of units that occur this often: the same figure as `krippendorffAlpha`, without writing the units out. */
export function alphaOfKinds(kinds: readonly Float64Array[], counts: readonly number[]): number | undefined {
  const coincidences = new Float64Array(scalePoints * scalePoints);
  kinds.forEach((kind, index) => {
    const count = counts[index] ?? 0;
    if (count > 0)
      for (let cell = 0; cell < kind.length; cell += 1) coincidences[cell] = (coincidences[cell] ?? 0) + count * (kind[cell] ?? 0);
  });
  const totals = [0, 0, 0, 0];
  coincidences.forEach((value, cell) => {
    const row = Math.floor(cell / scalePoints);
    totals[row] = (totals[row] ?? 0) + value;
  });
  const n = totals.reduce((total, count) => total + count, 0);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < scalePoints; c += 1) {
    let between = totals[c] ?? 0;
    for (let k = c + 1; k < scalePoints; k += 1) {
      between += totals[k] ?? 0;
      const squared = (between - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2;
      observed += (coincidences[c * scalePoints + k] ?? 0) * squared;
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * squared;
    }
  }
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected;
}

/** The reliability to aim for, and the most raters worth naming. */
export const reliabilityGoal = 0.7;
const mostRaters = 12;

/** How many independent ratings must be averaged to reach `reliabilityGoal`, by Spearman–Brown; undefined when more than 12 would not do. */
export function ratersNeeded(reliabilityOfOne: number): number | undefined {
  if (reliabilityOfOne <= 0) return undefined;
  return Array.from({ length: mostRaters }, (_, index) => index + 1).find((k) => stepUp(reliabilityOfOne, k) >= reliabilityGoal - 1e-9);
}

/** How far one candidate’s interviewers agree: the mean r_wg over the areas that at least two of them rated. */
export type Panel = { readonly candidateId: string; readonly areas: number; readonly agreement: number };

/** r_wg per candidate, least agreement first. Candidates whom nobody rated twice are not among them. */
export function panelsOf(units: readonly RatedUnit[]): Panel[] {
  const values = new Map<string, number[]>();
  for (const { candidateId, ratings } of units) {
    if (ratings.length < 2) continue;
    const agreement = withinGroupAgreement(
      ratings.map(({ rating }) => rating),
      scalePoints,
    );
    const before = values.get(candidateId);
    if (before) before.push(agreement);
    else values.set(candidateId, [agreement]);
  }
  return [...values]
    .map(([candidateId, all]) => ({ candidateId, areas: all.length, agreement: all.reduce((total, one) => total + one, 0) / all.length }))
    .sort((a, b) => a.agreement - b.agreement || (a.candidateId < b.candidateId ? -1 : 1));
}

/** How strong an r_wg is called. Source: LeBreton & Senter, Organizational Research Methods 11 (2008) 815–852, table 3. */
export const panelBands = [
  { name: 'Very strong', from: 0.905 },
  { name: 'Strong', from: 0.705 },
  { name: 'Moderate', from: 0.505 },
  { name: 'Weak', from: 0.305 },
  { name: 'None', from: 0 },
] as const;

/** How many panels fall into each band, strongest first. */
export function panelDistribution(panels: readonly Panel[]): { readonly name: string; readonly from: number; readonly count: number }[] {
  return panelBands.map((band, index) => ({
    ...band,
    count: panels.filter(({ agreement }) => agreement >= band.from && agreement < (panelBands[index - 1]?.from ?? Number.POSITIVE_INFINITY))
      .length,
  }));
}

/** The 95 % interval of a share by Wilson’s score, 0–1. Source: Wilson, JASA 22 (1927) 209–212. */
export function shareInterval(count: number, of: number): Interval | undefined {
  if (of === 0) return undefined;
  const z = 1.959963984540054;
  const share = count / of;
  const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

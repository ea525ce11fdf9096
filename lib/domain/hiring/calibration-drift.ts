import { type Agreement, agreementOf } from '@/lib/domain/hiring/calibration-agreement';
import { type Interval, percentileInterval, resampling } from '@/lib/domain/hiring/calibration-bootstrap';
import type { InitialRating, RatedUnit } from '@/lib/domain/hiring/calibration-ratings';

/** The fewest candidates of a period on which its mean is shown. */
export const enoughCandidates = 5;

/** A difference between two periods; `told` when its interval excludes 0, so that it may be called a change. */
export type Change = { readonly difference: number; readonly ci95: Interval; readonly told: boolean };

/** One quarter, or one rubric version. Mean and changes are undefined where there is too little to say them. */
export type Period = {
  readonly name: string;
  readonly ratings: number;
  readonly candidates: number;
  readonly mean: { readonly value: number; readonly ci95: Interval } | undefined;
  readonly agreement: Agreement;
  /** Against the period before it. */
  readonly meanChange: Change | undefined;
  readonly agreementChange: Change | undefined;
};

const z = 1.959963984540054;

/**
 * Mean rating and agreement per period, in the order of their names. Ratings of one candidate go together, so the mean’s interval is made
 * over candidates (cluster-robust: Liang & Zeger, Biometrika 73 (1986) 13–22); that of α by the bootstrap over units, each of which belongs to
 * the period of its last rating.
 */
export function drift(units: readonly RatedUnit[], periodOf: (rating: InitialRating) => string): Period[] {
  const groups = new Map<string, { ratings: InitialRating[]; units: RatedUnit[] }>();
  const groupOf = (rating: InitialRating) => {
    const name = periodOf(rating);
    const group = groups.get(name) ?? { ratings: [], units: [] };
    groups.set(name, group);
    return group;
  };
  for (const unit of units) {
    for (const rating of unit.ratings) groupOf(rating).ratings.push(rating);
    const last = unit.ratings.at(-1);
    if (last) groupOf(last).units.push(unit);
  }
  const collator = new Intl.Collator('en', { numeric: true });
  const summaries = [...groups].sort(([a], [b]) => collator.compare(a, b)).map(([name, group], index) => summaryOf(name, group, index));
  return summaries.map(({ error, ...period }, index) => {
    const before = summaries[index - 1];
    return {
      ...period,
      meanChange: before?.mean && period.mean ? meanChange(before.mean.value, before.error, period.mean.value, error) : undefined,
      agreementChange: before ? agreementChange(before.agreement, period.agreement) : undefined,
    };
  });
}

/** Each period is resampled from a seed of its own, so that differences between periods vary as independent samples do. */
function summaryOf(name: string, { ratings, units }: { ratings: readonly InitialRating[]; units: readonly RatedUnit[] }, index: number) {
  const value = ratings.reduce((total, { rating }) => total + rating, 0) / ratings.length;
  const residuals = new Map<string, number>();
  for (const { candidateId, rating } of ratings) residuals.set(candidateId, (residuals.get(candidateId) ?? 0) + rating - value);
  const clusters = residuals.size;
  const squares = [...residuals.values()].reduce((total, residual) => total + residual ** 2, 0);
  const error = clusters < 2 ? Number.NaN : Math.sqrt((clusters / (clusters - 1)) * squares) / ratings.length;
  const mean = clusters < enoughCandidates ? undefined : { value, ci95: [value - z * error, value + z * error] as const };
  return { name, ratings: ratings.length, candidates: clusters, mean, error, agreement: agreementOf(units, resampling.seed + index) };
}

function meanChange(before: number, errorBefore: number, after: number, errorAfter: number): Change {
  const difference = after - before;
  const half = z * Math.hypot(errorBefore, errorAfter);
  return changeOf(difference, [difference - half, difference + half]);
}

function agreementChange(before: Agreement, after: Agreement): Change | undefined {
  if (before.state !== 'known' || after.state !== 'known') return undefined;
  const differences = after.resamples.map((value, index) => {
    const other = before.resamples[index];
    return value === undefined || other === undefined ? undefined : value - other;
  });
  const ci95 = percentileInterval(differences);
  return ci95 && changeOf(after.alpha - before.alpha, ci95);
}

const changeOf = (difference: number, ci95: Interval): Change => ({ difference, ci95, told: ci95[0] > 0 || ci95[1] < 0 });

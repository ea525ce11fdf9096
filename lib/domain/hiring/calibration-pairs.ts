import { intraclassCorrelation, weightedKappa } from '@/lib/domain/hiring/agreement';
import { bootstrap, type Interval, percentileInterval } from '@/lib/domain/hiring/calibration-bootstrap';
import type { RatedUnit } from '@/lib/domain/hiring/calibration-ratings';

/** The fewest units that a pair, or a complete block, must share. */
export const enoughTogether = 6;

/** The most pairs that are worked out; those that share most come first. */
const mostPairs = 30;
/** The most sets of interviewers that are tried for a complete block. */
const mostSets = 80;

const points = [1, 2, 3, 4] as const;
const quadratic = points.map((a) => points.map((b) => (a - b) ** 2));

/** Two interviewers’ weighted κ (quadratic). `all-equal`: both always gave the same rating, so κ is undefined. */
export type PairAgreement = {
  readonly interviewers: readonly [string, string];
  readonly shared: number;
  /** The share of units on which both said the same, 0–1. */
  readonly same: number;
  readonly kappa: number | undefined;
  readonly ci95: Interval | undefined;
};

/** The pairs that share at least `enoughTogether` units, most first and at most 30, and how many pairs share fewer or were left off. */
export function pairAgreements(units: readonly RatedUnit[]): { pairs: PairAgreement[]; tooFew: number; leftOff: number } {
  const tables = new Map<string, { interviewers: [string, string]; cells: number[] }>();
  for (const { ratings } of units) {
    ratings.forEach((x, index) => {
      for (const y of ratings.slice(index + 1)) {
        const [a, b] = x.interviewerId < y.interviewerId ? [x, y] : [y, x];
        const key = `${a.interviewerId} ${b.interviewerId}`;
        let table = tables.get(key);
        if (!table) {
          table = { interviewers: [a.interviewerId, b.interviewerId], cells: Array.from({ length: 16 }, () => 0) };
          tables.set(key, table);
        }
        const cell = (a.rating - 1) * points.length + b.rating - 1;
        table.cells[cell] = (table.cells[cell] ?? 0) + 1;
      }
    });
  }
  const all = [...tables.values()].map((table) => ({ ...table, shared: table.cells.reduce((total, count) => total + count, 0) }));
  const enough = all.filter((table) => table.shared >= enoughTogether).sort((a, b) => b.shared - a.shared);
  return {
    pairs: enough.slice(0, mostPairs).map(({ interviewers, cells, shared }) => ({
      interviewers,
      shared,
      same: points.reduce((total, _, index) => total + (cells[index * (points.length + 1)] ?? 0), 0) / shared,
      kappa: kappaOf(cells),
      ci95: kappaOf(cells) === undefined ? undefined : percentileInterval(bootstrap(cells, kappaOf)),
    })),
    tooFew: all.length - enough.length,
    leftOff: Math.max(0, enough.length - mostPairs),
  };
}

function kappaOf(cells: readonly number[]): number | undefined {
  const table = points.map((_, row) => cells.slice(row * points.length, (row + 1) * points.length));
  const kappa = weightedKappa(table, quadratic);
  return Number.isNaN(kappa) ? undefined : kappa;
}

/**
 * The largest table without a gap: the interviewers who all rated the same `targets` units, with ICC(2,1) and ICC(2,k) of it.
 * `single` and `average` are undefined when the block holds no variance.
 */
export type CompleteBlock = {
  readonly interviewers: readonly string[];
  readonly targets: number;
  readonly candidates: number;
  readonly single: { readonly icc: number; readonly ci95: Interval } | undefined;
  readonly average: { readonly icc: number; readonly ci95: Interval } | undefined;
};

/** The complete block with the most degrees of freedom, (targets − 1) × (interviewers − 1); undefined where none has enough targets. */
export function completeBlock(units: readonly RatedUnit[]): CompleteBlock | undefined {
  const sets = new Map<string, { raters: string[]; units: RatedUnit[] }>();
  for (const unit of units) {
    if (unit.ratings.length < 2) continue;
    const raters = unit.ratings.map(({ interviewerId }) => interviewerId).sort();
    const key = raters.join(' ');
    const set = sets.get(key);
    if (set) set.units.push(unit);
    else sets.set(key, { raters, units: [unit] });
  }
  const observed = [...sets.values()].sort((a, b) => b.units.length - a.units.length);
  let best: { raters: readonly string[]; units: RatedUnit[]; degrees: number } | undefined;
  for (const raters of candidateSets(observed.map((set) => set.raters))) {
    const covered = observed.filter((set) => raters.every((rater) => set.raters.includes(rater))).flatMap((set) => set.units);
    const degrees = (covered.length - 1) * (raters.length - 1);
    if (covered.length >= enoughTogether && degrees > (best?.degrees ?? 0)) best = { raters, units: covered, degrees };
  }
  return best ? blockOf(best.raters, best.units) : undefined;
}

/** Sets worth trying: those that occurred, the most frequent first, and every pair within them. */
function candidateSets(observed: readonly (readonly string[])[]): (readonly string[])[] {
  const tried = new Map<string, readonly string[]>();
  for (const raters of observed.slice(0, mostSets)) {
    tried.set(raters.join(' '), raters);
    raters.forEach((a, index) => {
      for (const b of raters.slice(index + 1)) tried.set(`${a} ${b}`, [a, b]);
    });
  }
  return [...tried.values()].slice(0, 2 * mostSets);
}

function blockOf(raters: readonly string[], units: readonly RatedUnit[]): CompleteBlock {
  const table = units.map((unit) =>
    raters.map((rater) => unit.ratings.find(({ interviewerId }) => interviewerId === rater)?.rating ?? Number.NaN),
  );
  const { icc21, icc2k, ci95 } = intraclassCorrelation(table);
  const figure = (icc: number, interval: Interval) => (Number.isNaN(icc) ? undefined : { icc, ci95: interval });
  return {
    interviewers: raters,
    targets: units.length,
    candidates: new Set(units.map((unit) => unit.candidateId)).size,
    single: figure(icc21, ci95.icc21),
    average: figure(icc2k, ci95.icc2k),
  };
}

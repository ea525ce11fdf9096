export type SelectionGroup = { readonly group: string; readonly applied: number; readonly selected: number };

/**
 * One group beside the group with the highest selection rate.
 * - `reference`: it is that group.
 * - `too-few`: fewer than the minimum applied, or one different selection would turn the order round; no ratio may be read from it.
 * - `flagged`: its rate is below four fifths of the highest.
 * - `not-flagged`: it is not.
 */
export type ImpactVerdict = 'reference' | 'too-few' | 'flagged' | 'not-flagged';
export type GroupImpact = SelectionGroup & {
  readonly rate: number;
  /** Rate over the highest rate; undefined where no ratio may be read. */
  readonly ratio: number | undefined;
  /** Two-sided exact p of a difference at least as extreme, against the reference group; undefined for the reference and for small cells. */
  readonly fisherP: number | undefined;
  readonly verdict: ImpactVerdict;
  /** One different selection would put the other group ahead (the flip rule). */
  readonly flips: boolean;
};

/** The fewest applicants of a group that a rate is computed from. */
export const smallestGroup = 5;

/**
 * Adverse impact by the four-fifths rule, compared in integers (5·s·N_max < 4·s_max·N), because (4/6)/(5/6) is below 0.8 in floating point.
 * Groups without applicants are left out; groups below `smallestGroup` are `too-few` and cannot be the reference. An empty list when fewer than
 * two groups have applicants. Throws a RangeError when more were selected than applied, or a count is not a whole number from 0.
 * Source: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D, and its Questions and Answers 11, 12 and 21 (1979).
 */
export function adverseImpact(groups: readonly SelectionGroup[]): GroupImpact[] {
  for (const { group, applied, selected } of groups) {
    if (!Number.isSafeInteger(applied) || !Number.isSafeInteger(selected) || applied < 0 || selected < 0 || selected > applied) {
      throw new RangeError(`The counts of ${group} do not fit: ${selected} selected of ${applied}.`);
    }
  }
  const present = groups.filter((group) => group.applied > 0);
  if (present.length < 2) return [];
  const large = present.filter((group) => group.applied >= smallestGroup);
  const reference = large.reduce<SelectionGroup | undefined>(
    (best, group) => (!best || group.selected * best.applied > best.selected * group.applied ? group : best),
    undefined,
  );
  return present.map((group) => impactOf(group, reference));
}

function impactOf(group: SelectionGroup, reference: SelectionGroup | undefined): GroupImpact {
  const rate = group.selected / group.applied;
  if (group === reference) return { ...group, rate, ratio: 1, fisherP: undefined, verdict: 'reference', flips: false };
  if (!reference || group.applied < smallestGroup || reference.selected === 0) {
    return {
      ...group,
      rate,
      ratio: undefined,
      fisherP: undefined,
      verdict: reference && group.applied >= smallestGroup ? 'not-flagged' : 'too-few',
      flips: false,
    };
  }
  const below = 5 * group.selected * reference.applied < 4 * reference.selected * group.applied;
  const flips = below && turnsRound(group, reference);
  return {
    ...group,
    rate,
    ratio: (group.selected * reference.applied) / (group.applied * reference.selected),
    fisherP: fisherExact(group.selected, group.applied - group.selected, reference.selected, reference.applied - reference.selected),
    verdict: flips ? 'too-few' : below ? 'flagged' : 'not-flagged',
    flips,
  };
}

/** Whether one selection more in this group and one fewer in the other would put this group ahead. */
function turnsRound(group: SelectionGroup, reference: SelectionGroup): boolean {
  const more = Math.min(group.selected + 1, group.applied);
  return more * reference.applied > (reference.selected - 1) * group.applied;
}

/**
 * Fisher's exact test of the 2 × 2 table [[a, b], [c, d]], two-sided: the chance of all tables with the same margins that are no likelier than this one.
 * Source: Fisher, Statistical Methods for Research Workers (1934), §21.02; two-sided by summing the probabilities not above the observed one.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const [row, column, n] = [a + b, a + c, a + b + c + d];
  const logFactorials = logFactorialsUpTo(n);
  const log = (k: number) => logFactorials[k] ?? 0;
  const chance = (x: number) =>
    Math.exp(
      log(row) +
        log(n - row) +
        log(column) +
        log(n - column) -
        log(n) -
        log(x) -
        log(row - x) -
        log(column - x) -
        log(n - row - column + x),
    );
  const observed = chance(a) * (1 + 1e-7);
  let p = 0;
  for (let x = Math.max(0, row + column - n); x <= Math.min(row, column); x += 1) {
    const likelihood = chance(x);
    if (likelihood <= observed) p += likelihood;
  }
  return Math.min(1, p);
}

function logFactorialsUpTo(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 1; k <= n; k += 1) logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
  return logs;
}

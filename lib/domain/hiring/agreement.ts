import fQuantile from '@stdlib/stats-base-dists-f-quantile';

export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's α: 1 is perfect agreement, 0 is what chance gives, below 0 is systematic disagreement.
 * `ratings[rater][unit]`, null where a rater did not rate a unit; units with fewer than two ratings say nothing and are left out.
 * Undefined when there is nothing to compare: no unit with two ratings, or every rating the same (no disagreement could have shown).
 * Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): α = 1 − (n−1)·Σ o_ck·δ²_ck / Σ n_c·n_k·δ²_ck.
 */
export function krippendorffAlpha(ratings: readonly (readonly (number | null)[])[], metric: Metric): number | undefined {
  const { values, coincidences } = coincidenceMatrix(ratings);
  const totals = coincidences.map((row) => sum(row));
  const n = sum(totals);
  const distance = squaredDistances(values, totals, metric);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < values.length; c += 1) {
    for (let k = 0; k < values.length; k += 1) {
      const squared = at(distance, c, k);
      observed += at(coincidences, c, k) * squared;
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * squared;
    }
  }
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected;
}

const at = (matrix: readonly (readonly number[])[], row: number, column: number) => matrix[row]?.[column] ?? 0;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

/** How often two raters of one unit said c and k: every ordered pair in a unit with m ratings counts 1/(m − 1). */
function coincidenceMatrix(ratings: readonly (readonly (number | null)[])[]): { values: number[]; coincidences: number[][] } {
  const units: Map<number, number>[] = [];
  for (const row of ratings) {
    row.forEach((rating, unit) => {
      if (rating === null) return;
      units[unit] ??= new Map();
      const counts = units[unit];
      counts?.set(rating, (counts.get(rating) ?? 0) + 1);
    });
  }
  const paired = units.filter((counts) => sum([...counts.values()]) >= 2);
  const values = [...new Set(paired.flatMap((counts) => [...counts.keys()]))].sort((a, b) => a - b);
  const index = new Map(values.map((value, position) => [value, position]));
  const coincidences = values.map(() => values.map(() => 0));
  for (const counts of paired) {
    const m = sum([...counts.values()]);
    for (const [c, nc] of counts) {
      for (const [k, nk] of counts) {
        const row = coincidences[index.get(c) ?? 0];
        const column = index.get(k) ?? 0;
        if (row) row[column] = (row[column] ?? 0) + (c === k ? nc * (nc - 1) : nc * nk) / (m - 1);
      }
    }
  }
  return { values, coincidences };
}

function squaredDistances(values: readonly number[], totals: readonly number[], metric: Metric): number[][] {
  const cumulative: number[] = [];
  for (const total of totals) cumulative.push((cumulative.at(-1) ?? 0) + total);
  const between = (low: number, high: number) =>
    (cumulative[high] ?? 0) - (cumulative[low - 1] ?? 0) - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2;
  const squared: Record<Metric, (c: number, k: number, ci: number, ki: number) => number> = {
    nominal: () => 1,
    ordinal: (_c, _k, ci, ki) => between(Math.min(ci, ki), Math.max(ci, ki)) ** 2,
    interval: (c, k) => (c - k) ** 2,
    ratio: (c, k) => (c + k === 0 ? 0 : ((c - k) / (c + k)) ** 2),
  };
  return values.map((c, ci) => values.map((k, ki) => (ci === ki ? 0 : squared[metric](c, k, ci, ki))));
}

export type IccForm = 'icc11' | 'icc21' | 'icc31' | 'icc1k' | 'icc2k' | 'icc3k';
type Interval = [number, number];

/**
 * The six intraclass correlations of a complete table, with 95 % intervals. `ratings[target][judge]`, at least 2 × 2, every row as long.
 * (1,·) judges differ per target · (2,·) judges are a sample · (3,·) only these judges; (·,1) one judge · (·,k) the mean of all k.
 * A table without any variance has no correlation: every figure is NaN then. Throws a RangeError for a table that is not complete.
 * Sources: Shrout & Fleiss, Psychological Bulletin 86 (1979) 420–428; intervals by McGraw & Wong, Psychological Methods 1 (1996) 30–46.
 */
export function intraclassCorrelation(
  ratings: readonly (readonly number[])[],
): Record<IccForm, number> & { ci95: Record<IccForm, Interval> } {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2 || ratings.some((row) => row.length !== k))
    throw new RangeError('An intraclass correlation needs a complete table of at least 2 targets and 2 judges.');
  const { bms, wms, jms, ems } = meanSquares(ratings, n, k);
  const icc21 = (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n);
  const ci11 = oneWayInterval(bms / wms, n - 1, n * (k - 1), k);
  const ci21 = twoWayInterval({ bms, jms, ems, icc21 }, n, k);
  const ci31 = oneWayInterval(bms / ems, n - 1, (n - 1) * (k - 1), k);
  const averaged = (interval: Interval): Interval => [stepUp(interval[0], k), stepUp(interval[1], k)];
  return {
    icc11: (bms - wms) / (bms + (k - 1) * wms),
    icc21,
    icc31: (bms - ems) / (bms + (k - 1) * ems),
    icc1k: (bms - wms) / bms,
    icc2k: (bms - ems) / (bms + (jms - ems) / n),
    icc3k: (bms - ems) / bms,
    ci95: { icc11: ci11, icc21: ci21, icc31: ci31, icc1k: averaged(ci11), icc2k: averaged(ci21), icc3k: averaged(ci31) },
  };
}

function meanSquares(ratings: readonly (readonly number[])[], n: number, k: number) {
  const grand = mean(ratings.flat());
  const rows = ratings.map(mean);
  const columns = Array.from({ length: k }, (_, judge) => mean(ratings.map((row) => row[judge] ?? 0)));
  const between = k * sum(rows.map((row) => (row - grand) ** 2));
  const judges = n * sum(columns.map((column) => (column - grand) ** 2));
  const within = sum(ratings.map((row, target) => sum(row.map((rating) => (rating - (rows[target] ?? 0)) ** 2))));
  return {
    bms: between / (n - 1),
    wms: within / (n * (k - 1)),
    jms: judges / (k - 1),
    // A difference of two sums may come out a hair below zero where it is zero.
    ems: Math.max(0, within - judges) / ((n - 1) * (k - 1)),
  };
}

/** The reliability of the mean of k ratings from that of one (Spearman–Brown): k·r / (1 + (k − 1)·r). */
export function stepUp(reliability: number, k: number): number {
  return (k * reliability) / (1 + (k - 1) * reliability);
}

function oneWayInterval(f: number, df1: number, df2: number, k: number): Interval {
  const low = f / fQuantile(0.975, df1, df2);
  const high = f * fQuantile(0.975, df2, df1);
  return [(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)];
}

function twoWayInterval(
  { bms, jms, ems, icc21 }: { bms: number; jms: number; ems: number; icc21: number },
  n: number,
  k: number,
): Interval {
  const fj = jms / ems;
  const spread = n * (1 + (k - 1) * icc21) - k * icc21;
  const degrees = ((k - 1) * (n - 1) * (k * icc21 * fj + spread) ** 2) / ((n - 1) * k ** 2 * icc21 ** 2 * fj ** 2 + spread ** 2);
  const upper = fQuantile(0.975, n - 1, degrees);
  const lower = fQuantile(0.975, degrees, n - 1);
  const noise = k * jms + (k * n - k - n) * ems;
  return [(n * (bms - upper * ems)) / (upper * noise + n * bms), (n * (lower * bms - ems)) / (noise + n * lower * bms)];
}

/**
 * Cohen's weighted κ of two raters: `table[i][j]` counts the cases that the first rated i and the second j; `disagreement[i][j]` weighs how
 * far apart they are (0 on the diagonal; |i − j| linear, (i − j)² quadratic). 1 − Σ v·p_o / Σ v·p_e. NaN when no disagreement could be expected.
 * Source: Cohen, Psychological Bulletin 70 (1968) 213–220.
 */
export function weightedKappa(table: readonly (readonly number[])[], disagreement: readonly (readonly number[])[]): number {
  const total = sum(table.map(sum));
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < rows.length; i += 1) {
    for (let j = 0; j < columns.length; j += 1) {
      const weight = at(disagreement, i, j);
      observed += (weight * at(table, i, j)) / total;
      expected += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / total ** 2;
    }
  }
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

/**
 * Agreement of one panel about one candidate, r_wg = 1 − s² / σ²_EU with σ²_EU = (A² − 1) / 12 for an A-point scale.
 * 1 when all say the same, 0 when they spread as blind chance would; more spread than chance counts as 0. NaN below two ratings.
 * Source: James, Demaree & Wolf, Journal of Applied Psychology 69 (1984) 85–98.
 */
export function withinGroupAgreement(ratings: readonly number[], scalePoints: number): number {
  if (ratings.length < 2) return Number.NaN;
  const centre = mean(ratings);
  const variance = sum(ratings.map((rating) => (rating - centre) ** 2)) / (ratings.length - 1);
  return Math.max(0, 1 - variance / ((scalePoints ** 2 - 1) / 12));
}

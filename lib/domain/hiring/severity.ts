export type SeverityRating = { readonly interviewer: string; readonly candidate: string; readonly rating: number };

/** One interviewer's leaning: points of the scale above (lenient) or below (severe) what others would have given, shrunken towards 0. */
export type Severity = {
  readonly interviewer: string;
  readonly ratings: number;
  readonly raw: number;
  readonly shrunken: number;
  readonly ci95: [number, number];
};

/** A candidate's mean as rated, and beside it, never in its place, the mean with each interviewer's leaning taken off. */
export type AdjustedMean = { readonly candidate: string; readonly ratings: number; readonly raw: number; readonly adjusted: number };

/**
 * Interviewers and candidates who can be compared with each other, because a chain of shared candidates connects them.
 * `comparable` is false where there is nothing to estimate: a single interviewer, or fewer ratings than the model has parts.
 */
export type SeverityIsland = {
  readonly comparable: boolean;
  readonly mean: number;
  /** Variance between candidates, between interviewers, and left over, in squared points. */
  readonly variance: { readonly candidates: number; readonly interviewers: number; readonly residual: number };
  readonly interviewers: readonly Severity[];
  readonly candidates: readonly AdjustedMean[];
};

/**
 * Interviewer severity as a shrunken random effect, per connected island of the interviewer–candidate graph; across islands nothing can be said.
 * Model y = μ + candidate + interviewer + error. Variances by Henderson's method 3 (equal to the ANOVA ones on a complete table), truncated at 0;
 * effects and their intervals by Henderson's mixed-model equations, with candidates absorbed. Islands, interviewers and candidates come sorted by name.
 * Sources: Henderson, Biometrics 9 (1953) 226–252; Searle, Casella & McCulloch, Variance Components (1992), ch. 5 and 7.
 */
export function interviewerSeverity(ratings: readonly SeverityRating[]): SeverityIsland[] {
  return islandsOf(ratings).map(estimate);
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** What rounding leaves of a variance that is zero. */
const settled = (variance: number) => (variance < 1e-9 ? 0 : variance);
const mean = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0) / numbers.length;

/** Splits ratings into connected groups by union–find over numbered interviewers and candidates. */
function islandsOf(ratings: readonly SeverityRating[]): SeverityRating[][] {
  const parent: number[] = [];
  const numbered = (numbers: Map<string, number>, name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, parent.length);
    return parent.push(parent.length) - 1;
  };
  const root = (node: number): number => {
    let top = node;
    while (parent[top] !== undefined && parent[top] !== top) {
      parent[top] = parent[parent[top] ?? top] ?? top;
      top = parent[top] ?? top;
    }
    return top;
  };
  const [interviewers, candidates] = [new Map<string, number>(), new Map<string, number>()];
  const nodes = ratings.map(({ interviewer, candidate }) => {
    const node = numbered(interviewers, interviewer);
    parent[root(node)] = root(numbered(candidates, candidate));
    return node;
  });
  const groups = new Map<number, SeverityRating[]>();
  ratings.forEach((rating, index) => {
    const key = root(nodes[index] ?? 0);
    const group = groups.get(key);
    if (group) group.push(rating);
    else groups.set(key, [rating]);
  });
  const first = (group: SeverityRating[]) => [...new Set(group.map(({ interviewer }) => interviewer))].sort(byName)[0] ?? '';
  return [...groups.values()]
    .map((group) => ({ group, name: first(group) }))
    .sort((a, b) => byName(a.name, b.name))
    .map(({ group }) => group);
}

/** Ratings per interviewer (rows) and candidate (columns): counts and sums, as indexes for the equations. */
function designOf(ratings: readonly SeverityRating[]) {
  const interviewers = [...new Set(ratings.map((rating) => rating.interviewer))].sort(byName);
  const candidates = [...new Set(ratings.map((rating) => rating.candidate))].sort(byName);
  const row = new Map(interviewers.map((name, index) => [name, index]));
  const column = new Map(candidates.map((name, index) => [name, index]));
  const cells = ratings.map(({ interviewer, candidate, rating }) => ({
    j: row.get(interviewer) ?? 0,
    i: column.get(candidate) ?? 0,
    y: rating,
  }));
  return { interviewers, candidates, cells };
}

type Cell = { readonly j: number; readonly i: number; readonly y: number };

/** Totals per level of one factor. */
function margin(cells: readonly Cell[], size: number, of: (cell: Cell) => number) {
  const count = new Float64Array(size);
  const total = new Float64Array(size);
  for (const cell of cells) {
    count[of(cell)] = (count[of(cell)] ?? 0) + 1;
    total[of(cell)] = (total[of(cell)] ?? 0) + cell.y;
  }
  return { count, total };
}

function estimate(ratings: readonly SeverityRating[]): SeverityIsland {
  const { interviewers, candidates, cells } = designOf(ratings);
  const [judges, targets, n] = [interviewers.length, candidates.length, cells.length];
  const perJudge = margin(cells, judges, (cell) => cell.j);
  const perTarget = margin(cells, targets, (cell) => cell.i);
  const grand = mean(cells.map((cell) => cell.y));
  const raw = {
    interviewers: interviewers.map((interviewer, j) => ({
      interviewer,
      ratings: perJudge.count[j] ?? 0,
      raw: (perJudge.total[j] ?? 0) / (perJudge.count[j] || 1) - grand,
    })),
    candidates: candidates.map((candidate, i) => ({
      candidate,
      ratings: perTarget.count[i] ?? 0,
      raw: (perTarget.total[i] ?? 0) / (perTarget.count[i] || 1),
    })),
  };
  const degrees = n - judges - targets + 1;
  if (judges < 2 || targets < 2 || degrees < 1) {
    return {
      comparable: false,
      mean: grand,
      variance: { candidates: 0, interviewers: 0, residual: 0 },
      interviewers: raw.interviewers.map((person) => ({
        ...person,
        shrunken: 0,
        ci95: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      })),
      candidates: raw.candidates.map((person) => ({ ...person, adjusted: person.raw })),
    };
  }
  const variance = variancesOf(cells, { judges, targets, degrees, perJudge, perTarget });
  const solved = solveEffects(cells, { judges, targets, perJudge, perTarget }, variance);
  const leaning = (j: number) => solved.effects[j] ?? 0;
  const taken = new Float64Array(targets);
  for (const cell of cells) taken[cell.i] = (taken[cell.i] ?? 0) + leaning(cell.j);
  return {
    comparable: true,
    mean: solved.mean,
    variance,
    interviewers: raw.interviewers.map((person, j) => {
      const margin95 = 1.959963984540054 * Math.sqrt(solved.errorVariances[j] ?? 0);
      return { ...person, shrunken: leaning(j), ci95: [leaning(j) - margin95, leaning(j) + margin95] };
    }),
    candidates: raw.candidates.map((person, i) => ({ ...person, adjusted: person.raw - (taken[i] ?? 0) / person.ratings })),
  };
}

type Margins = { count: Float64Array; total: Float64Array };
type Design = { judges: number; targets: number; perJudge: Margins; perTarget: Margins };

/** Henderson's method 3: each factor's variance from the sum of squares that it adds after the other. */
function variancesOf(cells: readonly Cell[], { judges, targets, degrees, perJudge, perTarget }: Design & { degrees: number }) {
  const { reduction, explainedByTargets } = fitJudgesAfterTargets(cells, { judges, targets, perJudge, perTarget });
  const totalSquares = cells.reduce((sum, cell) => sum + cell.y * cell.y, 0);
  const residual = settled((totalSquares - explainedByTargets - reduction) / degrees);
  const explainedByJudges = perJudge.total.reduce((sum, total, j) => sum + (total * total) / (perJudge.count[j] || 1), 0);
  const targetsAfterJudges = explainedByTargets + reduction - explainedByJudges;
  const shared = new Map<number, number>();
  for (const { j, i } of cells) shared.set(j * targets + i, (shared.get(j * targets + i) ?? 0) + 1);
  let [judgeOverlap, targetOverlap] = [0, 0];
  for (const [key, count] of shared) {
    judgeOverlap += (count * count) / (perTarget.count[key % targets] || 1);
    targetOverlap += (count * count) / (perJudge.count[Math.floor(key / targets)] || 1);
  }
  const judgeWeight = cells.length - judgeOverlap;
  const targetWeight = cells.length - targetOverlap;
  return {
    candidates: settled((targetsAfterJudges - residual * (targets - 1)) / targetWeight),
    interviewers: settled((reduction - residual * (judges - 1)) / judgeWeight),
    residual,
  };
}

/** The cells of each candidate: what the equations sum over once candidates are absorbed. */
function cellsByTarget(cells: readonly Cell[], targets: number): Cell[][] {
  const groups: Cell[][] = Array.from({ length: targets }, () => []);
  for (const cell of cells) groups[cell.i]?.push(cell);
  return groups;
}

/** The sum of squares that interviewers explain after candidates, from the reduced normal equations (the last interviewer held at 0). */
function fitJudgesAfterTargets(cells: readonly Cell[], { judges, targets, perJudge, perTarget }: Design) {
  const size = judges - 1;
  const matrix = square(size);
  const right = new Float64Array(size);
  for (let j = 0; j < size; j += 1) {
    set(matrix, j, j, perJudge.count[j] ?? 0);
    right[j] = perJudge.total[j] ?? 0;
  }
  cellsByTarget(cells, targets).forEach((group, i) => {
    const count = perTarget.count[i] || 1;
    for (const a of group) {
      if (a.j < size) right[a.j] = (right[a.j] ?? 0) - (perTarget.total[i] ?? 0) / count;
      for (const b of group) if (a.j < size && b.j < size) set(matrix, a.j, b.j, get(matrix, a.j, b.j) - 1 / count);
    }
  });
  const solution = invert(matrix).map((row) => row.reduce((sum, value, j) => sum + value * (right[j] ?? 0), 0));
  const reduction = solution.reduce((sum, value, j) => sum + value * (right[j] ?? 0), 0);
  const explainedByTargets = perTarget.total.reduce((sum, total, i) => sum + (total * total) / (perTarget.count[i] || 1), 0);
  return { reduction: Math.max(0, reduction), explainedByTargets };
}

/** Mixed-model equations with candidates absorbed: unknowns are μ and every interviewer. */
function solveEffects(
  cells: readonly Cell[],
  { judges, targets, perTarget }: Design,
  variance: { candidates: number; interviewers: number; residual: number },
) {
  if (variance.interviewers === 0) {
    const weights = perTarget.count.map((count) => count / (count * variance.candidates + (variance.residual || 1)));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const centre = weights.reduce((total, weight, i) => total + weight * ((perTarget.total[i] ?? 0) / (perTarget.count[i] || 1)), 0) / sum;
    return { mean: centre, effects: new Float64Array(judges), errorVariances: new Float64Array(judges) };
  }
  // A perfect fit has no residual; a trace of one keeps the equations solvable and shrinks nothing visibly.
  const residual = variance.residual || 1e-6 * variance.interviewers;
  const targetRatio = variance.candidates === 0 ? Number.POSITIVE_INFINITY : residual / variance.candidates;
  const size = judges + 1;
  const matrix = square(size);
  const right = new Float64Array(size);
  cellsByTarget(cells, targets).forEach((group, i) => {
    const shrink = Number.isFinite(targetRatio) ? 1 / ((perTarget.count[i] ?? 0) + targetRatio) : 0;
    const weighted = (perTarget.total[i] ?? 0) * shrink;
    const rows = group.flatMap((cell) => [0, cell.j + 1]);
    for (const cell of group) {
      for (const a of [0, cell.j + 1]) {
        right[a] = (right[a] ?? 0) + cell.y - weighted;
        for (const b of [0, cell.j + 1]) set(matrix, a, b, get(matrix, a, b) + 1);
      }
    }
    for (const a of rows) for (const b of rows) set(matrix, a, b, get(matrix, a, b) - shrink);
  });
  for (let j = 1; j < size; j += 1) set(matrix, j, j, get(matrix, j, j) + residual / variance.interviewers);
  const inverse = invert(matrix);
  const solution = inverse.map((row) => row.reduce((sum, value, j) => sum + value * (right[j] ?? 0), 0));
  return {
    mean: solution[0] ?? 0,
    effects: Float64Array.from(solution.slice(1)),
    errorVariances: Float64Array.from(inverse.slice(1), (row, j) => (row[j + 1] ?? 0) * residual),
  };
}

const square = (size: number): Float64Array[] => Array.from({ length: size }, () => new Float64Array(size));
const get = (matrix: Float64Array[], row: number, column: number) => matrix[row]?.[column] ?? 0;
function set(matrix: Float64Array[], row: number, column: number, value: number) {
  const line = matrix[row];
  if (line) line[column] = value;
}

/** The inverse of a positive definite matrix, by Gauss–Jordan with partial pivoting. */
function invert(matrix: Float64Array[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => Float64Array.from([...row, ...Array.from({ length: size }, (_cell, j) => (i === j ? 1 : 0))]));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(get(work, row, column)) > Math.abs(get(work, pivot, column))) pivot = row;
    const [a, b] = [work[column], work[pivot]];
    if (!a || !b) continue;
    work[column] = b;
    work[pivot] = a;
    const lead = b[column] || Number.MIN_VALUE;
    for (let k = 0; k < 2 * size; k += 1) b[k] = (b[k] ?? 0) / lead;
    for (let row = 0; row < size; row += 1) {
      const line = work[row];
      const factor = line?.[column] ?? 0;
      if (row === column || !line || factor === 0) continue;
      for (let k = 0; k < 2 * size; k += 1) line[k] = (line[k] ?? 0) - factor * (b[k] ?? 0);
    }
  }
  return work.map((row) => [...row.slice(size)]);
}

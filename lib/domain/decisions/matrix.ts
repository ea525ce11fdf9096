/** Something that an option is scored on. An option that scores less than `mustReach` on it is out before anything is added up. */
export type MatrixCriterion = { readonly id: string; readonly weight: number; readonly mustReach?: number | undefined };

/** What one rater thinks possible, on the matrix's scale. */
export type RaterRange = { readonly rater: string; readonly low: number; readonly high: number };

/** One cell. `value` is the agreed score; the ranges say how sure the raters are of it. */
export type MatrixScore = {
  readonly value: number;
  readonly ranges?: readonly RaterRange[] | undefined;
  readonly source?: string | undefined;
};

/** A weighted decision matrix. A cell that is missing is unknown, which is never 0. */
export type Matrix = {
  readonly scale: { readonly min: number; readonly max: number };
  readonly criteria: readonly MatrixCriterion[];
  readonly options: readonly { readonly id: string; readonly name?: string | undefined }[];
  /** Scores by option id, then by criterion id. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, MatrixScore>>>>;
};

/** An option that a must-have rules out: its score is too low, or nobody knows it. */
export type Veto = { readonly option: string; readonly criterion: string; readonly because: 'too-low' | 'unknown' };

/** One term of an option's sum: weight × score = points. */
export type MatrixTerm = { readonly criterion: string; readonly weight: number; readonly score: number; readonly points: number };

/** `sum` is Σ weight × score and `mean` the sum over Σ weight, on the scale of the scores. Both are what they can be at least and at most while scores are missing. */
export type OptionResult = {
  readonly option: string;
  readonly terms: readonly MatrixTerm[];
  /** Criteria with a weight that the option has no score on. */
  readonly missing: readonly string[];
  readonly sum: { readonly low: number; readonly high: number };
  readonly mean: { readonly low: number; readonly high: number };
};

/**
 * - `ranked`: at least one option is left; `rows` stand in order of the lowest possible sum, and `leaders` are those that nothing beats (more than one is a tie).
 * - `unsettled`: as `ranked`, but missing scores could still change who leads.
 * - `no-weights`: every weight is zero, so nothing can be said.
 * - `no-option-left`: the must-haves rule out every option, or there is none.
 * - `invalid`: the matrix cannot be worked out; `faults` says why.
 */
export type MatrixResult =
  | {
      readonly state: 'ranked' | 'unsettled';
      readonly rows: readonly OptionResult[];
      readonly leaders: readonly string[];
      readonly vetoes: readonly Veto[];
    }
  | { readonly state: 'no-weights' | 'no-option-left'; readonly vetoes: readonly Veto[] }
  | { readonly state: 'invalid'; readonly faults: readonly string[] };

/** The weighted sums of every option that passes the must-haves. Must-haves come first: no total makes up for a veto. */
export function weightedScores(matrix: Matrix): MatrixResult {
  const faults = matrixFaults(matrix);
  if (faults.length > 0) return { state: 'invalid', faults };
  const vetoes = matrix.options.flatMap(({ id }) => vetoesOf(matrix, id));
  const left = matrix.options.filter(({ id }) => !vetoes.some(({ option }) => option === id));
  if (left.length === 0) return { state: 'no-option-left', vetoes };
  const totalWeight = sumOf(matrix.criteria.map(({ weight }) => weight));
  if (totalWeight === 0) return { state: 'no-weights', vetoes };
  const rows = left.map(({ id }) => optionResult(matrix, id, totalWeight)).sort((one, other) => other.sum.low - one.sum.low);
  const atLeast = Math.max(...rows.map(({ sum }) => sum.low));
  const leaders = rows.filter(({ sum }) => sum.high >= atLeast || equal(sum.high, atLeast)).map(({ option }) => option);
  const unsettled = leaders.length > 1 && rows.some(({ option, missing }) => missing.length > 0 && leaders.includes(option));
  return { state: unsettled ? 'unsettled' : 'ranked', rows, leaders, vetoes };
}

/** The score of an option on a criterion, or undefined when there is none. */
export function cell(matrix: Matrix, option: string, criterion: string): MatrixScore | undefined {
  const row = Object.hasOwn(matrix.scores, option) ? matrix.scores[option] : undefined;
  return row && Object.hasOwn(row, criterion) ? row[criterion] : undefined;
}

/** Equal up to the error of adding binary fractions: 0.1 + 0.2 ties with 0.3. */
export function equal(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function vetoesOf(matrix: Matrix, option: string): Veto[] {
  return matrix.criteria.flatMap(({ id: criterion, mustReach }): Veto[] => {
    if (mustReach === undefined) return [];
    const score = cell(matrix, option, criterion);
    if (!score) return [{ option, criterion, because: 'unknown' }];
    return score.value < mustReach ? [{ option, criterion, because: 'too-low' }] : [];
  });
}

function optionResult(matrix: Matrix, option: string, totalWeight: number): OptionResult {
  const terms = matrix.criteria.flatMap(({ id: criterion, weight }): MatrixTerm[] => {
    const score = cell(matrix, option, criterion)?.value;
    return score === undefined ? [] : [{ criterion, weight, score, points: weight * score }];
  });
  const missing = matrix.criteria.filter(({ id, weight }) => weight > 0 && !cell(matrix, option, id));
  const missingWeight = sumOf(missing.map(({ weight }) => weight));
  const known = sumOf(terms.map(({ points }) => points));
  const sum = { low: known + missingWeight * matrix.scale.min, high: known + missingWeight * matrix.scale.max };
  return { option, terms, missing: missing.map(({ id }) => id), sum, mean: { low: sum.low / totalWeight, high: sum.high / totalWeight } };
}

/** What is wrong with a matrix, in sentences; empty when it can be worked out. */
export function matrixFaults({ scale, criteria, options, scores }: Matrix): string[] {
  const faults: string[] = [];
  const { min, max } = scale;
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) return [`The scale runs from ${min} to ${max}.`];
  const onScale = (value: number) => value >= min && value <= max;
  for (const [what, ids] of [
    ['criterion', criteria.map(({ id }) => id)],
    ['option', options.map(({ id }) => id)],
  ] as const) {
    for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) faults.push(`The ${what} “${id}” is listed twice.`);
  }
  for (const { id, weight, mustReach } of criteria) {
    if (!(weight >= 0 && weight <= 1e6)) faults.push(`The weight of “${id}” is ${weight}; it has to lie between 0 and 1,000,000.`);
    if (mustReach !== undefined && !onScale(mustReach))
      faults.push(`The must-have on “${id}” asks for ${mustReach}, which is off the scale.`);
  }
  for (const { id: option } of options) {
    for (const { id } of criteria) {
      const score = Object.hasOwn(scores, option) && scores[option] && Object.hasOwn(scores[option], id) ? scores[option][id] : undefined;
      if (score && !onScale(score.value)) faults.push(`“${option}” scores ${score.value} on “${id}”, which is off the scale.`);
      for (const { rater, low, high } of score?.ranges ?? []) {
        if (!(onScale(low) && onScale(high) && low <= high)) faults.push(`${rater} gives “${option}” ${low} to ${high} on “${id}”.`);
      }
    }
  }
  return faults;
}

/**
 * One change that levels the two options, beyond which the other one leads.
 * - `weight`: the weight of `criterion` changes by `change` to `to`.
 * - `score`: the score of `option` on `criterion` changes by `change` to `to`.
 * - `veto`: the score of the leading `option` falls by `change` to `to`, and below that a must-have rules it out.
 */
export type FlipPoint = {
  readonly kind: 'weight' | 'score' | 'veto';
  readonly criterion: string;
  readonly option?: string;
  readonly change: number;
  readonly to: number;
  /** False when `to` is off the scale, or a weight below 0: no real change gets there. */
  readonly possible: boolean;
  /** The size of the change as a share of the range: of all weights together, or of the scale. Comparable between weights and scores. */
  readonly share: number;
};

/** `difference` is the sum of A minus the sum of B. `nearest` is the possible point with the smallest share; absent when nothing flips the two. */
export type FlipPoints =
  | {
      readonly state: 'flips';
      readonly leader: string;
      readonly difference: number;
      readonly points: readonly FlipPoint[];
      readonly nearest?: FlipPoint;
    }
  | { readonly state: 'tie' }
  | { readonly state: 'not-comparable'; readonly because: 'invalid' | 'no-weights' | 'vetoed' | 'unknown-option' | 'missing-scores' };

/**
 * What would have to change, one thing at a time, for the order of two options to turn. Exact, from S = Σ wᵢsᵢ:
 * with dᵢ = aᵢ − bᵢ and D = Σ wᵢdᵢ the difference is 0 when weight i changes by −D/dᵢ, when A's score changes by −D/wᵢ, or B's by D/wᵢ.
 */
export function flipPoints(matrix: Matrix, optionA: string, optionB: string): FlipPoints {
  const result = weightedScores(matrix);
  const refuse = (because: Extract<FlipPoints, { state: 'not-comparable' }>['because']) => ({ state: 'not-comparable', because }) as const;
  if (result.state === 'invalid') return refuse('invalid');
  if (![optionA, optionB].every((id) => matrix.options.some((option) => option.id === id))) return refuse('unknown-option');
  if (result.vetoes.some(({ option }) => option === optionA || option === optionB)) return refuse('vetoed');
  if (!('rows' in result)) return refuse('no-weights');
  const rowOf = (id: string) => result.rows.find(({ option }) => option === id);
  const [a, b] = [rowOf(optionA), rowOf(optionB)];
  if (!a || !b || a.missing.length > 0 || b.missing.length > 0) return refuse('missing-scores');
  if (equal(a.sum.low, b.sum.low)) return { state: 'tie' };
  const difference = a.sum.low - b.sum.low;
  const leader = difference > 0 ? optionA : optionB;
  const { min, max } = matrix.scale;
  const totalWeight = sumOf(matrix.criteria.map(({ weight }) => weight));
  const points = matrix.criteria.flatMap(({ id: criterion, weight, mustReach }): FlipPoint[] => {
    const [scoreA, scoreB] = [cell(matrix, optionA, criterion)?.value, cell(matrix, optionB, criterion)?.value];
    if (scoreA === undefined || scoreB === undefined) return [];
    const scorePoint = (kind: 'score' | 'veto', option: string, from: number, change: number): FlipPoint => {
      const to = from + change;
      return { kind, criterion, option, change, to, possible: to >= min && to <= max, share: Math.abs(change) / (max - min) };
    };
    const byWeight = -difference / (scoreA - scoreB);
    const found: FlipPoint[] = [];
    if (!equal(scoreA, scoreB)) {
      const to = weight + byWeight;
      found.push({ kind: 'weight', criterion, change: byWeight, to, possible: to >= 0, share: Math.abs(byWeight) / totalWeight });
    }
    if (weight > 0) {
      found.push(scorePoint('score', optionA, scoreA, -difference / weight), scorePoint('score', optionB, scoreB, difference / weight));
    }
    const leading = leader === optionA ? scoreA : scoreB;
    // At the bottom of the scale no score is lower, so nothing can fall short.
    if (mustReach !== undefined && mustReach > min) found.push(scorePoint('veto', leader, leading, mustReach - leading));
    return found;
  });
  const [nearest] = points.filter(({ possible }) => possible).sort((one, other) => one.share - other.share);
  return { state: 'flips', leader, difference, points, ...(nearest && { nearest }) };
}

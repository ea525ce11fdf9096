import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipPoints, type Matrix, matrixFaults, weightedScores } from '@/lib/domain/decisions/matrix';

/** Three criteria with the weights 3, 2 and 1; scores in the same order, undefined where nobody knows. */
function matrixOf(
  scores: Record<string, readonly (number | undefined)[]>,
  weights = [3, 2, 1],
  mustReach?: readonly (number | undefined)[],
): Matrix {
  const ids = ['speed', 'price', 'safety'];
  return {
    scale: { min: 1, max: 5 },
    criteria: ids.map((id, at) => ({ id, weight: weights[at] ?? 0, mustReach: mustReach?.[at] })),
    options: Object.keys(scores).map((id) => ({ id })),
    scores: Object.fromEntries(
      Object.entries(scores).map(([option, row]) => [
        option,
        Object.fromEntries(row.flatMap((value, at) => (value === undefined ? [] : [[ids[at] ?? '', { value }]]))),
      ]),
    ),
  };
}

const ranked = (matrix: Matrix) => {
  const result = weightedScores(matrix);
  if (!('rows' in result)) throw new Error(`expected rows, got ${result.state}`);
  return result;
};

test('an option is worth the sum of weight times score, and every term is shown', () => {
  const { rows, leaders, state } = ranked(matrixOf({ rent: [4, 2, 5], own: [2, 5, 3] }));
  expect(state).toBe('ranked');
  expect(leaders).toEqual(['rent']);
  expect(rows[0]?.terms).toEqual([
    { criterion: 'speed', weight: 3, score: 4, points: 12 },
    { criterion: 'price', weight: 2, score: 2, points: 4 },
    { criterion: 'safety', weight: 1, score: 5, points: 5 },
  ]);
  // 3·4 + 2·2 + 1·5 = 21 and 3·2 + 2·5 + 1·3 = 19, of six parts of weight.
  expect(rows.map(({ option, sum, mean }) => [option, sum.low, sum.high, mean.low])).toEqual([
    ['rent', 21, 21, 3.5],
    ['own', 19, 19, 19 / 6],
  ]);
});

test('a must-have rules an option out before anything is added up, however high its total', () => {
  const result = ranked(matrixOf({ rent: [5, 5, 2], own: [2, 2, 3] }, [3, 2, 1], [undefined, undefined, 3]));
  expect(result.vetoes).toEqual([{ option: 'rent', criterion: 'safety', because: 'too-low' }]);
  expect(result.leaders).toEqual(['own']);
});

test('a must-have that nobody has looked into is not met', () => {
  const result = weightedScores(matrixOf({ rent: [5, 5, undefined] }, [3, 2, 1], [undefined, undefined, 3]));
  expect(result).toEqual({ state: 'no-option-left', vetoes: [{ option: 'rent', criterion: 'safety', because: 'unknown' }] });
});

test('a veto counts even where the weight is zero', () => {
  expect(ranked(matrixOf({ rent: [5, 5, 1], own: [1, 1, 3] }, [3, 2, 0], [undefined, undefined, 3])).leaders).toEqual(['own']);
});

test('weights that are all zero are a state of their own and not a score of nothing', () => {
  expect(weightedScores(matrixOf({ rent: [1, 2, 3] }, [0, 0, 0]))).toEqual({ state: 'no-weights', vetoes: [] });
});

test('a matrix without options has none left', () => {
  expect(weightedScores(matrixOf({}))).toEqual({ state: 'no-option-left', vetoes: [] });
});

test('a missing score is a range and not a zero, and it keeps the result open while it could change the leader', () => {
  const open = ranked(matrixOf({ rent: [4, 2, 5], own: [4, undefined, 5] }));
  // Known: 3·4 + 1·5 = 17; the missing one adds 2·1 to 2·5.
  expect(open.rows.find(({ option }) => option === 'own')).toMatchObject({ missing: ['price'], sum: { low: 19, high: 27 } });
  expect(open).toMatchObject({ state: 'unsettled', leaders: ['rent', 'own'] });
  expect(ranked(matrixOf({ rent: [5, 5, 5], own: [1, undefined, 1] }))).toMatchObject({ state: 'ranked', leaders: ['rent'] });
});

test('a missing score of no weight is no gap', () => {
  expect(ranked(matrixOf({ rent: [4, 2, undefined] }, [3, 2, 0])).rows[0]?.missing).toEqual([]);
});

test('two options with the same sum tie, whatever the order of adding up', () => {
  const result = ranked(matrixOf({ rent: [1, 3, 2], own: [2, 2, 3] }, [0.1, 0.2, 0.1]));
  // 0.1 + 0.6 + 0.2 and 0.2 + 0.4 + 0.3 differ in binary only.
  expect(result).toMatchObject({ state: 'ranked' });
  expect(new Set(result.leaders)).toEqual(new Set(['rent', 'own']));
});

test.each([
  [[Number.NaN, 2, 1], 'The weight of “speed” is NaN; it has to lie between 0 and 1,000,000.'],
  [[-1, 2, 1], 'The weight of “speed” is -1; it has to lie between 0 and 1,000,000.'],
  [[Number.POSITIVE_INFINITY, 2, 1], 'The weight of “speed” is Infinity; it has to lie between 0 and 1,000,000.'],
])('the weights %j are refused in a sentence', (weights, sentence) => {
  expect(weightedScores(matrixOf({ rent: [1, 2, 3] }, weights))).toEqual({ state: 'invalid', faults: [sentence] });
});

test('scores off the scale, ranges upside down and doubles are named', () => {
  const matrix = matrixOf({ rent: [6, Number.NaN, 3] });
  expect(matrixFaults(matrix)).toEqual([
    '“rent” scores 6 on “speed”, which is off the scale.',
    '“rent” scores NaN on “price”, which is off the scale.',
  ]);
  expect(matrixFaults({ ...matrix, scale: { min: 5, max: 1 } })).toEqual(['The scale runs from 5 to 1.']);
  const doubled = matrixOf({ rent: [1, 2, 3] }, [1, 1, 1], [9]);
  expect(matrixFaults({ ...doubled, options: [{ id: 'rent' }, { id: 'rent' }] })).toEqual([
    'The option “rent” is listed twice.',
    'The must-have on “speed” asks for 9, which is off the scale.',
  ]);
  const upsideDown = { scores: { rent: { speed: { value: 2, ranges: [{ rater: 'Ana', low: 4, high: 3 }] } } } };
  expect(matrixFaults({ ...matrix, ...upsideDown })).toEqual(['Ana gives “rent” 4 to 3 on “speed”.']);
});

test('a criterion named after something that every object has is simply not scored', () => {
  const matrix = { ...matrixOf({ rent: [1, 2, 3] }), criteria: [{ id: 'constructor', weight: 1 }] };
  expect(ranked(matrix).rows[0]).toMatchObject({ missing: ['constructor'], sum: { low: 1, high: 5 } });
});

test('flip points are −D/d for a weight and −D/w for a score', () => {
  const found = flipPoints(matrixOf({ rent: [4, 2, 5], own: [2, 5, 3] }), 'rent', 'own');
  if (found.state !== 'flips') throw new Error(found.state);
  // D = 21 − 19 = 2; d = 2, −3, 2. Weights: −2/2 = −1, −2/−3 = ⅔, −2/2 = −1. Scores of rent: −2/3, −2/2, −2/1.
  expect(found).toMatchObject({ leader: 'rent', difference: 2 });
  const told = found.points.map(({ kind, criterion, option, change }) => [kind, criterion, option, change]);
  expect(told).toEqual([
    ['weight', 'speed', undefined, -1],
    ['score', 'speed', 'rent', -2 / 3],
    ['score', 'speed', 'own', 2 / 3],
    ['weight', 'price', undefined, 2 / 3],
    ['score', 'price', 'rent', -1],
    ['score', 'price', 'own', 1],
    ['weight', 'safety', undefined, -1],
    ['score', 'safety', 'rent', -2],
    ['score', 'safety', 'own', 2],
  ]);
  // Shares: ⅔ of a weight of 6 in all is 1/9; ⅔ of a scale of 4 is 1/6; own cannot rise from 5 to 6 on price.
  expect(found.nearest).toMatchObject({ kind: 'weight', criterion: 'price', share: 2 / 3 / 6 });
  expect(found.points.find(({ criterion, option }) => criterion === 'price' && option === 'own')?.possible).toBe(false);
});

test('a weight cannot fall below zero to make an option win', () => {
  const found = flipPoints(matrixOf({ rent: [5, 5, 3], own: [1, 1, 2] }, [1, 1, 1]), 'rent', 'own');
  if (found.state !== 'flips') throw new Error(found.state);
  expect(found.points.filter(({ kind }) => kind === 'weight').every(({ possible }) => !possible)).toBe(true);
  expect(found.points.every(({ possible }) => !possible)).toBe(true);
  expect(found).not.toHaveProperty('nearest');
});

test('a must-have that the leader barely meets flips the pair before its score does', () => {
  const found = flipPoints(matrixOf({ rent: [4, 2, 3], own: [2, 2, 3] }, [3, 2, 1], [undefined, undefined, 3]), 'own', 'rent');
  expect(found).toMatchObject({
    leader: 'rent',
    difference: -6,
    nearest: { kind: 'veto', criterion: 'safety', option: 'rent', change: 0, to: 3 },
  });
});

test('pairs that cannot be compared say why', () => {
  const matrix = matrixOf({ rent: [4, 2, 5], own: [4, undefined, 5], wait: [4, 2, 5] });
  expect(flipPoints(matrix, 'rent', 'own')).toEqual({ state: 'not-comparable', because: 'missing-scores' });
  expect(flipPoints(matrix, 'rent', 'borrow')).toEqual({ state: 'not-comparable', because: 'unknown-option' });
  expect(flipPoints(matrix, 'rent', 'wait')).toEqual({ state: 'tie' });
  expect(flipPoints(matrixOf({ rent: [1, 2, 3], own: [3, 2, 1] }, [0, 0, 0]), 'rent', 'own')).toEqual({
    state: 'not-comparable',
    because: 'no-weights',
  });
  expect(flipPoints(matrixOf({ rent: [1, 2, 9], own: [3, 2, 1] }), 'rent', 'own')).toEqual({ state: 'not-comparable', because: 'invalid' });
  const vetoed = matrixOf({ rent: [1, 2, 3], own: [3, 2, 1] }, [1, 1, 1], [2]);
  expect(flipPoints(vetoed, 'rent', 'own')).toEqual({ state: 'not-comparable', because: 'vetoed' });
});

test('at every flip point the two options tie, and a hair beyond it the other one leads', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const weights = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(row, row, weights, (rent, own, weighing) => {
      const matrix = matrixOf({ rent, own }, [...weighing]);
      const found = flipPoints(matrix, 'rent', 'own');
      if (found.state !== 'flips') {
        expect(found.state).toBe('tie');
        return;
      }
      const sums = (factor: number, { kind, criterion, option, change }: (typeof found.points)[number]) => {
        const added = (id: string, which: string) => (kind === 'score' && id === criterion && which === option ? change * factor : 0);
        const sum = (which: 'rent' | 'own') =>
          matrix.criteria.reduce((total, { id, weight }) => {
            const moved = kind === 'weight' && id === criterion ? weight + change * factor : weight;
            return total + moved * ((matrix.scores[which]?.[id]?.value ?? Number.NaN) + added(id, which));
          }, 0);
        return sum('rent') - sum('own');
      };
      for (const point of found.points) {
        expect(sums(1, point)).toBeCloseTo(0, 9);
        expect(Math.sign(sums(1.01, point))).toBe(-Math.sign(found.difference));
      }
    }),
  );
});

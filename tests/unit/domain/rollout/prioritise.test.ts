import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gateDimensions,
  type PriorityScore,
  type PriorityWeights,
  ranked,
  scoredDimensions,
  sequence,
} from '@/lib/domain/rollout/prioritise';

const weights: PriorityWeights = { value: 2, confidence: 1, leverage: 1, gates: { reversibility: 3, capacity: 3 } };

/** One rater's ranges for an initiative, in the order value, confidence, leverage, reversibility, capacity. */
function scored(initiative: string, ranges: readonly (readonly [number, number] | undefined)[], rater = 'Ana'): PriorityScore[] {
  return [...scoredDimensions, ...gateDimensions].flatMap((dimension, at) => {
    const range = ranges[at];
    return range ? [{ initiative, rater, dimension, low: range[0], high: range[1] }] : [];
  });
}
const sharp = (...values: number[]) => values.map((value) => [value, value] as const);
const ids = (...names: string[]) => names.map((id) => ({ id }));

test('the score is the weighted mean of three dimensions, with its worst, its middle and its best', () => {
  const [row] = ranked(
    ids('bot'),
    scored('bot', [
      [3, 5],
      [2, 4],
      [1, 1],
      [4, 4],
      [4, 4],
    ]),
    weights,
    1,
  );
  // Weights 2 : 1 : 1. Low (2·3 + 2 + 1) / 4 = 2.25, middle (2·4 + 3 + 1) / 4 = 3, high (2·5 + 4 + 1) / 4 = 3.75.
  expect(row).toMatchObject({ id: 'bot', score: { low: 2.25, mid: 3, high: 3.75 }, missing: [], chanceOfFirst: 1 });
  expect(row).not.toHaveProperty('gatedBy');
});

test('disagreement between raters stays visible', () => {
  const scores = [...scored('bot', sharp(1, 3, 3, 4, 4), 'Ana'), ...scored('bot', sharp(5, 3, 3, 4, 4), 'Ben')];
  const [row] = ranked(ids('bot'), scores, weights, 1);
  expect(row?.dimensions.value).toEqual({ low: 1, mid: 3, high: 5 });
});

test('an initiative that cannot be undone or staffed comes last, however much it is worth', () => {
  const scores = [
    ...scored('swing', sharp(5, 5, 5, 2, 4)),
    ...scored('bot', sharp(2, 2, 2, 3, 3)),
    ...scored('dream', sharp(5, 5, 5, 5, 2.5)),
  ];
  const rows = ranked(ids('swing', 'bot', 'dream'), scores, weights, 1);
  expect(rows.map(({ id, chanceOfFirst }) => [id, chanceOfFirst])).toEqual([
    ['bot', 1],
    ['dream', 0],
    ['swing', 0],
  ]);
  expect(rows[1]?.gatedBy).toEqual([{ dimension: 'capacity', because: 'too-low', level: 2.5, needed: 3 }]);
  expect(rows[2]?.gatedBy).toEqual([{ dimension: 'reversibility', because: 'too-low', level: 2, needed: 3 }]);
});

test('a gate that nobody has scored is not passed', () => {
  const [row] = ranked(ids('bot'), scored('bot', sharp(5, 5, 5)), weights, 1);
  expect(row?.gatedBy).toEqual([
    { dimension: 'reversibility', because: 'unknown', needed: 3 },
    { dimension: 'capacity', because: 'unknown', needed: 3 },
  ]);
});

test('a dimension that nobody has scored could be anything, and is named', () => {
  const [row] = ranked(ids('bot'), scored('bot', [undefined, [4, 4], [4, 4], [4, 4], [4, 4]]), weights, 1);
  expect(row).toMatchObject({ missing: ['value'], dimensions: { value: { low: 1, mid: 3, high: 5 } } });
});

test.each([
  { ...weights, value: 0, confidence: 0, leverage: 0 },
  { ...weights, value: Number.NaN },
  { ...weights, value: -1, confidence: 5 },
])('weights that say nothing let nothing through', (useless) => {
  const [row] = ranked(ids('bot'), scored('bot', sharp(5, 5, 5, 5, 5)), useless, 1);
  expect(row).toMatchObject({
    gatedBy: [{ dimension: 'weights', because: 'no-weights' }],
    score: { low: 0, mid: 0, high: 0 },
    chanceOfFirst: 0,
  });
});

test('ranges that overlap give the chance that geometry gives', () => {
  const even = (value: readonly [number, number]) => [value, [3, 3], [3, 3], [4, 4], [4, 4]] as const;
  const rows = ranked(ids('bot', 'search'), [...scored('bot', even([3, 5])), ...scored('search', even([2, 4]))], weights, 1);
  // Only value differs: search wins in a corner of 1·1/2 out of 2·2, which is 1/8.
  expect(rows[0]?.id).toBe('bot');
  expect(Math.abs((rows[1]?.chanceOfFirst ?? 0) - 1 / 8)).toBeLessThan(0.015);
});

test('each place below the first says what it costs, and the costs add up to the gap', () => {
  const rows = ranked(
    ids('bot', 'search'),
    [...scored('bot', sharp(4, 4, 2, 4, 4)), ...scored('search', sharp(2, 4, 4, 4, 4))],
    weights,
    1,
  );
  // Value: 2/4 · (4 − 2) = 1. Leverage: 1/4 · (2 − 4) = −½. The gap is 3.5 − 3 = ½.
  expect(rows[1]?.behind).toEqual({ value: 1, confidence: 0, leverage: -0.5 });
  expect((rows[0]?.score.mid ?? 0) - (rows[1]?.score.mid ?? 0)).toBe(0.5);
  expect(rows[0]?.behind).toEqual({ value: 0, confidence: 0, leverage: 0 });
});

test('ranges off the scale, upside down or not numbers are left out', () => {
  const broken = scored('bot', [
    [0, 6],
    [4, 2],
    [Number.NaN, 3],
    [4, 4],
    [4, 4],
  ]);
  expect(ranked(ids('bot'), broken, weights, 1)[0]?.missing).toEqual(['value', 'confidence', 'leverage']);
});

const range = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);
const field = fc.array(
  fc.tuple(fc.constantFrom('Ana', 'Ben'), fc.array(fc.option(range, { nil: undefined }), { minLength: 5, maxLength: 5 })),
  { minLength: 1, maxLength: 6 },
);

test('the chances add up to one where anything passes, and the order of the lists changes nothing', () => {
  fc.assert(
    fc.property(field, fc.integer(), (rows, seed) => {
      const names = rows.map((_, at) => `i${at % 4}`);
      const scores = rows.flatMap(([rater, ranges], at) => scored(names[at] ?? '', ranges, rater));
      const result = ranked(ids(...names), scores, weights, seed, 100);
      const total = result.reduce((sum, { chanceOfFirst }) => sum + chanceOfFirst, 0);
      expect(total).toBeCloseTo(result.some(({ gatedBy }) => !gatedBy) ? 1 : 0, 9);
      expect(ranked(ids(...names.toReversed()), scores.toReversed(), weights, seed, 100)).toEqual(result);
      for (const { score, gatedBy, chanceOfFirst } of result) {
        expect(score.low).toBeLessThanOrEqual(score.mid + 1e-9);
        expect(score.mid).toBeLessThanOrEqual(score.high + 1e-9);
        if (gatedBy) expect(chanceOfFirst).toBe(0);
      }
    }),
    { numRuns: 100 },
  );
}, 30_000);

const sequenceOf = (fields: Record<string, readonly number[]>) => {
  const { firstWin, biggerSwing } = sequence(
    ranked(
      ids(...Object.keys(fields)),
      Object.entries(fields).flatMap(([id, values]) => scored(id, sharp(...values))),
      weights,
      1,
      100,
    ),
  );
  return [firstWin?.id, biggerSwing?.id];
};

test('first one sure win with leverage, then the bigger swing, even where the swing scores more', () => {
  expect(sequenceOf({ swing: [5, 4, 3, 4, 4], win: [3, 4, 5, 4, 4], small: [2, 3, 3, 4, 4] })).toEqual(['win', 'swing']);
});

test('confidence without leverage is no first win, nor the other way round', () => {
  expect(sequenceOf({ safe: [3, 5, 3, 4, 4], clever: [3, 3, 5, 4, 4] })).toEqual([undefined, undefined]);
});

test('a swing is bigger than the win, or there is none', () => {
  expect(sequenceOf({ win: [4, 5, 5, 4, 4], same: [4, 2, 2, 4, 4] })).toEqual(['win', undefined]);
});

test('what a gate holds back is neither', () => {
  expect(sequenceOf({ win: [3, 4, 4, 4, 4], better: [3, 5, 5, 1, 4], swing: [5, 2, 2, 4, 1] })).toEqual(['win', undefined]);
});

test('a guess about everything is not confidence', () => {
  const rows = ranked(ids('bot'), scored('bot', [[3, 3], undefined, [5, 5], [4, 4], [4, 4]]), weights, 1);
  expect(sequence(rows)).toEqual({});
  expect(sequence([])).toEqual({});
});

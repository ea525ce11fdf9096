import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceAtOrAbove, inferLevel, type LevelRule, likelyLevel, type RatedArea, seedFrom } from '@/lib/domain/hiring/level-inference';

const ids = ['a', 'b', 'c', 'd'];
const rule: LevelRule = {
  version: 1,
  raterError: 0.7,
  coverage: 0.75,
  levels: [
    { levelId: 'mid', bar: 2, criticalAreaIds: ['a'], atLeast: 3 },
    { levelId: 'senior', bar: 3, criticalAreaIds: ['a'], atLeast: 3 },
  ],
};
const rated = (ratings: Record<string, number[]>): RatedArea[] =>
  ids.map((areaId) => ({ areaId, ratings: (ratings[areaId] ?? []).map((rating, index) => ({ raterId: `r${index}`, rating })) }));

describe('the chance to stand at or above a bar', () => {
  test('mean 3 against bar 3 with error .7 and two raters: Φ(.5 / (.7/√2)) = .844', () => {
    expect(chanceAtOrAbove(3, 3, 0.7, 2)).toBeCloseTo(0.8438, 4);
  });

  test('half a point under the bar is an even chance, and more raters sharpen both sides', () => {
    expect(chanceAtOrAbove(2.5, 3, 0.7, 1)).toBeCloseTo(0.5, 6);
    expect(chanceAtOrAbove(3, 3, 0.7, 4)).toBeGreaterThan(chanceAtOrAbove(3, 3, 0.7, 1));
    expect(chanceAtOrAbove(2, 3, 0.7, 4)).toBeLessThan(chanceAtOrAbove(2, 3, 0.7, 1));
  });
});

describe('inferring a level', () => {
  test('below the coverage threshold it refuses and says what is missing', () => {
    expect(inferLevel(rated({ a: [4], b: [4] }), rule, 1)).toMatchObject({ status: 'too-little-coverage', rated: 2, needed: 3, total: 4 });
  });

  test('the simulation agrees with the exact sum over which areas meet the bar', () => {
    const areas = rated({ a: [3, 3], b: [2, 3], c: [3], d: [2] });
    const p = [3, 2.5, 3, 2].map((mean, index) => chanceAtOrAbove(mean, 3, 0.7, [2, 2, 1, 1][index] ?? 1));
    let exact = 0;
    for (let subset = 0; subset < 16; subset += 1) {
      const met = ids.map((_id, index) => (subset >> index) % 2 === 1);
      if (!met[0] || met.filter(Boolean).length < 3) continue;
      exact += p.reduce((product, chance, index) => product * (met[index] ? chance : 1 - chance), 1);
    }
    const inference = inferLevel(areas, rule, 7);
    // 10,000 draws: three standard errors are at most .015.
    if (inference.status === 'inferred') expect(Math.abs((inference.levels[1]?.low ?? 0) - exact)).toBeLessThan(0.015);
    expect(inference.status).toBe('inferred');
  });

  test('nothing makes up for a critical area: 4s everywhere else do not reach Mid', () => {
    const inference = inferLevel(rated({ a: [1, 1], b: [4, 4], c: [4, 4], d: [4, 4] }), rule, 1);
    expect(inference).toMatchObject({ status: 'inferred', levelId: undefined });
  });

  test('an area that nobody probed widens the range instead of counting as zero or as met', () => {
    const inference = inferLevel(rated({ a: [3, 3], b: [3, 3], c: [2, 2] }), rule, 1);
    const senior = inference.status === 'inferred' ? inference.levels[1] : undefined;
    expect(senior?.low).toBeLessThan(0.2);
    expect(senior?.high).toBeGreaterThan(0.6);
  });

  test('it names the one further rating that would change the answer', () => {
    const inference = inferLevel(rated({ a: [3, 3, 3], b: [3, 3, 3], c: [2, 3], d: [2, 2, 2] }), rule, 1);
    const pivotal = inference.status === 'inferred' ? inference.pivotal : [];
    expect(pivotal.some((rating) => rating.areaId === 'c')).toBe(true);
  });

  const areas = fc.record(Object.fromEntries(ids.map((id) => [id, fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 })])));

  test('the same ratings, rule and seed give the same answer; a higher level is never likelier than a lower one', () => {
    fc.assert(
      fc.property(areas, fc.integer(), (ratings, seed) => {
        const first = inferLevel(rated(ratings), { ...rule, coverage: 0 }, seed);
        expect(inferLevel(rated(ratings), { ...rule, coverage: 0 }, seed)).toEqual(first);
        if (first.status === 'inferred') {
          expect(first.levels[1]?.low).toBeLessThanOrEqual(first.levels[0]?.low ?? 0);
          for (const level of first.levels) expect(level.low).toBeLessThanOrEqual(level.high);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('what-ifs', () => {
  test('the likely level is the one that the inference names, and none below the coverage', () => {
    const areas = rated({ a: [4, 4], b: [4, 4], c: [4], d: [4] });
    const inference = inferLevel(areas, rule, 5);
    expect(inference.status === 'inferred' && inference.levelId).toBe('senior');
    expect(likelyLevel(areas, rule, 5)).toBe('senior');
    expect(likelyLevel(rated({ a: [4] }), rule, 5)).toBeUndefined();
  });

  test('a seed from a text is a 32-bit number, the same each time, another for another text (FNV-1a of "a")', () => {
    expect(seedFrom('a')).toBe(0xe40c292c);
    expect(seedFrom('b')).not.toBe(seedFrom('a'));
  });
});

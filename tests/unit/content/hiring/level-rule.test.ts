import { describe, expect, test } from 'vitest';
import { levelRule, levelRuleReasons } from '@/content/hiring/level-rule';
import { rubric } from '@/content/hiring/rubric';
import { barOf } from '@/lib/domain/hiring/contradictions';
import { inferLevel, type LevelRule } from '@/lib/domain/hiring/level-inference';

const rule: LevelRule = levelRule;
const areaIds = rubric.areas.map((area): string => area.id);

/** What the rule makes of so many raters who all give `rating`, except in the areas named. */
const inferred = (rating: number, raters: number, except: Readonly<Record<string, number>> = {}, withRule = rule) => {
  const inference = inferLevel(
    areaIds.map((areaId) => ({
      areaId,
      ratings: Array.from({ length: raters }, (_, index) => ({ raterId: `r${index}`, rating: except[areaId] ?? rating })),
    })),
    withRule,
    1,
  );
  return inference.status === 'inferred' ? inference : undefined;
};

describe('the level rule', () => {
  test('its levels, bars and critical areas are those of the rubric, lowest first, and end at Senior', () => {
    expect(rule.levels.map(({ levelId }) => levelId)).toEqual(['mid', 'senior']);
    for (const level of rule.levels) {
      expect(level.bar).toBe(barOf(rubric, level.levelId));
      expect(level.criticalAreaIds.length).toBeGreaterThan(0);
      for (const id of level.criticalAreaIds) expect(areaIds).toContain(id);
      expect(level.atLeast).toBeGreaterThan(areaIds.length / 2);
      expect(level.atLeast).toBeLessThanOrEqual(areaIds.length);
    }
  });

  test('each of its numbers has a reason', () => {
    expect(levelRuleReasons.levels.map(({ levelId, critical }) => [levelId, critical.map(({ areaId }) => areaId)])).toEqual(
      rule.levels.map(({ levelId, criticalAreaIds }) => [levelId, criticalAreaIds]),
    );
    expect(JSON.stringify(levelRuleReasons)).not.toMatch(/[!—]|'/);
  });

  test('the senior bar everywhere from two people is Senior; from one it is not yet', () => {
    expect(inferred(3, 2)?.levelId).toBe('senior');
    expect(inferred(3, 1)?.levelId).toBe('mid');
  });

  test('the mid bar everywhere from two people is Mid, and not Senior', () => {
    expect(inferred(2, 2)?.levelId).toBe('mid');
    expect(inferred(2, 2)?.levels[1]?.high).toBeLessThan(0.05);
  });

  test('with two areas unknown one further rating would name a level; with three none could, and it refuses', () => {
    const unknown = (count: number) =>
      inferLevel(
        areaIds.map((areaId, index) => ({
          areaId,
          ratings: index < count ? [] : ['r0', 'r1'].map((raterId) => ({ raterId, rating: 3 })),
        })),
        rule,
        1,
      );
    const two = unknown(2);
    expect(two).toMatchObject({ status: 'inferred', levelId: undefined });
    const settled = two.status === 'inferred' ? two.pivotal.map(({ areaId, to }) => `${areaId} to ${to}`) : [];
    expect(settled).toContain(`${areaIds[0]} to mid`);
    expect(unknown(3).status).toBe('too-little-coverage');
  });

  test('nothing makes up for judgment at the mid bar: 4s elsewhere from three people stay Mid', () => {
    expect(inferred(4, 3, { judgment: 2 })?.levelId).toBe('mid');
    expect(inferred(4, 3, { mlops: 2, 'llm-fundamentals': 2 })?.levelId).toBe('senior');
  });

  test('the chances that its reasons name are the ones it gives', () => {
    const chance = (withRule: LevelRule) => inferred(3, 2, {}, withRule)?.levels[1]?.low ?? 0;
    expect(chance(rule)).toBeGreaterThan(0.63);
    expect(chance(rule)).toBeLessThan(0.7);
    const [mid, senior] = rule.levels;
    const three = mid && senior ? [mid, { ...senior, criticalAreaIds: [...senior.criticalAreaIds, 'mlops'] }] : [];
    expect(chance({ ...rule, levels: three })).toBeGreaterThan(0.55);
    expect(chance({ ...rule, levels: three })).toBeLessThan(0.6);
    expect(0.95 * Math.sqrt(1 - 0.44)).toBeCloseTo(0.71, 2);
  });
});

import { describe, expect, test } from 'vitest';
import { levelRuleFormSchemaFor, levelRuleSchema, sameRule } from '@/lib/domain/hiring/level-rule';
import { bakeryRule } from './bakery-debrief';

const schema = levelRuleFormSchemaFor(bakeryRule, ['bread', 'cake', 'pie', 'bun']);
const form = {
  version: '3',
  raterError: '0.6',
  coverage: '3',
  'baker-atLeast': '2',
  'baker-critical': ['cake', 'bread'],
  reason: 'Our own figure is lower',
};

describe('a new version of the level rule', () => {
  test('keeps levels and bars, takes the rest, and counts one up from the version that was seen', () => {
    expect(schema.parse(form)).toEqual({
      seen: 3,
      reason: 'Our own figure is lower',
      rule: {
        version: 4,
        raterError: 0.6,
        coverage: 0.75,
        levels: [{ levelId: 'baker', bar: 2, criticalAreaIds: ['bread', 'cake'], atLeast: 2 }],
      },
    });
  });

  test('one ticked box comes as a text and none as nothing', () => {
    expect(schema.parse({ ...form, 'baker-critical': 'pie' }).rule.levels[0]?.criticalAreaIds).toEqual(['pie']);
    expect(schema.parse({ ...form, 'baker-critical': undefined }).rule.levels[0]?.criticalAreaIds).toEqual([]);
  });

  test.each([
    ['raterError', '0'],
    ['raterError', 'x'],
    ['coverage', '5'],
    ['baker-atLeast', '0'],
    ['baker-atLeast', '1'],
    ['reason', 'short'],
  ])('%s = %s is refused beside its field', (field, value) => {
    const result = schema.safeParse({ ...form, [field]: value });
    expect(result.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });

  test('rules are the same whatever their version, and not when a number differs', () => {
    expect(sameRule(bakeryRule, { ...bakeryRule, version: 9 })).toBe(true);
    expect(sameRule(bakeryRule, { ...bakeryRule, raterError: 0.8 })).toBe(false);
    expect(levelRuleSchema.parse(JSON.parse(JSON.stringify(bakeryRule)))).toEqual(bakeryRule);
  });
});

import { expect, test } from 'vitest';
import { scopeEvidence } from '@/lib/domain/hiring/scope-evidence';

const ladder = ['mid', 'senior', 'staff', 'lead'];

test('two of three raters at staff or above point to staff', () => {
  expect(scopeEvidence(ladder, [3, 4, 2])).toMatchObject({ raters: 3, levelId: 'staff', agreeing: 2 });
});

test('half is not a majority: two raters at senior and staff point to senior, both of them', () => {
  expect(scopeEvidence(ladder, [2, 3])).toMatchObject({ levelId: 'senior', agreeing: 2 });
});

test('nobody rated scope, so it points nowhere', () => {
  expect(scopeEvidence(ladder, [])).toMatchObject({ raters: 0, levelId: undefined, agreeing: 0 });
});

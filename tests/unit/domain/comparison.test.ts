import { expect, test } from 'vitest';
import { type Comparison, compared, comparisons } from '@/lib/domain/comparison';

test.each<[Comparison, boolean, boolean, boolean]>([
  ['<', true, false, false],
  ['<=', true, true, false],
  ['>', false, false, true],
  ['>=', false, true, true],
  ['=', false, true, false],
  ['!=', true, false, true],
])('1, 2 and 3 against 2 by "%s"', (op, below, at, above) => {
  expect([1, 2, 3].map((value) => compared(value, op, 2))).toEqual([below, at, above]);
});

test('what is not a number is neither above nor below, and not different either', () => {
  for (const op of comparisons) {
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(compared(none, op, 1)).toBeUndefined();
      expect(compared(1, op, none)).toBeUndefined();
    }
  }
});

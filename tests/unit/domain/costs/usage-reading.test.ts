import { expect, test } from 'vitest';
import { fieldOf, usageReading } from '@/lib/domain/costs/usage-reading';

test('a field is found by its dotted name, or by stepping into objects', () => {
  expect(fieldOf({ 'a.b': 1 }, 'a.b')).toBe(1);
  expect(fieldOf({ a: { b: { c: 2 } } }, 'a.b.c')).toBe(2);
  expect(fieldOf({ 'a.b': { c: 3 } }, 'a.b.c')).toBeUndefined();
  expect(fieldOf({ a: null }, 'a')).toBeUndefined();
});

test('a field that every object inherits is not a count', () => {
  expect(fieldOf({}, 'constructor')).toBeUndefined();
  expect(fieldOf({}, 'toString.length')).toBeUndefined();
});

test.each([
  [-1, 'n is negative (-1).'],
  [1.5, 'n is not a whole number (1.5).'],
  [2 ** 53, 'n is beyond 2⁵³, where counts stop being exact.'],
  [Number.POSITIVE_INFINITY, 'n is beyond 2⁵³, where counts stop being exact.'],
  [Number.NaN, 'n is not a number.'],
  ['12', 'n is text, not a number.'],
  [true, 'n is a boolean, not a number.'],
  [[1], 'n is a list, not a number.'],
])('a count of %s is refused by name', (n, refused) => {
  const read = usageReading({ n });
  read.count('n');
  expect(read.result({})).toEqual({ refused });
});

test('of several faults the first is named', () => {
  const read = usageReading({ first: -1, second: 0.5 });
  read.count('first');
  read.count('second');
  read.needed('third');
  expect(read.result({})).toEqual({ refused: 'first is negative (-1).' });
});

test('parts that exceed the total that includes them are refused, not cut off', () => {
  const read = usageReading({ total: 100, a: 60, b: 50 });
  read.rest(read.count('total'), read.count('a'), read.count('b'));
  expect(read.result({})).toEqual({ refused: 'a (60) and b (50) exceed total (100), which should include them.' });
});

test('two names for one count may both be there if they agree', () => {
  const read = usageReading({ old: 7, new: 7, other: 8 });
  expect(read.agreed('new', 'old').tokens).toBe(7);
  expect(read.result({})).not.toHaveProperty('refused');
  read.agreed('new', 'other');
  expect(read.result({})).toEqual({ refused: 'new (7) and other (8) disagree.' });
});

test('counts whose sum is no longer exact are refused although each is', () => {
  const read = usageReading({ a: Number.MAX_SAFE_INTEGER, b: 1 });
  expect(read.result({ uncachedInput: read.count('a').tokens, cacheRead: read.count('b').tokens })).toEqual({
    refused: 'The counts add up to more than 2⁵³ tokens, where sums stop being exact.',
  });
});

test.each([[null], ['{"prompt_tokens": 1}'], [[1, 2]], [undefined]])('%j is no usage object', (raw) => {
  expect(usageReading(raw).result({})).toEqual({ refused: 'The usage is not an object with named counts.' });
});

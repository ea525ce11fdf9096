import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complement, decimalFraction, plus, rounded, times } from '@/lib/domain/costs/fraction';

test.each([
  [0, [0n, 1n]],
  [0.1, [1n, 10n]],
  [-2.5, [-25n, 10n]],
  [1e21, [10n ** 21n, 1n]],
  [1.5e-7, [15n, 10n ** 8n]],
])('%s is exactly what it is written as', (value, fraction) => {
  expect(decimalFraction(value)).toEqual(fraction);
});

test('a tenth and two tenths are three tenths', () => {
  expect(plus(decimalFraction(0.1), decimalFraction(0.2))).toEqual(decimalFraction(0.3));
  expect(plus([1n, 2n], [1n, 3n])).toEqual([5n, 6n]);
});

test('what is no finite number has no fraction', () => {
  expect(() => decimalFraction(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => decimalFraction(Number.NaN)).toThrow(RangeError);
});

test('a half goes away from zero, and everything else to the nearer side', () => {
  expect([rounded([5n, 2n]), rounded([-5n, 2n]), rounded([7n, 3n]), rounded([8n, 3n]), rounded([-7n, 3n])]).toEqual([3n, -3n, 2n, 3n, -2n]);
});

test('a share and its complement make one, however often they are multiplied', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const fraction = decimalFraction(share);
      const [numerator, denominator] = plus(fraction, complement(fraction));
      expect(numerator).toBe(denominator);
      expect(rounded(times([10n ** 40n, 1n], [numerator, denominator]))).toBe(10n ** 40n);
    }),
  );
});

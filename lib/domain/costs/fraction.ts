/** An exact number: numerator over a denominator greater than zero. Not reduced. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

export const one: Fraction = [1n, 1n];

/** A number exactly as it is written in decimal: 0.1 is one tenth, not the nearest binary fraction. Throws a RangeError on what is not finite. */
export function decimalFraction(value: number): Fraction {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(value.toString());
  if (parts === null) throw new RangeError(`${value} is not a finite number`);
  const [, whole = '0', decimals = '', exponent = '0'] = parts;
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift >= 0 ? [digits * 10n ** BigInt(shift), 1n] : [digits, 10n ** BigInt(-shift)];
}

export function times(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[0], a[1] * b[1]];
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a[1] === b[1] ? [a[0] + b[0], a[1]] : [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
}

/** What is missing from one: the share that is left when this share is taken. */
export function complement([numerator, denominator]: Fraction): Fraction {
  return [denominator - numerator, denominator];
}

/** The nearest whole number; a half goes away from zero. */
export function rounded([numerator, denominator]: Fraction): bigint {
  const twice = 2n * (numerator < 0n ? -numerator : numerator) + denominator;
  const magnitude = twice / (2n * denominator);
  return numerator < 0n ? -magnitude : magnitude;
}

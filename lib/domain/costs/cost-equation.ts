import { type Edition, editionFaults } from '../edition';
import type { Rates } from './price-book';
import type { TokenBuckets } from './token-buckets';

/** A term of the equation: tokens multiplied by a price. */
type EquationTerm = { readonly id: string; readonly tokens: string; readonly price: string; readonly meaning: string };

/** Something wrong with a formula as it is usually written, and what to use instead. */
export type Correction = { readonly id: string; readonly asWritten: string; readonly problem: string; readonly useInstead: string };

/** A call to compute by hand. */
export type WorkedCall = { readonly buckets: TokenBuckets; readonly rates: Rates };

export type CostEquation = Edition & {
  readonly asWritten: string;
  readonly terms: readonly EquationTerm[];
  readonly corrections: readonly Correction[];
  readonly example: WorkedCall;
  readonly habits: readonly { readonly id: string; readonly claim: string; readonly meaning: string }[];
};

/** What is wrong with the equation; empty when it is sound. */
export function costEquationFaults(equation: CostEquation): string[] {
  const faults = editionFaults(
    equation,
    [...equation.terms, ...equation.corrections, ...equation.habits].map(({ id }) => ({ id, what: `entry ${id}` })),
  );
  for (const [name, value] of Object.entries({ ...equation.example.buckets, ...equation.example.rates })) {
    if (value < 0 || (typeof value === 'number' && !Number.isInteger(value))) faults.push(`the example has ${name} = ${value}`);
  }
  return faults;
}

import { type Edition, editionFaults } from '../edition';

/** Shares of a budget, 0 to 1, at which something happens. */
type BudgetThresholds = { readonly softAlertAt: number; readonly hardStopAt: number };

/** A practice: what it means, when it is done, and what an auditor or a sceptical colleague can be shown. */
export type Practice = {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly when: string;
  readonly proof: string;
  readonly startWith: string;
  readonly thresholds?: BudgetThresholds;
};

export type Practices = Edition & { readonly practices: readonly Practice[] };

/** What is wrong with the practices: thresholds that are not shares, or a soft alert that does not come before the hard stop. */
export function practicesFaults(set: Practices): string[] {
  const faults = editionFaults(
    set,
    set.practices.map(({ id }) => ({ id, what: `practice ${id}` })),
  );
  for (const { id, thresholds } of set.practices) {
    if (thresholds && !(thresholds.softAlertAt > 0 && thresholds.softAlertAt < thresholds.hardStopAt && thresholds.hardStopAt <= 1)) {
      faults.push(`practice ${id} alerts at ${thresholds.softAlertAt} and stops at ${thresholds.hardStopAt}`);
    }
  }
  return faults;
}

import { type Edition, editionFaults } from '../edition';

/** A dimension on which initiatives are compared, with what a strong and a weak answer sound like. */
type PriorityDimension = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly strong: string;
  readonly weak: string;
};

export type Prioritisation = Edition & {
  readonly dimensions: readonly PriorityDimension[];
  /** The order in which bets are placed; each step names the dimensions that decide it. */
  readonly sequence: readonly { readonly id: string; readonly text: string; readonly decidedBy: readonly string[] }[];
};

/** What is wrong with the set; empty when it is sound. */
export function prioritisationFaults(set: Prioritisation): string[] {
  const known = new Set(set.dimensions.map(({ id }) => id));
  const faults = editionFaults(
    set,
    [...set.dimensions, ...set.sequence].map(({ id }) => ({ id, what: `entry ${id}` })),
  );
  for (const step of set.sequence) {
    for (const id of step.decidedBy) if (!known.has(id)) faults.push(`step ${step.id} is decided by "${id}", which does not exist`);
  }
  return faults;
}

import { type Edition, editionFaults } from '../edition';

/** One promise of a contract. Its id is permanent, so that a due date and an owner can be attached to it. */
export type Promised = { readonly id: string; readonly text: string };

/** What an AI team and one partner owe each other. */
type Contract = {
  readonly id: string;
  readonly partner: string;
  readonly weOwe: readonly Promised[];
  readonly theyOwe: readonly Promised[];
  /** What goes wrong when nobody wrote the contract down. */
  readonly withoutIt: string;
};

export type Contracts = Edition & { readonly contracts: readonly Contract[] };

/** What is wrong with the contracts; empty when they are sound. A contract in which one side owes nothing is a fault. */
export function contractsFaults(set: Contracts): string[] {
  const faults = editionFaults(
    set,
    set.contracts.flatMap(({ id, weOwe, theyOwe }) => [
      { id, what: `contract ${id}` },
      ...[...weOwe, ...theyOwe].map((promise) => ({ id: promise.id, what: `promise ${promise.id}` })),
    ]),
  );
  for (const { id, weOwe, theyOwe } of set.contracts) {
    if (weOwe.length === 0 || theyOwe.length === 0) faults.push(`contract ${id} binds one side only`);
  }
  return faults;
}

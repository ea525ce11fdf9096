/** A budget with what has been spent and what is set aside for calls under way. All in pico-USD. */
export type BudgetLedger = {
  readonly limitPicoUsd: bigint;
  readonly settledPicoUsd: bigint;
  /** By the id of the call that it is set aside for. */
  readonly reserved: ReadonlyMap<string, bigint>;
};

export type Reservation =
  | { readonly allowed: true; readonly ledger: BudgetLedger }
  | { readonly allowed: false; readonly leftPicoUsd: bigint };

/** What is neither spent nor set aside. Negative when calls cost more than was set aside for them. */
export function budgetLeft({ limitPicoUsd, settledPicoUsd, reserved }: BudgetLedger): bigint {
  return [...reserved.values()].reduce((left, picoUsd) => left - picoUsd, limitPicoUsd - settledPicoUsd);
}

/**
 * Sets an estimate aside for a call before it is made, or refuses it when the budget does not hold it. Checking first and adding up later
 * would let calls that run at the same time each see the same money. Asking again for the same call changes nothing.
 */
export function reserve(ledger: BudgetLedger, call: string, estimatePicoUsd: bigint): Reservation {
  if (ledger.reserved.has(call)) return { allowed: true, ledger };
  const leftPicoUsd = budgetLeft(ledger);
  if (estimatePicoUsd > leftPicoUsd) return { allowed: false, leftPicoUsd };
  return { allowed: true, ledger: { ...ledger, reserved: new Map([...ledger.reserved, [call, estimatePicoUsd]]) } };
}

/** Replaces what was set aside for a call by what it cost; 0n for a call that was not made. Does nothing for a call without a reservation. */
export function settle(ledger: BudgetLedger, call: string, actualPicoUsd: bigint): BudgetLedger {
  if (!ledger.reserved.has(call)) return ledger;
  const reserved = new Map(ledger.reserved);
  reserved.delete(call);
  return { ...ledger, settledPicoUsd: ledger.settledPicoUsd + actualPicoUsd, reserved };
}

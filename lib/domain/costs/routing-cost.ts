/** Costs of one call, all in one unit: the strong model, the weak one, and whatever decides between them. */
export type RoutingCosts = { readonly strong: number; readonly weak: number; readonly decision: number };

/** The expected cost of a call when a router sends `strongShare` (0–1) of calls to the strong model: s × strong + (1 − s) × weak + router. */
export function routedCallCost({ strong, weak, decision }: RoutingCosts, strongShare: number): number {
  return strongShare * strong + (1 - strongShare) * weak + decision;
}

/** The expected cost of a call when the weak model always answers first and `strongShare` (0–1) of calls go on to the strong one: weak + q × strong + judge. */
export function cascadedCallCost({ strong, weak, decision }: RoutingCosts, strongShare: number): number {
  return weak + strongShare * strong + decision;
}

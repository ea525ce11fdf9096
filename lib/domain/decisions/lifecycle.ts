import type { DecisionStatus } from './record';

/** Where a decision can go from each status. Rejected, superseded and deprecated decisions stay as they are for good. */
export const nextStatuses: Readonly<Record<DecisionStatus, readonly DecisionStatus[]>> = {
  proposed: ['accepted', 'rejected'],
  accepted: ['superseded', 'deprecated'],
  rejected: [],
  superseded: [],
  deprecated: [],
};

/** Why a decision may not go from one status to another, in a sentence; undefined when it may. Superseding happens through a successor's acceptance only. */
export function statusRefusal(from: DecisionStatus, to: DecisionStatus): string | undefined {
  if (nextStatuses[from].includes(to)) return undefined;
  if (from === to) return `This decision is ${from} already.`;
  const [one, other] = nextStatuses[from];
  return one && other
    ? `A ${from} decision can become ${one} or ${other}, not ${to}.`
    : `A ${from} decision is closed. Make a new one that takes its place.`;
}

/** What links decisions to each other. `supersedes` and `supersededBy` hold ids. */
export type LinkedDecision = {
  readonly id: string;
  readonly status: DecisionStatus;
  readonly supersedes: readonly string[];
  readonly supersededBy?: string | undefined;
};

/** The decisions that an acceptance changes, to be written together, or the sentence that says why there is none. */
export type Acceptance =
  | { readonly state: 'accepted'; readonly changed: readonly LinkedDecision[] }
  | { readonly state: 'refused'; readonly because: string };

/**
 * Accepts a proposed decision and flips everything it supersedes, with the links on both sides.
 * Refused when it is not proposed, when a predecessor is missing or not accepted any more (a rival came first), and when the chain leads back to it.
 */
export function acceptance(id: string, decisions: readonly LinkedDecision[]): Acceptance {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const successor = byId.get(id);
  if (!successor) return { state: 'refused', because: 'This decision does not exist.' };
  const refusal = statusRefusal(successor.status, 'accepted');
  if (refusal) return { state: 'refused', because: refusal };
  const loop = supersessionLoops(decisions).find((ids) => ids.includes(id));
  if (loop) return { state: 'refused', because: `These decisions supersede each other in a circle: ${loop.join(', ')}.` };
  const changed: LinkedDecision[] = [{ ...successor, status: 'accepted' }];
  for (const predecessorId of new Set(successor.supersedes)) {
    const predecessor = byId.get(predecessorId);
    if (!predecessor) return { state: 'refused', because: `It supersedes ${predecessorId}, which does not exist.` };
    if (predecessor.status !== 'accepted') {
      const rival = predecessor.supersededBy === undefined ? '' : ` by ${predecessor.supersededBy}`;
      return { state: 'refused', because: `It supersedes ${predecessorId}, which is ${predecessor.status}${rival} and not accepted.` };
    }
    changed.push({ ...predecessor, status: 'superseded', supersededBy: id });
  }
  return { state: 'accepted', changed };
}

/** Every circle in the links from successor to predecessor, each as the ids on it. Ids that do not exist end a chain. */
export function supersessionLoops(decisions: readonly Pick<LinkedDecision, 'id' | 'supersedes'>[]): string[][] {
  const byId = new Map(decisions.map(({ id, supersedes }) => [id, supersedes]));
  const done = new Set<string>();
  const loops: string[][] = [];
  for (const { id: start } of decisions) {
    const chain: { readonly id: string; readonly rest: string[] }[] = [];
    const enter = (id: string) => {
      const at = chain.findIndex((link) => link.id === id);
      if (at >= 0) loops.push(chain.slice(at).map((link) => link.id));
      else if (!done.has(id)) chain.push({ id, rest: [...(byId.get(id) ?? [])] });
    };
    enter(start);
    for (let last = chain.at(-1); last; last = chain.at(-1)) {
      const next = last.rest.shift();
      if (next !== undefined) enter(next);
      else {
        done.add(last.id);
        chain.pop();
      }
    }
  }
  return loops;
}

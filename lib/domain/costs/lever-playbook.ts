import { type Edition, editionFaults } from '../edition';

/** Units of effort, smallest first. */
const effortUnits = ['minutes', 'hours', 'days', 'weeks'] as const;
type EffortUnit = (typeof effortUnits)[number];

/** How long a lever takes to pull, and whether it leaves something to operate behind. */
type Effort = { readonly label: string; readonly from: EffortUnit; readonly to: EffortUnit; readonly leavesOperations: boolean };

/** The share saved of the part of the bill that the lever touches, 0 to 1. No `min` means "up to". */
export type Impact = { readonly min?: number; readonly max: number; readonly condition?: string };

export type Lever = {
  readonly id: string;
  /** Its place in the playbook, from 1. */
  readonly order: number;
  readonly name: string;
  readonly effort: Effort;
  readonly impact: Impact;
  /** The part of the bill that the impact applies to. */
  readonly touches: string;
  readonly how: string;
  readonly watchFor: string;
};

/** Two levers that work on the same money, so that their savings cannot be added. */
type LeverInteraction = { readonly id: string; readonly levers: readonly [string, string]; readonly why: string };

export type LeverPlaybook = Edition & {
  readonly levers: readonly Lever[];
  readonly interactions: readonly LeverInteraction[];
  readonly warning: string;
};

/** What is wrong with the playbook: shares outside 0 to 1, ranges or efforts upside down, gaps in the order, interactions between unknown levers. */
export function leverPlaybookFaults(playbook: LeverPlaybook): string[] {
  const faults = editionFaults(playbook, [
    ...playbook.levers.map(({ id }) => ({ id, what: `lever ${id}` })),
    ...playbook.interactions.map(({ id }) => ({ id, what: `interaction ${id}` })),
  ]);
  const known = new Set(playbook.levers.map(({ id }) => id));
  playbook.levers.forEach(({ id, order, impact, effort }, index) => {
    const { min = 0, max } = impact;
    if (order !== index + 1) faults.push(`lever ${id} says it is number ${order} but stands at ${index + 1}`);
    if (!(min >= 0 && min <= max && max <= 1)) faults.push(`lever ${id} saves ${min} to ${max}; a share runs from 0 to 1`);
    if (effortUnits.indexOf(effort.from) > effortUnits.indexOf(effort.to)) faults.push(`lever ${id} takes ${effort.from} to ${effort.to}`);
  });
  for (const { id, levers } of playbook.interactions) {
    for (const lever of levers) if (!known.has(lever)) faults.push(`interaction ${id} names the lever "${lever}", which does not exist`);
    if (levers[0] === levers[1]) faults.push(`interaction ${id} joins a lever to itself`);
  }
  return faults;
}

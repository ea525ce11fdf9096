import { type Edition, editionFaults } from '../edition';
import type { Criterion } from './gate';

/** One thing that has to be true before a phase is left, what proves it, and how that is checked. */
export type ExitCriterion = Criterion & { readonly evidence: string };

export type PhaseDuration = { readonly minWeeks: number; readonly maxWeeks: number } | 'ongoing';

export type Phase = {
  readonly id: string;
  readonly name: string;
  readonly goal: string;
  /** What is deliberately left out of the phase, so that it stays short. */
  readonly notYet: string;
  readonly exitCriteria: readonly ExitCriterion[];
  readonly duration: PhaseDuration;
};

export type RolloutPlan = Edition & {
  readonly phases: readonly Phase[];
  readonly antiPattern: { readonly id: string; readonly name: string; readonly meaning: string; readonly insteadSay: string };
};

/** What is wrong with the plan: a phase without criteria, a duration upside down, an ongoing phase that is not the last. Empty when sound. */
export function rolloutPlanFaults(plan: RolloutPlan): string[] {
  const faults = editionFaults(plan, [
    ...plan.phases.flatMap(({ id, exitCriteria }) => [
      { id, what: `phase ${id}` },
      ...exitCriteria.map((criterion) => ({ id: criterion.id, what: `criterion ${criterion.id}` })),
    ]),
    { id: plan.antiPattern.id, what: 'the anti-pattern' },
  ]);
  plan.phases.forEach(({ id, exitCriteria, duration }, index) => {
    if (exitCriteria.length === 0) faults.push(`phase ${id} has no exit criteria, so nobody can leave it`);
    if (duration === 'ongoing') {
      if (index < plan.phases.length - 1) faults.push(`phase ${id} is ongoing, so no later phase can start`);
    } else if (!(duration.minWeeks > 0 && duration.minWeeks <= duration.maxWeeks)) {
      faults.push(`phase ${id} lasts ${duration.minWeeks} to ${duration.maxWeeks} weeks`);
    }
  });
  return faults;
}

/** Criteria that a workspace can add to a gate of its own accord, with the phases that they suit. They never replace the plan's own. */
export type ExtraCriteria = Edition & { readonly criteria: readonly (ExitCriterion & { readonly suits: readonly string[] })[] };

/** What is wrong with the extra criteria; empty when they are sound. */
export function extraCriteriaFaults(extra: ExtraCriteria, plan: RolloutPlan): string[] {
  const phases = new Set(plan.phases.map(({ id }) => id));
  const taken = new Set(plan.phases.flatMap(({ exitCriteria }) => exitCriteria.map(({ id }) => id)));
  const faults = editionFaults(
    extra,
    extra.criteria.map(({ id }) => ({ id, what: `criterion ${id}` })),
  );
  for (const { id, suits } of extra.criteria) {
    if (taken.has(id)) faults.push(`criterion ${id} is already in the plan`);
    if (suits.length === 0) faults.push(`criterion ${id} suits no phase`);
    for (const phase of suits) if (!phases.has(phase)) faults.push(`criterion ${id} suits the phase "${phase}", which does not exist`);
  }
  return faults;
}

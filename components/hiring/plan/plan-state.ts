import type { FormState, FormValues } from '@/lib/domain/outcome';

/** The planner between two answers. `values` stand in the form instead of the saved plan; `focus` is the field to go on with. */
export type PlanState = {
  readonly outcome: FormState<{ version: number }>;
  readonly values?: FormValues;
  readonly focus?: string;
  /** On a conflict: the stages that differ, in words. */
  readonly differing?: readonly { readonly label: string; readonly mine: string; readonly now: string }[];
};

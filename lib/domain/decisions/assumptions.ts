import { compared, comparisons } from '../comparison';
import { dayNumber } from '../iso-day';
import { lineOf, z } from '../zod';

/** Something that a decision rests on, as `metric op value`, with the day on which it was last seen to hold. */
export const assumptionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'The id of an assumption is written in lower case with dashes.' }),
  metric: lineOf('The metric', 120),
  op: z.enum(comparisons, { error: `The comparison is one of ${comparisons.join(' ')}.` }),
  value: z.number({ error: 'The value of an assumption is a number.' }),
  asOf: z.iso.date({ error: 'The day of an assumption is written as YYYY-MM-DD.' }).optional(),
  evidence: z.array(lineOf('A link', 2_000)).max(50).default([]),
});

export type Assumption = z.infer<typeof assumptionSchema>;

/** A measured value and the day it was measured on. */
export type Reading = { readonly value: number; readonly on: string };

export type AssumptionState = 'holds' | 'broken' | 'unknown';

/**
 * Whether an assumption holds on a day. Unknown when there is no reading, when it is not a finite number, when it is dated after `on`,
 * or when it is older than `freshForDays`: a stale figure is not evidence that things are still as they were.
 */
export function assumptionState(
  assumption: Pick<Assumption, 'op' | 'value'>,
  reading: Reading | undefined,
  on: string,
  freshForDays = 92,
): AssumptionState {
  const [today, measured] = [dayNumber(on), reading && dayNumber(reading.on)];
  if (!reading || today === undefined || measured === undefined || measured > today || today - measured > freshForDays) return 'unknown';
  const holds = compared(reading.value, assumption.op, assumption.value);
  if (holds === undefined) return 'unknown';
  return holds ? 'holds' : 'broken';
}

/** Whether a decision has to be looked at again on a day, and what for. Unknown assumptions are listed and do not make it due by themselves. */
export type ReviewState = {
  readonly due: boolean;
  readonly revisitByReached: boolean;
  readonly assumptions: readonly { readonly id: string; readonly state: AssumptionState }[];
};

/** The review state of a decision. `readings` are the latest values by metric name. Only an accepted or proposed decision can be due: the others are closed. */
export function reviewState(
  record: { readonly status: string; readonly revisitBy?: string | undefined; readonly assumptions: readonly Assumption[] },
  readings: ReadonlyMap<string, Reading>,
  on: string,
): ReviewState {
  const assumptions = record.assumptions.map((assumption) => ({
    id: assumption.id,
    state: assumptionState(assumption, readings.get(assumption.metric), on),
  }));
  const [today, revisit] = [dayNumber(on), record.revisitBy === undefined ? undefined : dayNumber(record.revisitBy)];
  const revisitByReached = today !== undefined && revisit !== undefined && revisit <= today;
  const open = record.status === 'accepted' || record.status === 'proposed';
  return { due: open && (revisitByReached || assumptions.some(({ state }) => state === 'broken')), revisitByReached, assumptions };
}

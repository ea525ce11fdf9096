import { type Comparison, compared } from '../comparison';
import { dayAfter, dayNumber } from '../iso-day';

/** How a criterion is settled. A new kind does not compile until `verdictOf` handles it. */
export type CriterionTest =
  /** Somebody says so, and links what shows it. */
  | { readonly kind: 'attest' }
  /** A measured value is held against a threshold, from at least `minSample` cases (1 unless told). */
  | {
      readonly kind: 'metric';
      readonly metric: string;
      readonly op: Comparison;
      readonly threshold: number;
      readonly minSample?: number | undefined;
    }
  /** So many days in a row without an incident of this severity or a worse one; 1 is the worst. */
  | { readonly kind: 'duration'; readonly quietDays: number; readonly severity: number }
  /** Something is in place: a kill switch, a runbook, an accepted decision. */
  | { readonly kind: 'exists'; readonly thing: string }
  /** There is evidence, and it is younger than so many days. */
  | { readonly kind: 'fresh'; readonly maxAgeDays: number }
  /** A rehearsal was passed within so many days. */
  | { readonly kind: 'drill'; readonly withinDays: number };

/** A criterion of a gate. Ids are unique within a gate. */
export type Criterion = { readonly id: string; readonly text: string; readonly test: CriterionTest };

type IncidentSpan = { readonly severity: number; readonly startedOn: string; readonly endedOn?: string | undefined };

/** What is known about a criterion on the day `on`. Of several the latest counts, and of one day the last in the list. */
export type Evidence = { readonly criterion: string; readonly on: string } & (
  | { readonly kind: 'attest'; readonly says: 'met' | 'not-met'; readonly by: string; readonly link: string }
  | { readonly kind: 'metric'; readonly value: number; readonly sample?: number | undefined }
  /** `since` is the day on which watching began, and `incidents` all that were recorded after it. */
  | { readonly kind: 'duration'; readonly since: string; readonly incidents: readonly IncidentSpan[] }
  | { readonly kind: 'exists'; readonly present: boolean }
  | { readonly kind: 'fresh' }
  | { readonly kind: 'drill'; readonly passed: boolean }
);

/** A criterion that is set aside: waived until a day, or not applicable for a reason. Both need somebody else's approval, or `soleMember` in a one-person workspace. */
export type GateException = {
  readonly criterion: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy?: string | undefined;
  readonly approvedOn?: string | undefined;
  readonly soleMember?: boolean | undefined;
} & ({ readonly kind: 'waiver'; readonly expiresOn: string } | { readonly kind: 'not-applicable' });

export const criterionStates = ['met', 'not-met', 'unknown', 'waived', 'not-applicable'] as const;
export type CriterionState = (typeof criterionStates)[number];

/** `earliest` is the first day on which a quiet period can be over; `until` the last day of a waiver. */
export type GateItem = {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  readonly why: string;
  readonly earliest?: string;
  readonly until?: string;
};

/** `next` is the first criterion that keeps the gate shut; absent when it has passed. */
export type GateStatus = { readonly passed: boolean; readonly items: readonly GateItem[]; readonly next?: GateItem };

type Verdict = { readonly state: 'met' | 'not-met' | 'unknown'; readonly why: string; readonly earliest?: string };

const passing: readonly CriterionState[] = ['met', 'waived', 'not-applicable'];

/**
 * Whether a gate has passed on a day, with the state of each criterion and why. Total: every input gives an answer, and whatever is missing, stale,
 * dated in the future, not a number or not understood is unknown, which counts as not met. A gate without criteria has not passed.
 * Not applicable comes first, then met, then a live waiver: a waiver that is no longer needed does not hide that the criterion is met.
 */
export function gateStatus(
  criteria: readonly Criterion[],
  evidence: readonly Evidence[],
  exceptions: readonly GateException[],
  on: string,
): GateStatus {
  const items = criteria.map((criterion): GateItem => {
    const own = exceptions.filter((exception) => exception.criterion === criterion.id && isLive(exception, on));
    const notApplicable = own.find(({ kind }) => kind === 'not-applicable');
    if (notApplicable) return { criterion, state: 'not-applicable', why: `Not applicable: ${notApplicable.reason}` };
    const verdict = verdictOf(criterion, latest(criterion, evidence, on), on);
    if (verdict.state === 'met') return { criterion, ...verdict };
    const waivers = own.flatMap((exception) => (exception.kind === 'waiver' ? [exception] : []));
    const [longest] = waivers.sort((one, other) => other.expiresOn.localeCompare(one.expiresOn));
    if (longest)
      return { criterion, state: 'waived', why: `Waived until ${longest.expiresOn}: ${longest.reason}`, until: longest.expiresOn };
    const lapsed = exceptions.find(
      (exception) => exception.criterion === criterion.id && exception.kind === 'waiver' && hasExpired(exception, on),
    );
    const expired = lapsed?.kind === 'waiver' ? ` The exception expired on ${lapsed.expiresOn}.` : '';
    return { criterion, ...verdict, why: `${verdict.why}${expired}` };
  });
  const next = items.find(({ state }) => !passing.includes(state));
  return next ? { passed: false, items, next } : { passed: items.length > 0, items };
}

/** Whether an exception counts on a day: a reason, approved by then by somebody other than the requester (or in a one-person workspace), and not past its last day. */
export function isLive(exception: GateException, on: string): boolean {
  const { reason, requestedBy, approvedBy, approvedOn, soleMember } = exception;
  const [today, approved] = [dayNumber(on), dayNumber(approvedOn ?? '')];
  if (today === undefined || approved === undefined || approved > today || reason.trim() === '') return false;
  if (!approvedBy?.trim() || !requestedBy.trim() || (approvedBy === requestedBy && soleMember !== true)) return false;
  const expires = exception.kind === 'waiver' ? dayNumber(exception.expiresOn) : today;
  return expires !== undefined && expires >= today;
}

/** Whether a waiver was in force and its last day has passed. */
export function hasExpired(exception: GateException, on: string): boolean {
  const today = dayNumber(on);
  if (exception.kind !== 'waiver' || today === undefined) return false;
  const expires = dayNumber(exception.expiresOn);
  return expires !== undefined && expires < today && isLive(exception, exception.expiresOn);
}

function latest({ id, test }: Criterion, evidence: readonly Evidence[], on: string): Evidence | 'none' | 'future' {
  const today = dayNumber(on);
  const dated = evidence.filter((entry) => entry.criterion === id && entry.kind === test.kind && dayNumber(entry.on) !== undefined);
  const known = dated.filter((entry) => today !== undefined && (dayNumber(entry.on) ?? 0) <= today);
  const [last] = known.toReversed().sort((one, other) => other.on.localeCompare(one.on));
  return last ?? (dated.length > 0 && today !== undefined ? 'future' : 'none');
}

const unknown = (why: string): Verdict => ({ state: 'unknown', why });
const settled = (met: boolean, why: string): Verdict => ({ state: met ? 'met' : 'not-met', why });

function verdictOf({ test }: Criterion, evidence: Evidence | 'none' | 'future', on: string): Verdict {
  const today = dayNumber(on);
  if (today === undefined) return unknown(`“${on}” is not a day.`);
  if (evidence === 'none') return unknown('There is no evidence.');
  if (evidence === 'future') return unknown('The only evidence is dated in the future.');
  const age = today - (dayNumber(evidence.on) ?? Number.NaN);
  if (test.kind === 'attest' && evidence.kind === 'attest') {
    if (!evidence.by.trim() || !evidence.link.trim()) return unknown('Nobody has signed for it with a link to what shows it.');
    return settled(evidence.says === 'met', `${evidence.by} says that it is ${evidence.says === 'met' ? '' : 'not '}met.`);
  }
  if (test.kind === 'metric' && evidence.kind === 'metric') {
    const { value, sample } = evidence;
    const needed = test.minSample ?? 1;
    if (sample !== undefined && !(sample >= needed && sample > 0))
      return unknown(`It was measured on ${sample} cases; ${needed} are needed.`);
    if (sample === undefined && test.minSample !== undefined)
      return unknown(`Nobody says on how many cases it was measured; ${needed} are needed.`);
    const met = compared(value, test.op, test.threshold);
    if (met === undefined) return unknown(`${test.metric} is ${value}, which cannot be compared with ${test.threshold}.`);
    return settled(met, `${test.metric} is ${value}; it has to be ${test.op} ${test.threshold}.`);
  }
  if (test.kind === 'duration' && evidence.kind === 'duration') return quietPeriod(test, evidence);
  if (test.kind === 'exists' && evidence.kind === 'exists')
    return settled(evidence.present, `${test.thing} is ${evidence.present ? '' : 'not '}in place.`);
  if (test.kind === 'fresh' && evidence.kind === 'fresh') {
    if (!(test.maxAgeDays >= 0)) return unknown(`An age of ${test.maxAgeDays} days cannot be checked.`);
    return settled(age <= test.maxAgeDays, `The evidence is ${age} days old; ${test.maxAgeDays} are allowed.`);
  }
  if (test.kind === 'drill' && evidence.kind === 'drill') {
    if (!(test.withinDays >= 0)) return unknown(`A drill within ${test.withinDays} days cannot be checked.`);
    if (!evidence.passed) return settled(false, `The drill of ${evidence.on} was not passed.`);
    return settled(age <= test.withinDays, `The last drill was ${age} days ago; ${test.withinDays} are allowed.`);
  }
  return unknown('This kind of criterion cannot be checked here.');
}

/**
 * Days are counted from the end of the last incident that resets the clock, or from the day on which watching began, up to the day of the evidence:
 * nobody vouches for the days after it. An incident that is not over has not begun to count.
 */
function quietPeriod(
  { quietDays, severity }: Extract<CriterionTest, { kind: 'duration' }>,
  { since, incidents, on: watchedTo }: Extract<Evidence, { kind: 'duration' }>,
): Verdict {
  if (!Number.isInteger(quietDays) || quietDays < 0) return unknown(`A quiet period of ${quietDays} days cannot be checked.`);
  const counting = incidents.filter((incident) => !(incident.severity > severity));
  if (counting.some((incident) => incident.endedOn === undefined)) return settled(false, 'An incident that resets the clock is not over.');
  const resets = [since, ...counting.flatMap(({ startedOn, endedOn = '' }) => [startedOn, endedOn])];
  if (resets.some((day) => dayNumber(day) === undefined)) return unknown('The record of incidents holds a date that is no day.');
  const [from = since] = resets.toSorted((one, other) => other.localeCompare(one));
  const days = (dayNumber(watchedTo) ?? Number.NaN) - (dayNumber(from) ?? Number.NaN);
  const earliest = dayAfter(from, quietDays);
  return {
    ...settled(days >= quietDays, `${days} of ${quietDays} quiet days since ${from}.`),
    ...(days < quietDays && earliest && { earliest }),
  };
}

import type { CandidateStatus } from '@/lib/domain/hiring/candidate-status';
import { dayAfter, dayNumber } from '@/lib/domain/iso-day';
import { proseOf, z } from '@/lib/domain/zod';

/** The longest time, in days, that a workspace can set: ten years. */
export const longestRetention = 3650;

const days = `Give whole days from 1 to ${longestRetention.toLocaleString('en')}, or leave the field empty.`;

/** Days that records are kept after a loop ended: 1 to 3,650 whole days, or null while nobody decided. */
export const retentionDaysSchema = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  z.coerce.number({ error: days }).int({ error: days }).min(1, { error: days }).max(longestRetention, { error: days }).nullable(),
);

/** Why a record must stay: one to 2,000 characters. */
export const holdReasonSchema = proseOf('The reason', 2_000).refine((text) => text.trim() !== '', {
  error: 'Say why this record must stay. Whoever is refused an erasure reads it.',
});

/** What the clock of a record runs on. Days are calendar days, UTC, as YYYY-MM-DD. */
export type KeptRecord = {
  readonly status: CandidateStatus;
  /** The day on which a decision was signed, when there is one. */
  readonly decidedOn: string | undefined;
  readonly changedOn: string;
  readonly retentionDays: number | null;
  readonly legalHold: string | null;
};

/**
 * Where a record stands.
 * - `in-process`: its loop has not ended, so no clock runs.
 * - `not-set`: its loop ended, and nobody decided how long such records are kept.
 * - `kept`: through the day `until`, that day included.
 * - `due`: `daysOver` days have passed since `until`; 1 on the first of them.
 */
export type RetentionState =
  | { readonly state: 'in-process' }
  | { readonly state: 'not-set'; readonly endedOn: string }
  | { readonly state: 'kept'; readonly endedOn: string; readonly until: string }
  | { readonly state: 'due'; readonly endedOn: string; readonly until: string; readonly daysOver: number };

/** The day on which a loop ended: that of its decision, or else that of the last change; undefined while the candidate is in process. */
export function loopEndedOn(record: Pick<KeptRecord, 'status' | 'decidedOn' | 'changedOn'>): string | undefined {
  return record.status === 'active' ? undefined : (record.decidedOn ?? record.changedOn);
}

/** Where a record stands on the day `today` (YYYY-MM-DD). A legal hold stops no clock: it only forbids the erasure. Throws a RangeError on what is no day. */
export function retentionState(record: KeptRecord, today: string): RetentionState {
  const endedOn = loopEndedOn(record);
  if (endedOn === undefined) return { state: 'in-process' };
  if (record.retentionDays === null) return { state: 'not-set', endedOn };
  const until = dayAfter(endedOn, record.retentionDays);
  const last = until === undefined ? undefined : dayNumber(until);
  const now = dayNumber(today);
  if (until === undefined || last === undefined || now === undefined) throw new RangeError(`No day: ${endedOn} or ${today}`);
  return now > last ? { state: 'due', endedOn, until, daysOver: now - last } : { state: 'kept', endedOn, until };
}

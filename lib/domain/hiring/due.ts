import { proseOf, z } from '@/lib/domain/zod';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** How long after the end of an interview its scorecard is due. */
export const graceMinutes = 60;

/** When an interview takes place; `startsAt` is null while no date is agreed. */
export type Held = { readonly startsAt: Date | null; readonly minutes: number };

/** The moment an interview ends; undefined while no date is agreed. */
export function endOf({ startsAt, minutes }: Held): Date | undefined {
  return startsAt ? new Date(startsAt.getTime() + minutes * minuteMs) : undefined;
}

/** The moment a scorecard is due: one hour after the interview ended. Undefined while no date is agreed. */
export function dueAt(held: Held): Date | undefined {
  const end = endOf(held);
  return end && new Date(end.getTime() + graceMinutes * minuteMs);
}

/** Whether a card that is still to be written is overdue at `now`. */
export function isOverdue(held: Held, now: Date): boolean {
  const due = dueAt(held);
  return due !== undefined && due.getTime() <= now.getTime();
}

/** Whether a reminder is put off at `now`. */
export function isSnoozed(card: { readonly snoozedUntil: Date | null }, now: Date): boolean {
  return card.snoozedUntil !== null && card.snoozedUntil.getTime() > now.getTime();
}

type Waiting = Held & { readonly snoozedUntil: Date | null };

/** Cards to write in the order of their urgency: overdue ones first, then by date, those put off last; a card without a date after those with one. */
export function byUrgency<Card extends Waiting>(cards: readonly Card[], now: Date): Card[] {
  const rank = (card: Card) => (isSnoozed(card, now) ? 2 : isOverdue(card, now) ? 0 : 1);
  const start = (card: Card) => card.startsAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return [...cards].sort((a, b) => rank(a) - rank(b) || start(a) - start(b));
}

export const snoozes = ['1-hour', 'tomorrow', '3-days'] as const;
export type Snooze = (typeof snoozes)[number];
export const snoozeNames: Record<Snooze, string> = { '1-hour': '1 hour', tomorrow: 'Tomorrow', '3-days': '3 days' };

/** Until when a reminder is put off. Tomorrow is 09:00 UTC of the next day. */
export function snoozedUntil(choice: Snooze, now: Date): Date {
  if (choice === '1-hour') return new Date(now.getTime() + hourMs);
  if (choice === '3-days') return new Date(now.getTime() + 72 * hourMs);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1, 9));
}

const amount = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** "42 min", "3 h 5 min", "2 days": a span of whole minutes in the units that still say something. Negative spans count as 0. */
export function spanWords(minutes: number): string {
  const whole = Math.max(0, Math.trunc(minutes));
  if (whole < 60) return `${whole} min`;
  if (whole < 24 * 60) return whole % 60 === 0 ? `${whole / 60} h` : `${Math.trunc(whole / 60)} h ${whole % 60} min`;
  return amount(Math.trunc(whole / (24 * 60)), 'day');
}

/** "Submitted 42 min after the interview ended", for the author alone; undefined where no date was agreed or nothing is submitted. */
export function timeToSubmitWords(held: Held, submittedAt: Date | null): string | undefined {
  const end = endOf(held);
  if (!end || !submittedAt) return undefined;
  const minutes = (submittedAt.getTime() - end.getTime()) / minuteMs;
  return minutes < 0 ? 'Submitted before the interview was over' : `Submitted ${spanWords(minutes)} after the interview ended`;
}

const cardId = z.string().regex(/^[\w-]{1,80}$/, { error: 'There is no such scorecard.' });

/** What a form says when an interview did not take place. */
export const notHappenedSchema = z.object({
  id: cardId,
  reason: proseOf('The reason', 2_000).refine((text) => text.trim().length >= 3, {
    error: 'Say in a few words why it did not take place: the debrief will read it.',
  }),
});

export const snoozeSchema = z.object({ id: cardId, until: z.enum(snoozes, { error: 'Choose how long.' }) });

export const reassignSchema = z.object({ id: cardId, memberId: z.string().min(1, { error: 'Choose an interviewer.' }).max(80) });

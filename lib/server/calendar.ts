import 'server-only';
import { createEvent } from 'ics';

/** One appointment of a calendar file. `uid` stays the same for as long as the appointment is the same. */
export type Appointment = {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly startsAt: Date;
  readonly minutes: number;
};

/** An appointment as an iCalendar file (RFC 5545), in UTC and marked private. Throws on what no calendar can hold. */
export function calendarFile({ uid, title, description, url, startsAt, minutes }: Appointment): string {
  const { error, value } = createEvent({
    uid,
    productId: 'leadframe',
    title,
    description,
    url,
    start: startsAt.getTime(),
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes },
    status: 'CONFIRMED',
    busyStatus: 'BUSY',
    classification: 'PRIVATE',
  });
  if (error || value === null) throw new Error('The calendar file could not be made.', { cause: error });
  return value;
}

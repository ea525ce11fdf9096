import { describe, expect, test } from 'vitest';
import {
  byUrgency,
  dueAt,
  isOverdue,
  isSnoozed,
  notHappenedSchema,
  reassignSchema,
  snoozedUntil,
  snoozeSchema,
  spanWords,
  timeToSubmitWords,
} from '@/lib/domain/hiring/due';

const at = (time: string) => new Date(`2026-11-23T${time}:00.000Z`);
const held = { startsAt: at('10:00'), minutes: 45 };

describe('when a card is due', () => {
  test('one hour after the interview ended, to the minute', () => {
    expect(dueAt(held)).toEqual(at('11:45'));
    expect(isOverdue(held, new Date(at('11:45').getTime() - 1))).toBe(false);
    expect(isOverdue(held, at('11:45'))).toBe(true);
  });

  test('an interview without a date is never overdue', () => {
    expect(dueAt({ startsAt: null, minutes: 45 })).toBeUndefined();
    expect(isOverdue({ startsAt: null, minutes: 45 }, at('23:00'))).toBe(false);
  });

  test('overdue cards come first, then those by date, those without one, and last what was put off', () => {
    const card = (id: string, startsAt: Date | null, until: Date | null = null) => ({ id, startsAt, minutes: 60, snoozedUntil: until });
    const cards = [
      card('no date', null),
      card('tomorrow', new Date('2026-11-24T10:00:00.000Z')),
      card('put off', at('08:00'), at('20:00')),
      card('overdue', at('09:00')),
    ];
    expect(byUrgency(cards, at('15:00')).map(({ id }) => id)).toEqual(['overdue', 'tomorrow', 'no date', 'put off']);
    expect(byUrgency(cards, at('20:00')).map(({ id }) => id)).toEqual(['put off', 'overdue', 'tomorrow', 'no date']);
  });
});

describe('putting a reminder off', () => {
  test('is for an hour, until nine tomorrow, or for three days', () => {
    expect(snoozedUntil('1-hour', at('15:30'))).toEqual(at('16:30'));
    expect(snoozedUntil('tomorrow', new Date('2026-12-31T23:59:00.000Z'))).toEqual(new Date('2027-01-01T09:00:00.000Z'));
    expect(snoozedUntil('3-days', at('15:30'))).toEqual(new Date('2026-11-26T15:30:00.000Z'));
  });

  test('ends at its moment', () => {
    expect(isSnoozed({ snoozedUntil: at('16:30') }, at('16:29'))).toBe(true);
    expect(isSnoozed({ snoozedUntil: at('16:30') }, at('16:30'))).toBe(false);
    expect(isSnoozed({ snoozedUntil: null }, at('16:30'))).toBe(false);
  });
});

describe('how long it took', () => {
  test('is said in the units that still say something', () => {
    expect([0, 42, 60, 185, 24 * 60, 50 * 60].map(spanWords)).toEqual(['0 min', '42 min', '1 h', '3 h 5 min', '1 day', '2 days']);
  });

  test('counts from the end of the interview; a card sent during it says so, and one without a date says nothing', () => {
    expect(timeToSubmitWords(held, at('11:27'))).toBe('Submitted 42 min after the interview ended');
    expect(timeToSubmitWords(held, at('10:30'))).toBe('Submitted before the interview was over');
    expect(timeToSubmitWords({ startsAt: null, minutes: 45 }, at('11:27'))).toBeUndefined();
    expect(timeToSubmitWords(held, null)).toBeUndefined();
  });
});

test('the forms want a reason, a known span and a person', () => {
  expect(notHappenedSchema.safeParse({ id: 'a', reason: ' . ' }).success).toBe(false);
  expect(notHappenedSchema.safeParse({ id: 'a', reason: 'Candidate was ill' }).success).toBe(true);
  expect(notHappenedSchema.safeParse({ id: 'a\0', reason: 'Candidate was ill' }).success).toBe(false);
  expect(snoozeSchema.safeParse({ id: 'a', until: 'forever' }).success).toBe(false);
  expect(reassignSchema.safeParse({ id: 'a', memberId: '' }).success).toBe(false);
});

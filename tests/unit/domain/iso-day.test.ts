import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, dayNumber } from '@/lib/domain/iso-day';

test('days are counted from the first of January 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  // 2024 is a leap year: 31 + 29 days to the first of March.
  expect((dayNumber('2024-03-01') ?? 0) - (dayNumber('2024-01-01') ?? 0)).toBe(60);
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00:00Z', '', 'tomorrow'])(
  '"%s" is not a calendar day',
  (text) => {
    expect(dayNumber(text)).toBeUndefined();
    expect(dayAfter(text, 1)).toBeUndefined();
  },
);

test('fourteen days after 20 February lie in March', () => {
  expect(dayAfter('2026-02-20', 14)).toBe('2026-03-06');
  expect(dayAfter('2026-03-06', -14)).toBe('2026-02-20');
});

test('half a day, no number and the end of the calendar are no day', () => {
  expect(dayAfter('2026-02-20', 0.5)).toBeUndefined();
  expect(dayAfter('2026-02-20', Number.NaN)).toBeUndefined();
  expect(dayAfter('9999-12-31', 1)).toBeUndefined();
});

test('going forth and back ends on the same day', () => {
  const days = fc.integer({ min: -200_000, max: 200_000 });
  fc.assert(
    fc.property(days, (offset) => {
      const there = dayAfter('2026-11-23', offset);
      expect(there && dayAfter(there, -offset)).toBe('2026-11-23');
      expect((dayNumber(there ?? '') ?? Number.NaN) - (dayNumber('2026-11-23') ?? 0)).toBe(offset);
    }),
  );
});

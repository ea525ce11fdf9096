import { expect, test } from 'vitest';
import type { PriceVersion } from '@/lib/domain/costs/price-book';
import { instantOf, isInWindow, versionAt } from '@/lib/domain/costs/price-dates';

const card = { base: { inputPicoUsd: 1n, outputPicoUsd: 1n } };
const version = (id: string, from: string, recordedAt: string): PriceVersion => ({
  id,
  from,
  recordedAt,
  source: 'https://example.com',
  card,
});
const at = (iso: string) => instantOf(iso);

test('a day is its midnight in UTC, and an instant carries its zone', () => {
  expect(at('2026-07-30')).toBe(Date.UTC(2026, 6, 30));
  expect(at('2026-07-30T02:00+02:00')).toBe(at('2026-07-30'));
});

test.each(['', '2026-13-01', '2026-07-30T00:00', 'yesterday', '30.07.2026'])('"%s" is no instant that means the same everywhere', (iso) => {
  expect(() => at(iso)).toThrow(RangeError);
});

test('a version holds from its own instant on, in whatever order versions are listed', () => {
  const versions = [version('new', '2026-07-30', '2026-07-30'), version('old', '2026-01-01', '2026-01-01')];
  expect(versionAt(versions, at('2026-07-29T23:59:59.999Z'), Number.POSITIVE_INFINITY)?.id).toBe('old');
  expect(versionAt(versions, at('2026-07-30'), Number.POSITIVE_INFINITY)?.id).toBe('new');
  expect(versionAt(versions, at('2025-12-31'), Number.POSITIVE_INFINITY)).toBeUndefined();
});

test('a correction recorded later replaces what it corrects, except for who looks from before it', () => {
  const versions = [version('wrong', '2026-01-01', '2026-01-01'), version('right', '2026-01-01', '2026-03-01')];
  expect(versionAt(versions, at('2026-02-01'), Number.POSITIVE_INFINITY)?.id).toBe('right');
  expect(versionAt(versions, at('2026-02-01'), at('2026-02-15'))?.id).toBe('wrong');
});

test('a window includes its first minute and not its last', () => {
  const window = { fromUtc: '01:00', untilUtc: '04:00', card };
  expect(['00:59', '01:00', '03:59', '04:00'].map((time) => isInWindow(window, at(`2026-09-01T${time}:00Z`)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a window past midnight belongs to the day on which it begins', () => {
  const friday = { fromUtc: '22:00', untilUtc: '02:00', weekdays: [5], card };
  expect(isInWindow(friday, at('2026-11-20T23:00:00Z'))).toBe(true);
  expect(isInWindow(friday, at('2026-11-21T01:59:00Z'))).toBe(true);
  expect(isInWindow(friday, at('2026-11-21T22:00:00Z'))).toBe(false);
  expect(isInWindow(friday, at('2026-11-20T01:00:00Z'))).toBe(false);
});

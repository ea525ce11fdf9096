import { expect, test } from 'vitest';
import { type Assumption, assumptionSchema, assumptionState, reviewState } from '@/lib/domain/decisions/assumptions';

const cheap: Assumption = { id: 'spend-stays-low', metric: 'monthly_api_usd', op: '<', value: 50_000, evidence: [] };
const on = '2026-11-23';

test('an assumption holds while the figure stays on its side, and breaks at the figure itself', () => {
  expect(assumptionState(cheap, { value: 49_999, on }, on)).toBe('holds');
  expect(assumptionState(cheap, { value: 50_000, on }, on)).toBe('broken');
});

test('no figure, a figure from tomorrow, a stale one and one that is no number are unknown, not broken and not fine', () => {
  expect(assumptionState(cheap, undefined, on)).toBe('unknown');
  expect(assumptionState(cheap, { value: 1, on: '2026-11-24' }, on)).toBe('unknown');
  expect(assumptionState(cheap, { value: 1, on: '2026-08-22' }, on)).toBe('unknown');
  expect(assumptionState(cheap, { value: 1, on: '2026-08-23' }, on)).toBe('holds');
  expect(assumptionState(cheap, { value: Number.NaN, on }, on)).toBe('unknown');
  expect(assumptionState(cheap, { value: 1, on: 'yesterday' }, on)).toBe('unknown');
});

const record = { status: 'accepted', assumptions: [cheap], revisitBy: '2027-02-01' };
const readings = (value: number) => new Map([['monthly_api_usd', { value, on }]]);

test('a broken assumption makes a decision due the moment that its number changes', () => {
  expect(reviewState(record, readings(40_000), on)).toEqual({
    due: false,
    revisitByReached: false,
    assumptions: [{ id: 'spend-stays-low', state: 'holds' }],
  });
  expect(reviewState(record, readings(60_000), on)).toMatchObject({ due: true, assumptions: [{ state: 'broken' }] });
});

test('a decision is due on its revisit-by day, and not the day before', () => {
  expect(reviewState(record, readings(1), '2027-01-31').due).toBe(false);
  expect(reviewState(record, readings(1), '2027-02-01')).toMatchObject({ due: true, revisitByReached: true });
});

test('an unknown assumption is shown and does not call a meeting', () => {
  expect(reviewState(record, new Map(), on)).toMatchObject({ due: false, assumptions: [{ state: 'unknown' }] });
});

test.each(['rejected', 'superseded', 'deprecated'])('a %s decision is closed and never due', (status) => {
  expect(reviewState({ ...record, status }, readings(60_000), '2030-01-01').due).toBe(false);
});

test('an assumption is refused in sentences', () => {
  const parsed = assumptionSchema.safeParse({ id: 'Spend', metric: '', op: '~', value: 'low' });
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
    'The id of an assumption is written in lower case with dashes.',
    'The metric is missing.',
    'The comparison is one of < <= > >= = !=.',
    'The value of an assumption is a number.',
  ]);
});

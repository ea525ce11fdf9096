import { describe, expect, test } from 'vitest';
import { holdReasonSchema, loopEndedOn, retentionDaysSchema, retentionState } from '@/lib/domain/hiring/retention';

const record = { status: 'rejected', decidedOn: '2026-01-10', changedOn: '2026-03-01', retentionDays: 180, legalHold: null } as const;

describe('how long a record is kept', () => {
  test('the clock starts at the decision, or else at the last change, and never while the candidate is in process', () => {
    expect(loopEndedOn(record)).toBe('2026-01-10');
    expect(loopEndedOn({ ...record, decidedOn: undefined })).toBe('2026-03-01');
    expect(loopEndedOn({ ...record, status: 'active' })).toBeUndefined();
    expect(retentionState({ ...record, status: 'active' }, '2036-01-01')).toEqual({ state: 'in-process' });
  });

  test('the last day still counts as kept; the day after it is due', () => {
    expect(retentionState(record, '2026-07-09')).toEqual({ state: 'kept', endedOn: '2026-01-10', until: '2026-07-09' });
    expect(retentionState(record, '2026-07-10')).toEqual({ state: 'due', endedOn: '2026-01-10', until: '2026-07-09', daysOver: 1 });
  });

  test('not set is a state of its own, and a legal hold stops no clock', () => {
    expect(retentionState({ ...record, retentionDays: null }, '2036-01-01')).toEqual({ state: 'not-set', endedOn: '2026-01-10' });
    expect(retentionState({ ...record, legalHold: 'claim' }, '2026-07-10').state).toBe('due');
    expect(() => retentionState(record, 'soon')).toThrow(RangeError);
  });

  test('days are whole, from 1 to 3,650, or nothing; a hold needs a reason', () => {
    expect(retentionDaysSchema.parse(' ')).toBeNull();
    expect(retentionDaysSchema.parse('365')).toBe(365);
    for (const wrong of ['0', '-1', '1.5', '3651', 'a year']) expect(retentionDaysSchema.safeParse(wrong).success).toBe(false);
    expect(holdReasonSchema.safeParse(' ').success).toBe(false);
  });
});

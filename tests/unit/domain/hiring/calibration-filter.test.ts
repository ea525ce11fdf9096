import { describe, expect, test } from 'vitest';
import { calibrationFields, calibrationFilterOf, calibrationSearchOf, calibrationSpan } from '@/lib/domain/hiring/calibration-filter';

describe('the filter of calibration', () => {
  test('comes back from the address that it writes', () => {
    const filter = { roleId: 'role-1', from: '2026-10-01', to: '2026-12-31', rubricVersion: 2 };
    const written = calibrationSearchOf(filter);
    expect(written).toBe('?role=role-1&from=2026-10-01&to=2026-12-31&version=2');
    expect(calibrationFilterOf(Object.fromEntries(new URLSearchParams(written)))).toEqual(filter);
    expect(calibrationFields(filter).map((field) => field.name)).toEqual(['role', 'from', 'to', 'version']);
  });

  test('leaves out what does not fit, and is empty where nothing is said', () => {
    const none = { roleId: undefined, from: undefined, to: undefined, rubricVersion: undefined };
    expect(calibrationFilterOf({ role: "x' OR 1=1", from: '2026-02-30', to: 'yesterday', version: '-1' })).toEqual(none);
    expect(calibrationFilterOf({})).toEqual(none);
    expect(calibrationSearchOf(none)).toBe('');
  });

  test('takes the first of a name that stands twice', () => {
    expect(calibrationFilterOf({ version: ['3', '4'] }).rubricVersion).toBe(3);
  });

  test('counts its last day in', () => {
    const { since, before } = calibrationSpan({ from: '2026-10-01', to: '2026-12-31' });
    expect(since?.toISOString()).toBe('2026-10-01T00:00:00.000Z');
    expect(before?.toISOString()).toBe('2027-01-01T00:00:00.000Z');
    expect(calibrationSpan({ from: undefined, to: undefined })).toEqual({ since: undefined, before: undefined });
  });
});

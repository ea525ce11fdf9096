import { describe, expect, test } from 'vitest';
import { selectionCountsSchema } from '@/lib/domain/hiring/selection-counts';

const read = (group: string[], applied: string[], selected: string[]) =>
  selectionCountsSchema.safeParse({ roleId: 'r', stage: ' Screen ', group, applied, selected });
const fault = (...lists: Parameters<typeof read>) => read(...lists).error?.issues[0]?.message ?? '';

describe('counts as a form sends them', () => {
  test('lines are read side by side, and empty ones are left out', () => {
    expect(read(['North', '', ' South  side '], ['10', '', '5'], ['3', '', '0']).data).toEqual({
      roleId: 'r',
      stage: 'Screen',
      seen: '',
      groups: [
        { group: 'North', applied: 10, selected: 3 },
        { group: 'South side', applied: 5, selected: 0 },
      ],
    });
    expect(selectionCountsSchema.parse({ roleId: 'r', stage: 'S', group: 'A', applied: '2', selected: '1' }).groups).toHaveLength(1);
  });

  test('each fault is said with its line', () => {
    expect(fault([''], ['3'], ['1'])).toMatch(/Line 1 has counts and no group/);
    expect(fault(['A'], ['3'], ['4'])).toMatch(/A: 4 were selected of 3/);
    expect(fault(['A'], ['3.5'], ['1'])).toMatch(/whole numbers/);
    expect(fault(['A', 'a'], ['3', '3'], ['1', '1'])).toMatch(/stands here twice/);
    expect(
      fault(
        Array.from({ length: 13 }, (_, i) => `g${i}`),
        Array(13).fill('9'),
        Array(13).fill('1'),
      ),
    ).toMatch(/at most 12/);
  });
});

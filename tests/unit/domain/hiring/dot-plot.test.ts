import { describe, expect, test } from 'vitest';
import type { DebriefArea } from '@/lib/domain/hiring/debrief';
import { dotPlot, dotPlotFinding, initialsOf } from '@/lib/domain/hiring/dot-plot';
import type { Rating } from '@/lib/domain/hiring/rating';

const area = (areaId: string, ...ratings: [string, Rating, Rating?][]): DebriefArea => ({
  areaId,
  voices: ratings.map(([interviewer, rating, revised]) => ({
    interviewerId: interviewer,
    interviewer,
    rating,
    notes: '',
    evidence: [],
    ...(revised === undefined ? {} : { revised: { rating: revised, reason: 'Heard more', at: new Date(0) } }),
  })),
});

describe('the dot plot', () => {
  test('equal ratings lie in lanes of their own, revised ones hollow, and what was not probed draws nothing', () => {
    const [row] = dotPlot([area('a', ['Ana Bo', 3], ['Cy', 3], ['Di', 'not-probed'], ['Ed', 2, 3])]);
    expect(row?.dots.map(({ initials, rating, lane, hollow }) => [initials, rating, lane, hollow])).toEqual([
      ['AB', 3, 0, false],
      ['C', 3, 1, false],
      ['E', 2, 0, false],
      ['E', 3, 2, true],
    ]);
    expect(row?.lanes).toBe(3);
  });

  test('initials are the first letters of the first and the last word, whatever the script', () => {
    expect(initialsOf('Lucía Ferrer Vidal')).toBe('LV');
    expect(initialsOf('  نور  حداد ')).toBe('نح');
    expect(initialsOf('')).toBe('');
  });

  test.each([
    ['Two or more people rated one area alone: a, all 2', [area('a', ['x', 2], ['y', 2]), area('b', ['x', 1])]],
    [
      'Full agreement in 1 of the 2 areas that two or more rated; furthest apart on b, 1 to 4',
      [area('a', ['x', 2], ['y', 2]), area('b', ['x', 1], ['y', 4])],
    ],
    ['All agree in the 2 areas that two or more rated', [area('a', ['x', 2], ['y', 2]), area('b', ['x', 1], ['y', 1])]],
    ['No area was rated by two people, so nobody can agree or disagree', [area('a', ['x', 2])]],
  ] as const)('its title is what it shows: %s', (title, areas) => {
    expect(dotPlotFinding(areas, (id) => id)).toBe(title);
  });
});

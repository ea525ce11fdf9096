import { describe, expect, test } from 'vitest';
import { type InitialCard, quarterOf, ratedUnits } from '@/lib/domain/hiring/calibration-ratings';

let count = 0;
const card = (
  interviewerId: string,
  candidateId: string,
  ratings: Record<string, number>,
  more: Partial<InitialCard> = {},
): InitialCard => {
  count += 1;
  return {
    cardId: `card-${count}`,
    candidateId,
    interviewerId,
    submittedAt: new Date(Date.UTC(2026, 9, 1, count)),
    rubricVersion: 1,
    stage: 'Interview',
    areaIds: Object.keys(ratings),
    ratings,
    signalIds: [],
    ...more,
  };
};

describe('what several interviewers rated', () => {
  test('one candidate in one area is one unit, with a rating an interviewer', () => {
    const units = ratedUnits([card('ann', 'zoe', { bread: 3, cake: 2 }), card('ben', 'zoe', { bread: 1 })]);
    expect(units.map(({ areaId, ratings }) => [areaId, ratings.map(({ interviewerId, rating }) => [interviewerId, rating])])).toEqual([
      [
        'bread',
        [
          ['ann', 3],
          ['ben', 1],
        ],
      ],
      ['cake', [['ann', 2]]],
    ]);
  });

  test('a second card of the same interviewer is not a second independent rating: the earlier one counts', () => {
    const late = card('ann', 'zoe', { bread: 4 }, { submittedAt: new Date('2026-11-01') });
    const early = card('ann', 'zoe', { bread: 2 }, { submittedAt: new Date('2026-10-01') });
    expect(ratedUnits([late, early]).map(({ ratings }) => ratings.map(({ rating }) => rating))).toEqual([[2]]);
  });

  test('ratings under different rubric versions are never compared', () => {
    const units = ratedUnits([card('ann', 'zoe', { bread: 3 }), card('ben', 'zoe', { bread: 3 }, { rubricVersion: 2 })]);
    expect(units.map(({ ratings }) => ratings.length)).toEqual([1, 1]);
  });

  test('a quarter is that of the moment in UTC', () => {
    expect(quarterOf(new Date('2026-12-31T23:59:59Z'))).toBe('2026 Q4');
    expect(quarterOf(new Date('2027-01-01T00:00:00Z'))).toBe('2027 Q1');
  });
});

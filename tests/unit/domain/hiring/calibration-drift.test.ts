import { describe, expect, test } from 'vitest';
import { drift } from '@/lib/domain/hiring/calibration-drift';
import { quarterOf, type RatedUnit } from '@/lib/domain/hiring/calibration-ratings';

const unit = (candidateId: string, ratings: readonly number[], day: string): RatedUnit => ({
  key: `${candidateId} bread 1`,
  candidateId,
  areaId: 'bread',
  ratings: ratings.map((rating, index) => ({
    candidateId,
    interviewerId: `rater-${index}`,
    areaId: 'bread',
    rating,
    submittedAt: new Date(`${day}T0${index}:00:00Z`),
    rubricVersion: 1,
    stage: 'Interview',
  })),
});
const period = (name: string, ratings: readonly (readonly number[])[], day: string) =>
  ratings.map((each, index) => unit(`${name}-${index}`, each, day));
const byQuarter = (units: readonly RatedUnit[]) => drift(units, (rating) => quarterOf(rating.submittedAt));

const twelve = (one: readonly number[], other: readonly number[]) =>
  Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? one : other));

describe('drift', () => {
  test('a mean that moved by a point is a change, and one that stood still is none', () => {
    const quarters = byQuarter([
      ...period('summer', twelve([2, 2], [3, 3]), '2026-08-10'),
      ...period('autumn', twelve([3, 3], [4, 4]), '2026-11-10'),
      ...period('winter', twelve([3, 3], [4, 4]), '2027-02-10'),
    ]);
    expect(quarters.map(({ name, candidates, ratings }) => [name, candidates, ratings])).toEqual([
      ['2026 Q3', 12, 24],
      ['2026 Q4', 12, 24],
      ['2027 Q1', 12, 24],
    ]);
    expect(quarters[0]?.meanChange).toBeUndefined();
    expect(quarters[1]?.meanChange).toMatchObject({ difference: 1, told: true });
    expect(quarters[2]?.meanChange).toMatchObject({ difference: 0, told: false });
  });

  test('the interval of a mean is made over candidates: two ratings of one candidate are not two candidates', () => {
    const once = byQuarter(period('once', twelve([2], [3]), '2026-08-10'))[0]?.mean;
    const twice = byQuarter(period('twice', twelve([2, 2], [3, 3]), '2026-08-10'))[0]?.mean;
    expect(twice?.ci95[0]).toBeCloseTo(once?.ci95[0] ?? 0, 12);
    // Mean 2.5, standard error √(12/11 × 12 × .25) / 12.
    expect(once?.ci95[1]).toBeCloseTo(2.5 + (1.959964 * Math.sqrt((12 / 11) * 12 * 0.25)) / 12, 5);
  });

  test('agreement that fell apart is a change', () => {
    const quarters = byQuarter([
      ...period('summer', twelve([2, 2], [4, 4]), '2026-08-10'),
      ...period('autumn', twelve([2, 4], [4, 2]), '2026-11-10'),
    ]);
    expect(quarters[1]?.agreementChange?.told).toBe(true);
    expect(quarters[1]?.agreementChange?.difference).toBeLessThan(-1);
    expect(quarters[1]?.meanChange).toMatchObject({ difference: 0, told: false });
  });

  test('a period of few candidates has no mean and no change', () => {
    const quarters = byQuarter([...period('summer', [[2], [3]], '2026-08-10'), ...period('autumn', twelve([3], [4]), '2026-11-10')]);
    expect(quarters[0]?.mean).toBeUndefined();
    expect(quarters[1]?.meanChange).toBeUndefined();
    expect(quarters[1]?.agreementChange).toBeUndefined();
  });
});

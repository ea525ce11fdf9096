import { describe, expect, test } from 'vitest';
import { leanings } from '@/lib/domain/hiring/calibration-severity';
import { unitsFrom } from './calibration-units';

const many = (ratings: readonly number[]) => [...ratings, ...ratings, ...ratings];

describe('leanings', () => {
  test('who always gives a point more is the more lenient, by a shrunken amount, and is named', () => {
    const usual = Array.from({ length: 8 }, (_, rater) => many(rater % 2 === 0 ? [1, 2, 3, 2] : [1, 2, 3, 3]));
    const { islands } = leanings(unitsFrom([many([2, 3, 4, 3]), ...usual]));
    expect(islands).toHaveLength(1);
    const [most] = islands[0]?.interviewers ?? [];
    expect(most).toMatchObject({ interviewer: 'rater-0', state: 'known', told: true, ratings: 12 });
    expect(most?.shrunken).toBeGreaterThan(0.3);
    expect(most?.shrunken).toBeLessThan(1);
  });

  test('a hard area is not taken for the leaning of whoever rates it', () => {
    // Two interviewers agree on every case; one of them also rates a hard area alone.
    const shared = unitsFrom([many([1, 2, 3, 4]), many([1, 2, 3, 4])]);
    const hard = unitsFrom([[1, 1, 1, 1, 1, 1]], 'zoe');
    const { islands } = leanings([...shared, ...hard]);
    for (const person of islands[0]?.interviewers ?? []) expect(person.told).toBe(false);
  });

  test('below eight ratings nothing is said about a person', () => {
    const { islands } = leanings(
      unitsFrom([
        [1, 2, 3],
        [2, 3, 4],
      ]),
    );
    expect(islands[0]?.interviewers.map((person) => [person.state, person.told])).toEqual([
      ['too-few', false],
      ['too-few', false],
    ]);
  });

  test('somebody who shares no case with anybody is an island, and not comparable', () => {
    const { islands, adjusted } = leanings(unitsFrom([many([1, 2, 3, 4])]));
    expect(islands).toMatchObject([{ comparable: false }]);
    expect(adjusted).toEqual([]);
  });

  test('an adjusted mean is the raw one with the leanings of the same ratings taken off', () => {
    const { islands, adjusted } = leanings(unitsFrom([many([1, 2, 3, 2]), many([2, 3, 4, 3])]));
    const leaning = new Map(islands[0]?.interviewers.map((person) => [person.interviewer, person.shrunken]));
    const first = adjusted.find((one) => one.candidateId === 'candidate-0');
    expect(first).toMatchObject({ ratings: 2, raw: 1.5 });
    expect(first?.adjusted).toBeCloseTo(1.5 - ((leaning.get('rater-0') ?? 0) + (leaning.get('rater-1') ?? 0)) / 2, 12);
  });
});

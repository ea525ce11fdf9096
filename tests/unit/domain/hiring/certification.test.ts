import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AreaTraining,
  type CertificationRule,
  countedAttempts,
  type ExerciseAttempt,
  retakeCountsFrom,
  standing,
  standings,
} from '@/lib/domain/hiring/certification';
import type { SignalOutcome } from '@/lib/domain/hiring/exercise';

const rule: CertificationRule = {
  version: 1,
  retakeAfterDays: 30,
  steps: {
    'reverse-shadow': {
      exercises: 1,
      withinPoints: 1,
      meanDifference: 1,
      signalAccuracy: 0.5,
      shadowInterviews: 2,
      reverseShadowInterviews: 0,
    },
    certified: {
      exercises: 2,
      withinPoints: 1,
      meanDifference: 0.5,
      signalAccuracy: 0.75,
      shadowInterviews: 2,
      reverseShadowInterviews: 2,
    },
  },
};
const day = (days: number) => new Date(Date.UTC(2027, 0, 1 + days));
/** An attempt on a day, so many points off, with the first `right` of four signals judged as gold has them. */
const attempt = (exerciseId: string, onDay: number, ratingDifference: number, right = 4): ExerciseAttempt => ({
  exerciseId,
  at: day(onDay),
  result: {
    ratingDifference,
    signals: [0, 1, 2, 3].map((index) => ({ signalId: `s${index}`, outcome: (index < right ? 'hit' : 'missed') satisfies SignalOutcome })),
    accuracy: right / 4,
  },
});
const training = (attempts: readonly ExerciseAttempt[], shadowInterviews: number, reverseShadowInterviews: number): AreaTraining => ({
  attempts,
  shadowInterviews,
  reverseShadowInterviews,
});

describe('where an interviewer stands', () => {
  test('somebody new shadows, and is told what to do and not what they failed at', () => {
    expect(standing(training([], 0, 0), rule)).toEqual({
      state: 'shadow',
      exercises: 0,
      meanDifference: undefined,
      leniency: undefined,
      signalAccuracy: undefined,
      missing: [
        'Rate 1 more exercise within 1 point of gold: 0 of 1 so far.',
        'Sit in on 2 more interviews, confirmed by a certified interviewer: 0 of 2 so far.',
      ],
    });
  });

  test('one exercise and two interviews sat in on lead to reverse shadowing, which names what certification takes', () => {
    expect(standing(training([attempt('a', 0, 1, 2)], 2, 1), rule)).toMatchObject({
      state: 'reverse-shadow',
      missing: [
        'Rate 1 more exercise within 1 point of gold: 1 of 2 so far.',
        'Ratings differ from gold by 1.00 on average; at most 0.50 is allowed.',
        '50% of signals were judged as gold has them; 75% is needed.',
        'Lead 1 more interview watched and confirmed by a certified interviewer: 1 of 2 so far.',
      ],
    });
  });

  test('at exactly the limits of the rule somebody is certified', () => {
    expect(standing(training([attempt('a', 0, 1, 3), attempt('b', 1, 0, 3)], 2, 2), rule)).toEqual({
      state: 'certified',
      exercises: 2,
      meanDifference: 0.5,
      leniency: 0.5,
      signalAccuracy: 0.75,
      missing: [],
    });
  });

  test('too lenient once and too strict once do not cancel out, though the leniency is nothing', () => {
    const two = standing(training([attempt('a', 0, 1), attempt('b', 1, -1)], 2, 2), rule);
    expect(two).toMatchObject({ state: 'reverse-shadow', meanDifference: 1, leniency: 0 });
  });

  test('interviews do not replace exercises, nor exercises interviews', () => {
    expect(standing(training([], 50, 50), rule).state).toBe('shadow');
    expect(standing(training([attempt('a', 0, 0), attempt('b', 0, 0), attempt('c', 0, 0)], 0, 9), rule).state).toBe('shadow');
  });

  test('an exercise missed by two points does not count among those near gold', () => {
    expect(standing(training([attempt('a', 0, 2), attempt('b', 0, 0), attempt('c', 0, -2)], 2, 2), rule).missing).toContain(
      'Ratings differ from gold by 1.33 on average; at most 1.00 is allowed.',
    );
    expect(standing(training([attempt('a', 0, 2)], 2, 2), rule).missing[0]).toBe(
      'Rate 1 more exercise within 1 point of gold: 0 of 1 so far.',
    );
  });

  test('a share that falls short is never shown as the share that is needed', () => {
    const attempts = Array.from({ length: 300 }, (_, index) => attempt(`e${index}`, 0, 0, index < 2 ? 2 : 3));
    expect(standing(training(attempts, 2, 2), rule).missing).toEqual(['74% of signals were judged as gold has them; 75% is needed.']);
  });
});

describe('which attempts count', () => {
  test('gold is known once seen: a second attempt the same day changes nothing', () => {
    const attempts = [attempt('a', 0, 3), attempt('a', 0.5, 0)];
    expect(countedAttempts(attempts, rule)).toEqual(attempts.slice(0, 1));
  });

  test('a retake counts from thirty days after the attempt before it, in place of that one', () => {
    expect(countedAttempts([attempt('a', 30, 0), attempt('a', 0, 3)], rule)).toEqual([attempt('a', 30, 0)]);
    expect(countedAttempts([attempt('a', 0, 3), attempt('a', 29, 0)], rule)).toEqual([attempt('a', 0, 3)]);
  });

  test('an attempt made too early starts the wait again', () => {
    const attempts = [attempt('a', 0, 3), attempt('a', 20, 0), attempt('a', 40, 0)];
    expect(countedAttempts(attempts, rule)).toEqual([attempt('a', 0, 3)]);
    expect(retakeCountsFrom(attempts, 'a', rule)).toEqual(day(70));
    expect(retakeCountsFrom(attempts, 'b', rule)).toBeUndefined();
  });

  test('a retake that goes badly takes certification back', () => {
    const good = [attempt('a', 0, 0), attempt('b', 0, 0)];
    expect(standing(training(good, 2, 2), rule).state).toBe('certified');
    expect(standing(training([...good, attempt('a', 60, 3)], 2, 2), rule).state).toBe('shadow');
  });
});

describe('whatever somebody has done', () => {
  const attempts = fc.array(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c'),
        onDay: fc.integer({ min: 0, max: 200 }),
        off: fc.integer({ min: -3, max: 3 }),
        right: fc.integer({ min: 0, max: 4 }),
      })
      .map(({ id, onDay, off, right }) => attempt(id, onDay, off, right)),
    { maxLength: 8 },
  );
  const count = fc.integer({ min: 0, max: 4 });

  test('nothing is missing exactly when certified, and a further confirmed interview never sets anybody back', () => {
    fc.assert(
      fc.property(attempts, count, count, (made, shadows, reverse) => {
        const now = standing(training(made, shadows, reverse), rule);
        expect(now.missing.length === 0).toBe(now.state === 'certified');
        for (const more of [training(made, shadows + 1, reverse), training(made, shadows, reverse + 1)]) {
          expect(standings.indexOf(standing(more, rule).state)).toBeGreaterThanOrEqual(standings.indexOf(now.state));
        }
      }),
    );
  });

  test('at most one attempt counts per exercise, and never more than were made', () => {
    fc.assert(
      fc.property(attempts, (made) => {
        const counted = countedAttempts(made, rule);
        expect(new Set(counted.map(({ exerciseId }) => exerciseId))).toEqual(new Set(made.map(({ exerciseId }) => exerciseId)));
        expect(counted).toHaveLength(new Set(made.map(({ exerciseId }) => exerciseId)).size);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { areaStandings, judgedAttempts, type StoredAttempt } from '@/lib/domain/hiring/calibration-training';
import type { CertificationRule } from '@/lib/domain/hiring/certification';
import type { Exercise } from '@/lib/domain/hiring/exercise';

const exercise = (id: string, areaId: string): Exercise => ({
  id,
  version: 2,
  areaId,
  rubricVersion: 1,
  title: id,
  question: 'Why does it rise?',
  answer: 'Yeast.',
  gold: { rating: 2, reason: 'It is named.', signals: [{ signalId: 'knows-yeast', present: true, why: 'Named.', quote: 'Yeast' }] },
});
const exercises = [exercise('bread-one', 'bread'), exercise('cake-one', 'cake')];
const rule: CertificationRule = {
  version: 1,
  retakeAfterDays: 30,
  steps: {
    'reverse-shadow': {
      exercises: 1,
      withinPoints: 1,
      meanDifference: 1,
      signalAccuracy: 0.5,
      shadowInterviews: 1,
      reverseShadowInterviews: 0,
    },
    certified: { exercises: 1, withinPoints: 0, meanDifference: 0, signalAccuracy: 1, shadowInterviews: 1, reverseShadowInterviews: 1 },
  },
};
const attempt = (memberId: string, more: Partial<StoredAttempt> = {}): StoredAttempt => ({
  memberId,
  exerciseId: 'bread-one',
  exerciseVersion: 2,
  rating: 2,
  signalIds: ['knows-yeast'],
  at: new Date('2026-11-01'),
  ...more,
});
const standingOf = (memberId: string, done: Parameters<typeof areaStandings>[2]) =>
  areaStandings(memberId, ['bread', 'cake'], done, exercises, rule).map(({ areaId, standing }) => [areaId, standing.state]);

describe('training', () => {
  test('an exercise and both accompanied interviews certify in their area, and in no other', () => {
    const shadows = [
      { memberId: 'ann', areaId: 'bread', kind: 'shadow' as const },
      { memberId: 'ann', areaId: 'bread', kind: 'reverse-shadow' as const },
    ];
    expect(standingOf('ann', { attempts: [attempt('ann')], shadows })).toEqual([
      ['bread', 'certified'],
      ['cake', 'shadow'],
    ]);
  });

  test('what somebody else did counts for nobody but them', () => {
    const shadows = [{ memberId: 'ben', areaId: 'bread', kind: 'shadow' as const }];
    expect(standingOf('ann', { attempts: [attempt('ben')], shadows })).toEqual([
      ['bread', 'shadow'],
      ['cake', 'shadow'],
    ]);
  });

  test('an attempt at a version that is no longer in use cannot be judged', () => {
    expect(judgedAttempts([attempt('ann', { exerciseVersion: 1 }), attempt('ann', { exerciseId: 'gone' })], exercises)).toEqual([]);
    expect(judgedAttempts([attempt('ann', { rating: 3 })], exercises)).toMatchObject([
      { exerciseId: 'bread-one', result: { ratingDifference: 1 } },
    ]);
  });
});

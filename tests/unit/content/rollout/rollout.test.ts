import { expect, test } from 'vitest';
import { extraCriteria } from '@/content/rollout/extra-criteria';
import { rolloutPlan } from '@/content/rollout/phases';
import { prioritisation } from '@/content/rollout/prioritisation';
import { priorityWeights } from '@/content/rollout/priority-weights';
import { gateStatus } from '@/lib/domain/rollout/gate';
import { extraCriteriaFaults, type RolloutPlan, rolloutPlanFaults } from '@/lib/domain/rollout/phases';
import { prioritisationFaults } from '@/lib/domain/rollout/prioritisation';
import { gateDimensions, ranked, scoredDimensions } from '@/lib/domain/rollout/prioritise';

const phases: RolloutPlan['phases'] = rolloutPlan.phases;

test('the phases and the priorities are sound', () => {
  expect(rolloutPlanFaults(rolloutPlan)).toEqual([]);
  expect(prioritisationFaults(prioritisation)).toEqual([]);
});

test('four phases run from spike to general availability with their usual durations', () => {
  expect(phases.map(({ id, duration }) => [id, duration])).toEqual([
    ['spike', { minWeeks: 1, maxWeeks: 2 }],
    ['poc', { minWeeks: 2, maxWeeks: 4 }],
    ['pilot', { minWeeks: 4, maxWeeks: 8 }],
    ['ga', 'ongoing'],
  ]);
});

test('each phase is left on its own criteria', () => {
  expect(phases.map(({ exitCriteria }) => exitCriteria.map(({ id }) => id))).toEqual([
    ['end-to-end-demo'],
    ['quality-bar-agreed', 'offline-evals-defined'],
    ['slos-met-on-cohort', 'no-sev-1-for-two-weeks'],
    ['cost-budget-defended', 'latency-budget-defended', 'quality-budget-defended', 'on-call-in-place'],
  ]);
});

test('a pilot ends only after two weeks without a sev-1', () => {
  const quiet = phases.flatMap(({ exitCriteria }) => exitCriteria).filter(({ test: { kind } }) => kind === 'duration');
  expect(quiet.map(({ id, test: how }) => [id, how])).toEqual([
    ['no-sev-1-for-two-weeks', { kind: 'duration', quietDays: 14, severity: 1 }],
  ]);
});

test('no gate opens without evidence, whichever phase it closes', () => {
  for (const { exitCriteria } of phases) {
    expect(gateStatus(exitCriteria, [], [], '2026-11-23')).toMatchObject({
      passed: false,
      next: { criterion: exitCriteria[0], state: 'unknown' },
    });
  }
});

test('the extra criteria are sound, and with the plan they use every kind of check', () => {
  expect(extraCriteriaFaults(extraCriteria, rolloutPlan)).toEqual([]);
  const kinds = [...phases.flatMap(({ exitCriteria }) => exitCriteria), ...extraCriteria.criteria].map(({ test: { kind } }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['attest', 'metric', 'duration', 'exists', 'fresh', 'drill']));
});

test('initiatives are compared on five dimensions, and the first win is chosen on confidence and leverage', () => {
  expect(prioritisation.dimensions.map(({ id }) => id)).toEqual(['value', 'confidence', 'leverage', 'reversibility', 'capacity']);
  expect(prioritisation.dimensions.map(({ id }) => id).filter((id) => !gateDimensions.some((gate) => gate === id))).toEqual(
    scoredDimensions,
  );
  expect(prioritisation.sequence[0].decidedBy).toEqual(['confidence', 'leverage']);
});

test('the weighting to begin with says something, and its gates can be passed and failed', () => {
  const scores = (level: number) =>
    [...scoredDimensions, ...gateDimensions].map((dimension) => ({ initiative: 'bot', rater: 'Ana', dimension, low: level, high: level }));
  expect(ranked([{ id: 'bot' }], scores(3), priorityWeights, 1, 10)[0]).toMatchObject({ score: { mid: 3 }, chanceOfFirst: 1 });
  expect(ranked([{ id: 'bot' }], scores(2.9), priorityWeights, 1, 10)[0]?.gatedBy?.map(({ dimension }) => dimension)).toEqual([
    ...gateDimensions,
  ]);
});

test('no two entries on the page share an anchor', () => {
  const criteria = phases.flatMap(({ exitCriteria }) => exitCriteria);
  const named = [
    rolloutPlan,
    rolloutPlan.antiPattern,
    prioritisation,
    ...phases,
    ...criteria,
    ...extraCriteria.criteria,
    ...prioritisation.dimensions,
    ...prioritisation.sequence,
  ];
  const anchors: string[] = ['exit-criteria', ...named.map(({ id }) => id)];
  expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
});

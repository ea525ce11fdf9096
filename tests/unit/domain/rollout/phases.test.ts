import { expect, test } from 'vitest';
import { type ExtraCriteria, extraCriteriaFaults, type Phase, type RolloutPlan, rolloutPlanFaults } from '@/lib/domain/rollout/phases';

const spike: Phase = {
  id: 'spike',
  name: 'Spike',
  goal: 'Learn.',
  notYet: 'Polish.',
  exitCriteria: [{ id: 'demo', text: 'It runs.', evidence: 'A recording.', test: { kind: 'attest' } }],
  duration: { minWeeks: 1, maxWeeks: 2 },
};
const live: Phase = {
  ...spike,
  id: 'live',
  exitCriteria: [{ id: 'on-call', text: 'Somebody answers.', evidence: 'A rota.', test: { kind: 'exists', thing: 'A rota' } }],
  duration: 'ongoing',
};
const plan: RolloutPlan = {
  id: 'plan',
  version: 1,
  publishedOn: '2026-11-23',
  phases: [spike, live],
  antiPattern: { id: 'skipping', name: 'Skipping', meaning: 'It moves the work.', insteadSay: 'Less scope.' },
};

test('the last phase may be ongoing', () => {
  expect(rolloutPlanFaults(plan)).toEqual([]);
});

test('no phase can follow one that never ends', () => {
  expect(rolloutPlanFaults({ ...plan, phases: [live, spike] })).toEqual(['phase live is ongoing, so no later phase can start']);
});

test('a phase without exit criteria cannot be left', () => {
  expect(rolloutPlanFaults({ ...plan, phases: [{ ...spike, exitCriteria: [] }, live] })).toEqual([
    'phase spike has no exit criteria, so nobody can leave it',
  ]);
});

test('a duration cannot run from long to short', () => {
  expect(rolloutPlanFaults({ ...plan, phases: [{ ...spike, duration: { minWeeks: 3, maxWeeks: 2 } }, live] })).toEqual([
    'phase spike lasts 3 to 2 weeks',
  ]);
});

test('two phases cannot share a criterion', () => {
  expect(rolloutPlanFaults({ ...plan, phases: [spike, { ...live, exitCriteria: spike.exitCriteria }] })).toEqual([
    'criterion demo shares the id "demo" with criterion demo',
  ]);
});

test('an extra criterion suits a phase of the plan and does not take the place of one of its own', () => {
  const extra = (id: string, suits: string[]): ExtraCriteria => ({
    id: 'extra',
    version: 1,
    publishedOn: '2026-11-23',
    criteria: [{ id, text: 'More.', evidence: 'A page.', test: { kind: 'attest' }, suits }],
  });
  expect(extraCriteriaFaults(extra('runbook', ['live']), plan)).toEqual([]);
  expect(extraCriteriaFaults(extra('demo', ['launch']), plan)).toEqual([
    'criterion demo is already in the plan',
    'criterion demo suits the phase "launch", which does not exist',
  ]);
  expect(extraCriteriaFaults(extra('runbook', []), plan)).toEqual(['criterion runbook suits no phase']);
});

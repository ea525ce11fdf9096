import { expect, test } from 'vitest';
import { type Lever, type LeverPlaybook, leverPlaybookFaults } from '@/lib/domain/costs/lever-playbook';

const cap: Lever = {
  id: 'cap',
  order: 1,
  name: 'Cap',
  effort: { label: 'Minutes', from: 'minutes', to: 'minutes', leavesOperations: false },
  impact: { min: 0.1, max: 0.4 },
  touches: 'Output',
  how: 'Lower it.',
  watchFor: 'Cuts.',
};
const batch: Lever = { ...cap, id: 'batch', order: 2, name: 'Batch', impact: { max: 0.5 } };
const playbook: LeverPlaybook = {
  id: 'playbook',
  version: 1,
  publishedOn: '2026-11-23',
  levers: [cap, batch],
  interactions: [{ id: 'both', levers: ['cap', 'batch'], why: 'Same money.' }],
  warning: 'Do not add.',
};

test('an impact may have no low end', () => {
  expect(leverPlaybookFaults(playbook)).toEqual([]);
});

test.each([
  { min: 0.4, max: 0.1 },
  { min: 10, max: 40 },
  { min: -0.1, max: 0.4 },
])('a saving of $min to $max is not a share', (impact) => {
  expect(leverPlaybookFaults({ ...playbook, levers: [{ ...cap, impact }, batch] })).toEqual([
    `lever cap saves ${impact.min} to ${impact.max}; a share runs from 0 to 1`,
  ]);
});

test('an effort cannot run from long to short', () => {
  const backwards: Lever = { ...cap, effort: { ...cap.effort, from: 'weeks', to: 'hours' } };
  expect(leverPlaybookFaults({ ...playbook, levers: [backwards, batch] })).toEqual(['lever cap takes weeks to hours']);
});

test('the order of the playbook has no gaps', () => {
  expect(leverPlaybookFaults({ ...playbook, levers: [cap, { ...batch, order: 3 }] })).toEqual([
    'lever batch says it is number 3 but stands at 2',
  ]);
});

test('levers interact in pairs of two that exist', () => {
  expect(leverPlaybookFaults({ ...playbook, interactions: [{ id: 'both', levers: ['cap', 'cache'], why: 'x' }] })).toEqual([
    'interaction both names the lever "cache", which does not exist',
  ]);
  expect(leverPlaybookFaults({ ...playbook, interactions: [{ id: 'both', levers: ['cap', 'cap'], why: 'x' }] })).toEqual([
    'interaction both joins a lever to itself',
  ]);
});

import { expect, test } from 'vitest';
import { type Prioritisation, prioritisationFaults } from '@/lib/domain/rollout/prioritisation';

const set: Prioritisation = {
  id: 'priorities',
  version: 1,
  publishedOn: '2026-11-23',
  dimensions: [{ id: 'value', name: 'Value', question: 'What for?', strong: 'A figure.', weak: 'A hope.' }],
  sequence: [{ id: 'first', text: 'The surest.', decidedBy: ['value'] }],
};

test('a step of the sequence is decided by dimensions that exist', () => {
  expect(prioritisationFaults(set)).toEqual([]);
  expect(prioritisationFaults({ ...set, sequence: [{ id: 'first', text: 'The surest.', decidedBy: ['luck'] }] })).toEqual([
    'step first is decided by "luck", which does not exist',
  ]);
});

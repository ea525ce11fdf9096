import { expect, test } from 'vitest';
import { type TeamShapes, teamShapesFaults } from '@/lib/domain/team/shapes';

const engineers = { id: 'engineers', group: 'engineers', min: 4, max: 8, per: 'team' } as const;
const central = { id: 'central', name: 'Central', useWhen: 'Few surfaces.', headcount: [engineers], gain: 'Craft.', price: 'Queues.' };
const set: TeamShapes = {
  id: 'shapes',
  version: 1,
  publishedOn: '2026-11-23',
  shapes: [central],
  defaultShape: { shape: 'central', stage: 'start-up', appliedMin: 4, appliedMax: 6, platformLeaning: 1, meaning: 'Close together.' },
  split: { toShape: 'central', aroundEngineers: 10, meaning: 'Look again.', signs: ['Queues.'] },
};

test('the default and the split are shapes of the set', () => {
  expect(teamShapesFaults(set)).toEqual([]);
  expect(teamShapesFaults({ ...set, split: { ...set.split, toShape: 'matrix' } })).toEqual(['"matrix" is not one of the shapes']);
});

test.each([
  { min: 0, max: 2 },
  { min: 5, max: 4 },
])('a group of $min to $max people is refused', (range) => {
  expect(teamShapesFaults({ ...set, shapes: [{ ...central, headcount: [{ ...engineers, ...range }] }] })).toEqual([
    `group engineers has ${range.min} to ${range.max} people`,
  ]);
});

import { expect, test } from 'vitest';
import { type OptionGuide, optionGuideFaults } from '@/lib/domain/decisions/option-guide';

const option = {
  id: 'soup',
  name: 'Soup',
  summary: 'Warm',
  winsWhen: [{ id: 'it-is-cold', text: 'It is cold.' }],
  losesWhen: 'It is hot.',
  outcomes: ['eat-soup'],
};
const guide: OptionGuide = { id: 'lunch-guide', version: 1, publishedOn: '2026-11-23', options: [option] };

test('an option that wins somewhere and belongs to an outcome is sound', () => {
  expect(optionGuideFaults(guide, ['eat-soup'])).toEqual([]);
});

test('an option cannot belong to an outcome that the tree does not have', () => {
  expect(optionGuideFaults(guide, ['eat-salad'])).toEqual(['option soup names the outcome "eat-soup", which does not exist']);
});

test('an option that never wins has no place in the guide', () => {
  expect(optionGuideFaults({ ...guide, options: [{ ...option, winsWhen: [] }] }, ['eat-soup'])).toEqual(['option soup never wins']);
});

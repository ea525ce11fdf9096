import { expect, test } from 'vitest';
import { settlingQuestion } from '@/lib/domain/hiring/debrief-question';
import { bakery } from './bakery';

const [bread] = bakery.areas;
if (!bread) throw new Error('The bakery has bread.');

test('a 1 against a 4 disputes every point above the 1, and begins with the first follow-up', () => {
  const question = settlingQuestion(bread, 1, 4);
  expect(question.ask).toBe('In winter?');
  expect(question.disputed.map((point) => point.text)).toEqual(['Times it', 'Reads the dough', 'Pokes the dough']);
});

test('a 2 against a 3 disputes the senior bar alone, and asks the deeper follow-up', () => {
  expect(settlingQuestion(bread, 2, 3)).toEqual({
    ask: 'Overnight?',
    disputed: [{ rating: 3, name: 'Senior bar', text: 'Reads the dough' }],
  });
});

import { expect, test } from 'vitest';
import { inferenceSentence, inferredLevelName } from '@/lib/domain/hiring/level-words';
import { bakery } from './bakery';
import { bakeryRule, card, readingOf } from './bakery-debrief';

const rated = (bread: number, scope?: number) => ({
  'bread/rating': bread,
  'cake/rating': bread,
  ...(scope ? { 'scope/rating': scope } : {}),
});

test('the highest level of the rule reads "or above", because areas reach no further', () => {
  expect(inferredLevelName('baker', bakeryRule, bakery.levels)).toBe('Baker or above');
  expect(inferredLevelName(undefined, bakeryRule, bakery.levels)).toBe('no level');
});

test('the sentence says what scope adds, and from how many', () => {
  expect(inferenceSentence(readingOf([card('Ana', 9, rated(4, 2)), card('Ben', 10, rated(4, 2)), card('Cy', 11, rated(4, 1))]))).toBe(
    'Baker or above; scope evidence points to Master: 2 of 3 raters',
  );
  expect(inferenceSentence(readingOf([card('Ana', 9, rated(4, 2))]))).toBe(
    'Baker or above; scope evidence points to Master: 1 of 1 rater, too few to lead beyond the areas',
  );
  expect(inferenceSentence(readingOf([card('Ana', 9, rated(1))]))).toBe('The ratings establish no level; nobody rated scope');
});

test('too little coverage says how much is missing instead of a level', () => {
  expect(inferenceSentence(readingOf([]))).toBe('No level is inferred: 0 of 2 areas are rated, and the rule needs 1');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBuyFineTune } from '@/content/decisions/trees/build-buy-fine-tune';
import type { Answers, GivenAnswer } from '@/lib/domain/decisions/tree';
import { answersFromQuery, answerText, pinnedTree, queryOfAnswers } from '@/lib/domain/decisions/tree-query';

const ids = buildBuyFineTune.questions.map(({ id }) => id);
const given: fc.Arbitrary<GivenAnswer> = fc.constantFrom<GivenAnswer>(
  { answer: 'yes', certainty: 'sure' },
  { answer: 'no', certainty: 'sure' },
  { answer: 'yes', certainty: 'guess' },
  { answer: 'no', certainty: 'guess' },
  { certainty: 'unknown' },
);

test('an address brings back the answers that it was made from', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), given), (answers: Answers) => {
      const query = queryOfAnswers(buildBuyFineTune, answers);
      expect(answersFromQuery(buildBuyFineTune, Object.fromEntries(query))).toEqual(answers);
    }),
  );
});

test('one set of answers has one address, whatever the order in which they were given', () => {
  const one = queryOfAnswers(buildBuyFineTune, {
    'prompting-alone': { answer: 'no', certainty: 'sure' },
    'missing-knowledge': { certainty: 'unknown' },
  });
  expect(one.toString()).toBe('v=1&missing-knowledge=unknown&prompting-alone=no');
});

test('what is no question, or no answer, is ignored, however much of it there is', () => {
  const junk = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`q${index}`, 'yes']));
  expect(answersFromQuery(buildBuyFineTune, { ...junk, v: '1', 'prompting-alone': 'constructor', 'few-shot-enough': '' })).toEqual({});
  expect(answersFromQuery(buildBuyFineTune, { 'prompting-alone': 'x'.repeat(20_000) })).toEqual({});
});

test('of a repeated parameter the last one counts', () => {
  expect(answersFromQuery(buildBuyFineTune, { 'prompting-alone': ['yes', 'no-guess'] })).toEqual({
    'prompting-alone': { answer: 'no', certainty: 'guess' },
  });
  expect(answersFromQuery(buildBuyFineTune, { 'prompting-alone': [] })).toEqual({});
});

test('unknown is written as unknown, whichever side it leans to', () => {
  expect(answerText({ answer: 'yes', certainty: 'unknown' })).toBe('unknown');
});

test('an old link gets its own version, and a version that is gone is not silently replaced', () => {
  const second = { ...buildBuyFineTune, version: 2 };
  const trees = [buildBuyFineTune, second];
  expect(pinnedTree(trees, buildBuyFineTune.id)).toBe(second);
  expect(pinnedTree(trees, buildBuyFineTune.id, '1')).toBe(buildBuyFineTune);
  for (const version of ['3', '01', '1.0', '']) expect(pinnedTree(trees, buildBuyFineTune.id, version)).toBe('gone');
  expect(pinnedTree(trees, 'lunch', '1')).toBeUndefined();
});

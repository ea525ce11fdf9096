import { expect, test } from 'vitest';
import { type SpokenAnswer, spokenAnswerFaults } from '@/lib/domain/spoken-answer';

const answer: SpokenAnswer = {
  id: 'cost-answer',
  version: 1,
  publishedOn: '2026-11-23',
  question: 'Why so much?',
  short: 'I look first.',
  points: [
    { id: 'cap', text: 'Cap the output.', backedBy: 'cap-output' },
    { id: 'rest', text: 'Then rest.' },
  ],
  beReadyFor: 'Why that order?',
};

test('a point may stand alone or be backed by an entry of the page', () => {
  expect(spokenAnswerFaults(answer, ['cap-output'])).toEqual([]);
});

test('a point cannot be backed by an entry that does not exist', () => {
  expect(spokenAnswerFaults(answer, ['caching'])).toEqual(['point cap is backed by "cap-output", which does not exist']);
});

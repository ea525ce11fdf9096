import { expect, test } from 'vitest';
import { readGreenhouse } from '@/lib/domain/hiring/interchange/greenhouse';
import { feedbackIn } from '../../../../support/imported';

const plainText = (html: string) => html.replace(/<[^>]*>/g, '').trim();

// Shape of GET /v1/scorecards, Greenhouse Harvest v1 (grnhse/greenhouse-api-docs, _scorecards.md).
const scorecard = {
  id: 5690098,
  updated_at: '2026-08-22T19:52:38.384Z',
  created_at: '2026-08-22T19:52:38.384Z',
  interview: 'Application Review',
  interview_step: { id: 432, name: 'Application Review' },
  candidate_id: 1234,
  application_id: 23558552,
  interviewed_at: '2026-08-25T19:52:38.384Z',
  submitted_by: { id: 4080, first_name: 'Kate', last_name: 'Austen', name: 'Kate Austen', employee_id: '12345' },
  interviewer: { id: 4080, first_name: 'Kate', last_name: 'Austen', name: 'Kate Austen', employee_id: '12345' },
  submitted_at: '2026-08-22T19:52:38.384Z',
  overall_recommendation: 'no_decision',
  attributes: [
    { name: 'RAG', type: 'Technical', note: '<p>Separates <b>retrieval</b></p>', rating: 'strong_yes' },
    { name: 'Evals', type: 'Technical', note: null, rating: 'mixed' },
    { name: 'Agents', type: 'Technical', note: null, rating: 'no_decision' },
  ],
  ratings: { definitely_not: [], no: [], mixed: ['Evals'], yes: [], strong_yes: ['RAG'] },
  questions: [
    { id: null, question: 'Key Take-Aways', answer: '<p>Solid</p>' },
    { id: 1234567, question: 'Anything else?', answer: '' },
  ],
};

test('a Harvest scorecard becomes ratings on our scale, with its HTML taken out', () => {
  const [read] = feedbackIn(readGreenhouse([scorecard], plainText));
  expect(read).toMatchObject({
    sourceId: '5690098',
    candidateRef: '1234',
    interviewer: { ref: '4080', name: 'Kate Austen' },
    ratings: [
      { name: 'RAG', rating: 4, note: 'Separates retrieval' },
      { name: 'Evals', rating: null, label: 'mixed' },
      { name: 'Agents', rating: null },
    ],
    answers: [{ question: 'Key Take-Aways', answer: 'Solid' }],
  });
});

test('"mixed" stays a label and is never 2.5; "no decision" and blank stay blank', () => {
  const [first, second] = feedbackIn(readGreenhouse([scorecard, { ...scorecard, overall_recommendation: null }], plainText));
  expect(first?.recommendation).toBeNull();
  expect(second?.recommendation).toBeNull();
});

test('a broken record in the middle is named and stops no other', () => {
  const records = readGreenhouse([scorecard, { id: 1 }, scorecard], plainText);
  expect(Array.isArray(records) && records.map((record) => 'feedback' in record)).toEqual([true, false, true]);
  expect(Array.isArray(records) && records[1]).toMatchObject({ index: 1, fault: expect.stringContaining('Record 2: candidate_id') });
});

test('something that is no list is refused with a sentence', () => {
  expect(readGreenhouse({ error: 'no' }, plainText)).toEqual({ fault: expect.stringContaining('does not hold a list') });
});

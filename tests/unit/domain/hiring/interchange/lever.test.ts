import { expect, test } from 'vitest';
import { readLever, toLeverBody } from '@/lib/domain/hiring/interchange/lever';
import { feedbackIn } from '../../../../support/imported';

const plainText = (html: string) => html.trim();

// Shape of GET /opportunities/:id/feedback, Lever v1 (hire.lever.co/developer/documentation).
const feedback = {
  id: '2f9bf2d5-5e8a-4f8f-8f3a-0c6b3a5a6c11',
  type: 'interview',
  text: 'On-site: RAG',
  instructions: null,
  fields: [
    { id: 'f1', type: 'score-system', text: 'Rating', value: '4 - Strong Hire', options: [] },
    { id: 'f2', type: 'score', text: 'Evals', value: 3 },
    {
      id: 'f3',
      type: 'scorecard',
      text: 'Skills',
      scores: [{ text: 'RAG' }, { text: 'Agents' }],
      value: [
        { score: 2, comment: 'thin' },
        { score: null, comment: null },
      ],
    },
    { id: 'f4', type: 'textarea', text: 'Notes', value: 'Clear thinker' },
  ],
  interview: 'i1',
  panel: 'p1',
  user: 'u1',
  completedAt: 1_763_906_400_000,
};

test('scores become ratings, the score system the recommendation, texts the answers', () => {
  const [read] = feedbackIn(readLever({ data: [feedback] }, plainText, 'opp-1'));
  expect(read).toMatchObject({
    recommendation: 'strong-yes',
    candidateRef: 'opp-1',
    submittedAt: '2025-11-23T14:00:00.000Z',
    ratings: [
      { name: 'Evals', rating: 3, note: '' },
      { name: 'RAG', rating: 2, note: 'thin' },
      { name: 'Agents', rating: null, note: '' },
    ],
    answers: [{ question: 'Notes', answer: 'Clear thinker' }],
  });
});

test('an overall field of type score with "3 - Yes", as Lever’s own examples have it, is read too', () => {
  const [read] = feedbackIn(
    readLever([{ ...feedback, fields: [{ id: 'f1', type: 'score', text: 'Rating', value: '3 - Yes' }] }], plainText, 'o'),
  );
  expect(read?.recommendation).toBe('yes');
});

test('a choice without a point on the scale stays a label', () => {
  const [read] = feedbackIn(readLever([{ ...feedback, fields: [{ id: 'f1', type: 'score-system', value: 'Undecided' }] }], plainText, 'o'));
  expect(read).toMatchObject({ recommendation: null, recommendationLabel: 'Undecided' });
});

test('the body to write back names the choice in Lever’s words and leaves out areas without a number', () => {
  const body = toLeverBody({
    templateId: 't',
    panel: 'p',
    interview: 'i',
    submittedAt: '2025-11-23T14:00:00.000Z',
    recommendation: { fieldId: 'f1', value: 'no' },
    ratings: [
      { fieldId: 'f2', rating: 3, note: 'n' },
      { fieldId: 'f3', rating: null, note: '' },
    ],
  });
  expect(body).toEqual({
    baseTemplateId: 't',
    panel: 'p',
    interview: 'i',
    fieldValues: [
      { id: 'f1', value: '2 - No Hire' },
      { id: 'f2', value: { score: 3, comment: 'n' } },
    ],
    createdAt: 1_763_906_400_000,
    completedAt: 1_763_906_400_000,
  });
});

import { expect, test } from 'vitest';
import { readAshby, toAshbyBody } from '@/lib/domain/hiring/interchange/ashby';
import { feedbackIn } from '../../../../support/imported';

const plainText = (html: string) => html.trim();

// Shape of applicationFeedback.list (developers.ashbyhq.com).
const feedback = {
  id: 'fb-1',
  applicationId: 'app-1',
  interviewId: 'iv-1',
  feedbackFormDefinitionId: 'form-1',
  submittedAt: '2026-06-12T10:00:00.000Z',
  submittedByUser: { id: 'u1', firstName: 'Ines', lastName: 'Duarte', email: 'ines@example.com' },
  formDefinition: {
    sections: [
      {
        fields: [
          {
            field: {
              type: 'ValueSelect',
              path: 'overall_recommendation',
              title: 'Overall Recommendation',
              selectableValues: [
                { label: '4 - Strong Yes', value: '4' },
                { label: '1 - Strong No', value: '1' },
              ],
            },
          },
          { field: { type: 'Score', path: 'rag', title: 'RAG' } },
          { field: { type: 'RichText', path: 'notes', title: 'Notes' } },
        ],
      },
    ],
  },
  submittedValues: {
    overall_recommendation: '4',
    rag: { score: 3, comments: { type: 'PlainText', value: 'Good split' } },
    notes: { type: 'PlainText', value: 'Hire' },
  },
};

test('scores, comments and the labelled choice are read by their paths', () => {
  const [imported] = feedbackIn(readAshby({ results: [feedback] }, plainText));
  expect(imported).toMatchObject({
    sourceId: 'fb-1',
    interviewer: { name: 'Ines Duarte', email: 'ines@example.com' },
    recommendation: 'strong-yes',
    ratings: [{ name: 'RAG', rating: 3, note: 'Good split' }],
    answers: [{ question: 'Notes', answer: 'Hire' }],
  });
});

test('"1 - Strong No" is a strong no, an empty choice is blank, a score off the scale stays a label', () => {
  const read = (values: object) => feedbackIn(readAshby([{ ...feedback, submittedValues: values }], plainText))[0];
  expect(read({ overall_recommendation: '1' })?.recommendation).toBe('strong-no');
  expect(read({})?.recommendation).toBeNull();
  expect(read({ rag: { score: 5 } })?.ratings).toEqual([{ name: 'RAG', rating: null, label: '5', note: '' }]);
});

test('the body to write back carries scores with plain comments', () => {
  expect(
    toAshbyBody({
      applicationId: 'a',
      userId: 'u',
      feedbackFormDefinitionId: 'f',
      recommendation: { path: 'overall_recommendation', value: 'yes' },
      ratings: [
        { path: 'rag', rating: 3, note: 'n' },
        { path: 'evals', rating: null, note: '' },
      ],
    }),
  ).toEqual({
    applicationId: 'a',
    userId: 'u',
    feedbackForm: {
      formDefinitionId: 'f',
      fieldSubmissions: [
        { path: 'overall_recommendation', value: '3' },
        { path: 'rag', value: { score: 3, comments: { type: 'PlainText', value: 'n' } } },
      ],
    },
  });
});

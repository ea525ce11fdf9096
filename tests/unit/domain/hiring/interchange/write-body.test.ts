import { expect, test } from 'vitest';
import { ashbyBodyOf, ashbyFormSchema, leverBodyOf, leverFormSchema } from '@/lib/domain/hiring/interchange/write-body';
import { exportedCard } from '../../../../support/exported-card';

const lever = leverFormSchema.parse({
  cardId: 'card-1',
  templateId: 't',
  panel: 'p',
  interview: 'i',
  recommendation: 'f0',
  'field-rag': ' f1 ',
  'field-evals': '',
});
const ashby = ashbyFormSchema.parse({
  cardId: 'card-1',
  applicationId: 'a',
  userId: 'u',
  formId: 'd',
  recommendation: 'overall',
  'field-rag': 'x',
  'field-evals': 'y',
});

test('Lever’s body holds the initial rating of each area that has a field there', () => {
  expect(leverBodyOf(exportedCard, lever)).toMatchObject({
    body: {
      baseTemplateId: 't',
      fieldValues: [
        { id: 'f0', value: '3 - Hire' },
        { id: 'f1', value: { score: 4, comment: '# not a heading' } },
      ],
    },
  });
});

test('Ashby’s body leaves out an area that was not probed', () => {
  expect(ashbyBodyOf(exportedCard, ashby)).toMatchObject({
    body: {
      feedbackForm: {
        formDefinitionId: 'd',
        fieldSubmissions: [
          { path: 'overall', value: '3' },
          { path: 'x', value: { score: 4 } },
        ],
      },
    },
  });
});

test('a card without a recommendation is not sent with an invented one', () => {
  const undecided = { ...exportedCard, fields: [] };
  expect(leverBodyOf(undecided, lever)).toMatchObject({ fault: expect.stringContaining('no overall recommendation') });
  expect(ashbyBodyOf(undecided, ashby)).toMatchObject({ fault: expect.stringContaining('no overall recommendation') });
});

test('an id that is missing is asked for by name', () => {
  expect(leverFormSchema.safeParse({ ...lever, panel: ' ' }).error?.issues[0]?.message).toBe('The panel id is missing.');
});

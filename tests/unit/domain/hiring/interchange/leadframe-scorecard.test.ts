import { expect, test } from 'vitest';
import {
  leadframeScorecardJsonSchema,
  leadframeScorecardSchema,
  toLeadframeScorecard,
} from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import { exportedCard } from '../../../../support/exported-card';

test('an exported card goes through JSON and fits its own schema', () => {
  const card = toLeadframeScorecard(exportedCard);
  expect(leadframeScorecardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
});

test('"not probed" and unrated are no number, and say which they are', () => {
  const { ratings } = toLeadframeScorecard(exportedCard);
  expect(ratings.map(({ area, rating, reason_null }) => [area, rating, reason_null])).toEqual([
    ['rag', 4, null],
    ['evals', null, 'not-probed'],
    ['scope', null, 'unrated'],
  ]);
});

test('the initial rating stays, and a revision stands beside it with its reason', () => {
  expect(toLeadframeScorecard(exportedCard).ratings[0]).toMatchObject({ rating: 4, revisions: [{ rating: 3, reason: 'Heard more' }] });
});

test('an anti-pattern is listed as one, and is no evidence of a signal', () => {
  const card = toLeadframeScorecard(exportedCard);
  expect(card.antipatterns.map((one) => one.id)).toEqual(['p']);
  expect(card.ratings[0]?.evidence.map((one) => one.signal_id)).toEqual(['s']);
});

test('a private note has no place in the format', () => {
  const card = { ...exportedCard, fields: [...exportedCard.fields, { key: 'card/private-note', value: 'between us' }] };
  expect(JSON.stringify(toLeadframeScorecard(card))).not.toContain('between us');
});

test('the published schema is JSON Schema 2020-12 and requires the version of the format', () => {
  expect(leadframeScorecardJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { schema: { const: 'leadframe.scorecard/1' } },
    required: expect.arrayContaining(['schema', 'ratings', 'rubric_version']),
  });
});

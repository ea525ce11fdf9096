import { expect, test } from 'vitest';
import { inferenceRecord } from '@/lib/domain/hiring/hire-decision';
import { hireDecisionJson, hireDecisionMarkdown, type NamedDecision } from '@/lib/domain/hiring/hire-decision-export';
import { bakery } from './bakery';
import { card, readingOf } from './bakery-debrief';

const decision: NamedDecision = {
  id: 'd',
  outcome: 'hire',
  decidedLevelId: 'master',
  recommendedLevelId: 'baker',
  inference: inferenceRecord(readingOf([card('Ana', 9, { 'bread/rating': 3 })])),
  reason: '# Not a heading',
  dissent: [{ name: 'Ben *bold*', text: '> not a quotation\n- nor a list' }],
  rubricVersion: 1,
  ruleVersion: 3,
  signedAt: new Date('2026-11-23T14:02:00Z'),
  signedByName: 'Olga',
  candidate: 'Zoë <b>',
  roleTitle: 'Baker',
  levels: bakery.levels,
  areas: [...bakery.areas, bakery.scope],
};

test('the document holds recommended beside decided, the dissent, and what typed text says cannot change its structure', () => {
  const text = hireDecisionMarkdown(decision);
  expect(text).toContain('- Recommended level: Baker\n- Decided: Hire at Master\n');
  expect(text).toContain('> \\# Not a heading');
  expect(text).toContain('**Ben \\*bold\\***\n\n> \\> not a quotation\n> \\- nor a list');
  expect(text).toContain('| Bread | Ana 3 |\n| Cake | not rated |');
  expect(text).not.toContain('<b>');
  expect(text.match(/^#+ /gm)).toHaveLength(4);
});

test('the JSON names its format and keeps every text as it was typed', () => {
  expect(JSON.parse(JSON.stringify(hireDecisionJson(decision)))).toMatchObject({
    format: 'leadframe.hire-decision/1',
    candidate: 'Zoë <b>',
    decidedLevelId: 'master',
    recommendedLevelId: 'baker',
    reason: '# Not a heading',
    dissent: decision.dissent,
    signedAt: '2026-11-23T14:02:00.000Z',
    inference: { rule: { version: 3 }, areas: [{ areaId: 'bread' }, { areaId: 'cake' }] },
  });
});

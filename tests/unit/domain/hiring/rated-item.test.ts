import { expect, test } from 'vitest';
import { observed, ratedItems } from '@/lib/domain/hiring/rated-item';
import type { Rubric } from '@/lib/domain/hiring/rubric';

const area = (id: string) => ({
  id,
  name: id.toUpperCase(),
  purpose: 'Why',
  probe: 'What?',
  followUps: ['And?', 'Then?'] as const,
  midBar: 'mid',
  seniorBar: 'senior',
  greenSignal: { id: `${id}-green`, polarity: 'green' as const, text: 'Pokes the dough' },
  redSignal: { id: `${id}-red`, polarity: 'red' as const, text: 'Trusts the clock' },
  anchors: ['one', 'two', 'three', 'four'] as const,
  goodEvidence: 'What the hands did',
});
const level = (id: string, name: string) => ({ id, name, ladder: '', years: '', scope: '', expectation: '' });

const rubric: Rubric = {
  version: 1,
  publishedOn: '2026-01-01',
  levels: [level('baker', 'Baker'), level('master', 'Master')],
  areas: [area('bread'), area('cake')],
  scope: { ...area('scope'), id: 'scope', name: 'Scope', anchors: ['a tray', 'an oven', 'a shop', 'a chain'] },
  calibrationQuestions: [],
  antiPatterns: [{ id: 'clockwatcher', name: 'Clockwatcher', meaning: '', followUp: '', revealedBy: ['bread-red'] }],
};

test('a card rates its areas in the rubric’s order, and scope always comes last', () => {
  expect(ratedItems(rubric, ['cake', 'bread', 'soup']).map((item) => item.id)).toEqual(['bread', 'cake', 'scope']);
  expect(ratedItems(rubric, []).map((item) => item.id)).toEqual(['scope']);
});

test('an area’s points are the bars; the points of scope are the levels', () => {
  const [bread, scope] = ratedItems(rubric, ['bread']);
  expect(bread?.anchors[2]).toEqual({ name: 'Senior bar', text: 'three' });
  expect(scope?.anchors.slice(0, 2)).toEqual([
    { name: 'Baker', text: 'a tray' },
    { name: 'Master', text: 'an oven' },
  ]);
});

test('an anti-pattern stands with the area whose red signal gives it away, and with no other', () => {
  expect(ratedItems(rubric, ['bread', 'cake']).map((item) => item.antiPatterns.length)).toEqual([1, 0, 0]);
});

test('evidence is read out in the rubric’s words, and one of another version by its id', () => {
  const [bread] = ratedItems(rubric, ['bread']);
  expect(observed(bread, { signalId: 'bread-green' })).toBe('Pokes the dough');
  expect(observed(bread, { signalId: 'clockwatcher' })).toBe('Clockwatcher');
  expect(observed(bread, { signalId: 'long-gone' })).toBe('long-gone');
  expect(observed(undefined, { signalId: 'long-gone' })).toBe('long-gone');
});

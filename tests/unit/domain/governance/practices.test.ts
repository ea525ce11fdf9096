import { expect, test } from 'vitest';
import { type Practices, practicesFaults } from '@/lib/domain/governance/practices';

const budgets = { id: 'budgets', name: 'Budgets', means: 'A limit.', when: 'Always.', proof: 'The alerts.', startWith: 'One.' };
const set: Practices = { id: 'practices', version: 1, publishedOn: '2026-11-23', practices: [budgets] };

test('a practice without thresholds is sound, and so is an alert before the stop', () => {
  expect(practicesFaults(set)).toEqual([]);
  expect(practicesFaults({ ...set, practices: [{ ...budgets, thresholds: { softAlertAt: 0.75, hardStopAt: 1 } }] })).toEqual([]);
});

test.each([
  { softAlertAt: 1, hardStopAt: 0.75 },
  { softAlertAt: 75, hardStopAt: 100 },
  { softAlertAt: 0, hardStopAt: 1 },
  { softAlertAt: 1, hardStopAt: 1 },
])('an alert at $softAlertAt with a stop at $hardStopAt is refused', (thresholds) => {
  expect(practicesFaults({ ...set, practices: [{ ...budgets, thresholds }] })).toEqual([
    `practice budgets alerts at ${thresholds.softAlertAt} and stops at ${thresholds.hardStopAt}`,
  ]);
});

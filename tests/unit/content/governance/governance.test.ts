import { expect, test } from 'vitest';
import { practices } from '@/content/governance/practices';
import { type Practices, practicesFaults } from '@/lib/domain/governance/practices';

const all: Practices['practices'] = practices.practices;

test('the practices are sound', () => {
  expect(practicesFaults(practices)).toEqual([]);
});

test('eight practices are described', () => {
  expect(all.map(({ id }) => id)).toEqual([
    'feature-budgets',
    'pre-launch-cost-review',
    'quarterly-cost-down-sprint',
    'vendor-pricing-watch',
    'cost-diff-per-change',
    'eval-gates',
    'audit-logs',
    'kill-switches',
  ]);
});

test('a budget warns at three quarters and stops when it is spent', () => {
  const withThresholds = all.filter(({ thresholds }) => thresholds !== undefined);
  expect(withThresholds.map(({ id, thresholds }) => [id, thresholds])).toEqual([['feature-budgets', { softAlertAt: 0.75, hardStopAt: 1 }]]);
});

import { expect, test } from 'vitest';
import { cascadedCallCost, routedCallCost } from '@/lib/domain/costs/routing-cost';

const costs = { strong: 15, weak: 0.1, decision: 0 };

test('a router pays one model a call, a cascade pays the weak one always', () => {
  expect(routedCallCost(costs, 0.2)).toBeCloseTo(3.08, 10);
  expect(cascadedCallCost(costs, 0.2)).toBeCloseTo(3.1, 10);
});

test('whatever decides is paid on every call', () => {
  expect(routedCallCost({ ...costs, decision: 0.5 }, 1)).toBeCloseTo(15.5, 10);
  expect(cascadedCallCost({ ...costs, decision: 0.5 }, 0)).toBeCloseTo(0.6, 10);
});

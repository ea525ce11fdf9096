import { expect, test } from 'vitest';
import { rice, wsjf } from '@/lib/domain/rollout/rice-wsjf';

test('RICE is reach times impact times confidence by effort', () => {
  // 500 people · 2 · 80 % / 4 months = 200.
  expect(rice({ reach: 500, impact: 2, confidence: 0.8, effort: 4 })).toBe(200);
});

test('WSJF is the cost of delay by the size of the job', () => {
  // (8 + 5 + 3) / 4 = 4.
  expect(wsjf({ businessValue: 8, timeCriticality: 5, riskReduction: 3, jobSize: 4 })).toBe(4);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, undefined])('an effort or a job size of %s gives no figure', (size) => {
  expect(rice({ reach: 1, impact: 1, confidence: 1, effort: size })).toBeUndefined();
  expect(wsjf({ businessValue: 1, timeCriticality: 1, riskReduction: 1, jobSize: size })).toBeUndefined();
});

test('a missing factor gives no figure, and confidence ends at certainty', () => {
  expect(rice({ reach: undefined, impact: 1, confidence: 1, effort: 1 })).toBeUndefined();
  expect(rice({ reach: 1, impact: 1, confidence: 80, effort: 1 })).toBeUndefined();
  expect(wsjf({ businessValue: undefined, timeCriticality: 1, riskReduction: 1, jobSize: 1 })).toBeUndefined();
});

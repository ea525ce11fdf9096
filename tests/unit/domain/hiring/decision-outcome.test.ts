import { expect, test } from 'vitest';
import { decisionOutcomeNames, decisionOutcomes } from '@/lib/domain/hiring/decision-outcome';

test('every outcome has a name of its own', () => {
  const names = decisionOutcomes.map((outcome) => decisionOutcomeNames[outcome]);
  expect(new Set(names).size).toBe(decisionOutcomes.length);
});

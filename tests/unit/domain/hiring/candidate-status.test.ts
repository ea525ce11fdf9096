import { expect, test } from 'vitest';
import { candidateStatuses, candidateStatusNames, roleStatuses, roleStatusNames } from '@/lib/domain/hiring/candidate-status';

test('every status of a candidate and of a role has a name of its own', () => {
  const names = candidateStatuses.map((status) => candidateStatusNames[status]);
  expect(new Set(names).size).toBe(candidateStatuses.length);
  expect(new Set(roleStatuses.map((status) => roleStatusNames[status])).size).toBe(roleStatuses.length);
});

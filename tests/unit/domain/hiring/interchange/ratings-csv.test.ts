import { expect, test } from 'vitest';
import { ratingColumns, ratingLines } from '@/lib/domain/hiring/interchange/ratings-csv';
import { exportedCard } from '../../../../support/exported-card';

test('a card is one line per area with its initial rating, empty where there is no number', () => {
  expect(ratingColumns.join()).toBe('candidate_id,interviewer_id,area,rating,submitted_at,rubric_version,stage');
  expect(ratingLines(exportedCard).map((line) => line.slice(0, 4))).toEqual([
    ['c1', 'm1', 'rag', 4],
    ['c1', 'm1', 'evals', ''],
    ['c1', 'm1', 'scope', ''],
  ]);
  expect(ratingLines(exportedCard)[0]).toHaveLength(ratingColumns.length);
});

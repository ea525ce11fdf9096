import { expect, test } from 'vitest';
import { eachRecord, type ImportedFeedback } from '@/lib/domain/hiring/interchange/imported-feedback';
import { z } from '@/lib/domain/zod';

const feedback: ImportedFeedback = {
  source: 'ashby',
  sourceId: '1',
  candidateRef: 'c',
  interview: 'i',
  interviewer: { ref: 'u', name: 'Ada', email: null },
  submittedAt: null,
  recommendation: null,
  ratings: [],
  answers: [],
};

test('each record is read by itself, and a broken one is named by its place', () => {
  const read = (record: unknown) => ({ ...feedback, sourceId: z.string({ error: 'not a text' }).parse(record) });
  expect(eachRecord(['a', 2, 'c'], read)).toEqual([
    { feedback: { ...feedback, sourceId: 'a' } },
    { index: 1, fault: 'Record 2: the record does not fit (not a text).' },
    { feedback: { ...feedback, sourceId: 'c' } },
  ]);
});

test('a bug in reading is not taken for a broken record', () => {
  expect(() =>
    eachRecord(['a'], () => {
      throw new TypeError('bug');
    }),
  ).toThrow('bug');
});

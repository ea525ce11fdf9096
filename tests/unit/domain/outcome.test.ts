import { expect, test } from 'vitest';
import { done, fieldErrorsOf, invalid, refused } from '@/lib/domain/outcome';
import { lineOf, z } from '@/lib/domain/zod';

test('a failed parse becomes one sentence per field, the first that applies', () => {
  const schema = z.object({ name: lineOf('Name', 5), email: z.email({ error: 'Not an e-mail address.' }) });
  const parsed = schema.safeParse({ name: ' far too long ', email: 'x' });
  expect(parsed.success ? {} : fieldErrorsOf(parsed.error)).toEqual({
    name: 'Name can have up to 5 characters; this has 12.',
    email: 'Not an e-mail address.',
  });
});

test('an answer without a value, with a value, and the two ways to say no', () => {
  expect(done()).toEqual({ status: 'done', value: undefined });
  expect(done({ id: 'c1' })).toEqual({ status: 'done', value: { id: 'c1' } });
  expect(refused('Not now.')).toEqual({ status: 'refused', message: 'Not now.', because: 'rule' });
  expect(invalid({ name: 'Name is missing.' })).toEqual({ status: 'invalid', fieldErrors: { name: 'Name is missing.' } });
});

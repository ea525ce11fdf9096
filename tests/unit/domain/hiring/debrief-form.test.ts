import { describe, expect, test } from 'vitest';
import { earlyOpeningSchema, minutesSchema, weightsSchemaFor } from '@/lib/domain/hiring/debrief-form';

test('opening early needs a reason that says something', () => {
  expect(earlyOpeningSchema.safeParse({ candidateId: 'c', reason: '   because   ' }).success).toBe(false);
  expect(earlyOpeningSchema.parse({ candidateId: 'c', reason: ' The offer expires on Friday ' }).reason).toBe(
    'The offer expires on Friday',
  );
});

test('minutes are kept as typed and may be empty', () => {
  expect(minutesSchema.parse({ candidateId: 'c', version: '0', minutes: ' a\n' })).toEqual({
    candidateId: 'c',
    version: 0,
    minutes: ' a\n',
  });
  expect(minutesSchema.safeParse({ candidateId: 'c', version: '0', minutes: 'a\0' }).success).toBe(false);
});

describe('area weights', () => {
  const schema = weightsSchemaFor(['bread', 'cake']);
  const form = { candidateId: 'c', version: '2', 'weight-bread': '2', 'weight-cake': '1', reason: 'Bread is the job' };

  test('only weights that differ from 1 are kept, and equal weights need no reason', () => {
    expect(schema.parse(form)).toEqual({ candidateId: 'c', version: 2, weights: { bread: 2 }, reason: 'Bread is the job' });
    expect(schema.parse({ ...form, 'weight-bread': '', reason: 'left over' })).toMatchObject({ weights: {}, reason: '' });
  });

  test.each([
    ['weight-bread', '0'],
    ['weight-bread', '5'],
    ['weight-cake', 'heavy'],
    ['reason', 'because'],
  ])('%s = %s is refused beside its field', (field, value) => {
    expect(schema.safeParse({ ...form, [field]: value }).error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});

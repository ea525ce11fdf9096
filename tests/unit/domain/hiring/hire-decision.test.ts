import { describe, expect, test } from 'vitest';
import { decisionFormSchemaFor, departure, inferenceRecord, inferenceRecordSchema } from '@/lib/domain/hiring/hire-decision';
import { inferLevel } from '@/lib/domain/hiring/level-inference';
import { card, readingOf } from './bakery-debrief';

const ladder = ['mid', 'senior', 'staff'].map((id) => ({ id, name: id }));

describe('whether a decision departs from the recommendation', () => {
  const hire = (decidedLevelId: string) => ({ outcome: 'hire', decidedLevelId }) as const;
  const noHire = { outcome: 'no-hire', decidedLevelId: null } as const;

  test.each([
    ['hiring at the recommended level follows it', hire('senior'), 'senior', false],
    ['hiring above it departs', hire('staff'), 'senior', true],
    ['hiring below it departs', hire('mid'), 'senior', true],
    ['hiring where the ratings establish no level departs', hire('mid'), undefined, true],
    ['not hiring somebody who reaches the role’s level departs', noHire, 'senior', true],
    ['not hiring somebody below the role’s level follows', noHire, 'mid', false],
    ['not hiring where no level is established follows', noHire, undefined, false],
  ] as const)('%s', (_what, decision, recommended, departs) => {
    expect(departure(decision, recommended, 'senior', ladder) !== undefined).toBe(departs);
  });
});

describe('a decision as a form brings it', () => {
  const schema = decisionFormSchemaFor(['mid', 'senior']);
  const form = { candidateId: 'c', outcome: 'hire', decidedLevelId: 'mid', confirmation: 'Ben', seenRule: '1', reason: ' kept ' };

  test('dissents stay word for word, empty pairs are left out', () => {
    const parsed = schema.parse({ ...form, dissentName: ['Ana', ''], dissentText: ['  No.\nNever. ', ''] });
    expect(parsed.dissent).toEqual([{ name: 'Ana', text: '  No.\nNever. ' }]);
    expect(schema.parse({ ...form, dissentName: 'Ana', dissentText: 'No' }).dissent).toHaveLength(1);
  });

  test('a dissent without a name or without words is refused', () => {
    for (const half of [
      { dissentName: 'Ana', dissentText: '' },
      { dissentName: '', dissentText: 'No' },
    ])
      expect(schema.safeParse({ ...form, ...half }).error?.issues[0]?.path).toEqual(['dissent']);
  });

  test('a level is needed to hire and dropped when nobody is hired', () => {
    expect(schema.safeParse({ ...form, decidedLevelId: 'chief' }).success).toBe(false);
    expect(schema.parse({ ...form, outcome: 'no-hire' }).decidedLevelId).toBeNull();
  });
});

test('the record of an inference is enough to compute it again', () => {
  const reading = readingOf([card('Ana', 9, { 'bread/rating': 3, 'cake/rating': 2 }), card('Ben', 10, { 'bread/rating': 2 })]);
  const record = inferenceRecordSchema.parse(JSON.parse(JSON.stringify(inferenceRecord(reading))));
  const again = inferLevel(record.areas, record.rule, record.seed);
  expect(again).toMatchObject({ status: 'inferred', levelId: record.inferredLevelId, levels: record.chances });
});

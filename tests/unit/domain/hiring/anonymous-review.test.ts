import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allIn,
  answersSchemaFor,
  candidateLetters,
  exerciseInputSchema,
  readingOrder,
  reviewSchema,
  seedOf,
  shuffled,
} from '@/lib/domain/hiring/anonymous-review';

const ids = Array.from({ length: 30 }, (_, index) => `c${String(index).padStart(2, '0')}`);

describe('reading without names', () => {
  test('a shuffle keeps every item once, and the same seed gives the same order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.integer(), (items, seed) => {
        const order = shuffled(items, seed);
        expect(order.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
        expect(shuffled(items, seed)).toEqual(order);
      }),
    );
  });

  test('the parts of a seed do not run together', () => {
    expect(seedOf('ab', 'c')).not.toBe(seedOf('a', 'bc'));
    expect(seedOf('a')).toBe(0xe40c292c);
  });

  test('letters are unique, go on after Z, do not depend on the order of the list, and differ between reviewers', () => {
    const ann = candidateLetters('ann', 'e', ids);
    expect(new Set(ann.values()).size).toBe(ids.length);
    expect([...ann.values()]).toContain('AD');
    expect(candidateLetters('ann', 'e', [...ids].reverse())).toEqual(ann);
    expect(candidateLetters('ben', 'e', ids)).not.toEqual(ann);
  });

  test('the order of answers differs by area and by reviewer, and not by how they are listed', () => {
    const answers = ids.map((id) => ({ id }));
    const order = (reviewerId: string, areaId: string) => readingOrder(answers, { reviewerId, exerciseId: 'e', areaId });
    expect(order('ann', 'rag')).not.toEqual(order('ann', 'evals'));
    expect(order('ann', 'rag')).not.toEqual(order('ben', 'rag'));
    expect(readingOrder([...answers].reverse(), { reviewerId: 'ann', exerciseId: 'e', areaId: 'rag' })).toEqual(order('ann', 'rag'));
  });

  test('all are in when everybody is, and never when nobody reviews', () => {
    const one = { memberId: 'a', name: 'A', assigned: 2, saved: 2 };
    expect(allIn([one])).toBe(true);
    expect(allIn([one, { ...one, saved: 1 }])).toBe(false);
    expect(allIn([])).toBe(false);
  });
});

describe('what forms send', () => {
  test('a rating is 1 to 4, or said not to be given; nothing chosen is refused', () => {
    const rating = (value: unknown) => reviewSchema.safeParse({ answerId: 'a', rating: value, version: '1' });
    expect(rating('3').data?.rating).toBe(3);
    expect(rating('not-rated').data?.rating).toBeNull();
    for (const wrong of [undefined, '', '0', '5', '2.5']) expect(rating(wrong).success).toBe(false);
  });

  test('answers left empty are left out, and all of them empty is refused', () => {
    const schema = answersSchemaFor(['rag', 'evals']);
    const input = { exerciseId: 'e', candidateId: 'c' };
    expect(schema.parse({ ...input, 'answer-rag': 'x', 'answer-evals': ' ', 'answer-other': 'y' }).answers).toEqual([
      { areaId: 'rag', text: 'x' },
    ]);
    expect(schema.safeParse(input).success).toBe(false);
    expect(schema.safeParse({ ...input, 'answer-rag': 'a\0b' }).error?.issues[0]?.path).toEqual(['answer-rag']);
    expect(exerciseInputSchema.safeParse({ roleId: 'r', title: ' ' }).success).toBe(false);
  });
});

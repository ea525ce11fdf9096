import { describe, expect, test } from 'vitest';
import { filterSeeks, maskedDeep, masking, mentionedIn, mentionFinder } from '@/lib/domain/hiring/mentions';

describe('finding a person in text', () => {
  const finds = mentionFinder(['Ada Lovelace', 'ada@example.com']);

  test('a full name is found in any case, spacing, width and address encoding; a part of it is not', () => {
    for (const text of ['about ADA  lovelace', 'Ａda Lovelace', '?q=ada+lovelace', 'q=Ada%20Lovelace', 'mail Ada@Example.com.'])
      expect(finds(text)).toBe(true);
    for (const text of ['Ada', 'Lovelace Street', '100% wrong', '']) expect(finds(text)).toBe(false);
  });

  test('a short name counts only as a whole word; one in a script without spaces counts anywhere', () => {
    expect(mentionFinder(['Al'])('final')).toBe(false);
    expect(mentionFinder(['Al'])('with Al.')).toBe(true);
    expect(mentionFinder(['山田太郎'])('山田太郎さんと')).toBe(true);
    expect(mentionFinder([''])('anything')).toBe(false);
  });

  test('a filter sought the person when every word of its query is in their name', () => {
    expect(filterSeeks('?q=lovelace&status=active', ['Ada Lovelace'])).toBe(true);
    expect(filterSeeks('?q=lovelace+grace', ['Ada Lovelace'])).toBe(false);
    expect(filterSeeks('?status=active', ['Ada Lovelace'])).toBe(false);
  });

  test('a JSON value is searched to its leaves, named keys left out', () => {
    expect(mentionedIn({ a: [{ b: 'by Ada Lovelace' }] }, finds)).toBe(true);
    expect(mentionedIn({ actorName: 'Ada Lovelace', n: 1, x: null }, finds, ['actorName'])).toBe(false);
  });
});

describe('putting an alias in the place of a name', () => {
  const mask = masking([
    { knownAs: ['Ann Lee', 'ann@example.com'], alias: 'Interviewer 1' },
    { knownAs: ['Ann Lee Smith'], alias: 'another candidate' },
    { knownAs: ['Will'], alias: 'a colleague' },
  ]);

  test('the longest name wins, addresses go too, and a one-word name only as written', () => {
    expect(mask('ann lee smith, ANN LEE (ann@example.com) and Will will see')).toBe(
      'another candidate, Interviewer 1 (Interviewer 1) and a colleague will see',
    );
    expect(mask('Annlee and Willow')).toBe('Annlee and Willow');
  });

  test('masking goes through lists and objects and leaves keys, numbers and null', () => {
    expect(maskedDeep({ 'Ann Lee': ['Ann Lee', 3, null] }, mask)).toEqual({ 'Ann Lee': ['Interviewer 1', 3, null] });
  });
});

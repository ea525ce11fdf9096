import { describe, expect, test } from 'vitest';
import { itemReading, ratingInWords, readableCard, type StoredCard } from '@/lib/domain/hiring/readable-card';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { bakery, storedCard } from './bakery';

const card = (more: Partial<StoredCard> = {}) => {
  const reading = readableCard({ ...storedCard, ...more }, [bakery]);
  if (!reading) throw new Error('The rubric is missing.');
  return reading;
};

describe('joining a card with its rubric', () => {
  test('a rubric version that this installation lacks gives no card, rather than a wrong one', () => {
    expect(readableCard({ ...storedCard, rubricVersion: 9 }, [bakery])).toBeUndefined();
  });

  test('a card is read by the version that it was written under, not by the newest', () => {
    const renamed: Rubric = { ...bakery, version: 2, areas: bakery.areas.map((area) => ({ ...area, name: 'Renamed' })) };
    expect(readableCard(storedCard, [bakery, renamed])?.items[0]?.name).toBe('Bread');
  });

  test('the level is named as people say it; one that the rubric has dropped is left unsaid', () => {
    expect(card().level).toBe('Master (B2)');
    expect(card({ candidate: { ...storedCard.candidate, levelId: 'apprentice' } }).level).toBeUndefined();
  });

  test('contradictions are judged by the first ratings, whatever was revised', () => {
    const fields = [{ key: 'bread/rating', value: 1 }];
    const revisions = [{ key: 'bread/rating', value: 2 as const, reason: 'Saw the second loaf', at: new Date('2026-11-24T09:00:00Z') }];
    expect(card({ fields, revisions }).contradictions.map((one) => one.id)).toEqual(['extreme-without-evidence:bread', 'unrated:cake']);
  });
});

describe('reading one item', () => {
  test('an item carries its own score, evidence and revisions, and nobody else’s', () => {
    const reading = card();
    const [bread, cake, scope] = reading.items;
    if (!bread || !cake || !scope) throw new Error('An item is missing.');
    expect(itemReading(reading, bread)).toMatchObject({ score: { rating: 3, notes: 'Feels it' }, revisions: [{ value: 2 }] });
    expect(itemReading(reading, bread).evidence).toHaveLength(1);
    expect(itemReading(reading, cake)).toMatchObject({ score: { rating: 'not-probed' }, evidence: [], revisions: [] });
    expect(itemReading(reading, scope).score.rating).toBe(2);
  });

  test('a rating is said with what it stands for; scope with the level', () => {
    const [bread, , scope] = card().items;
    if (!bread || !scope) throw new Error('An item is missing.');
    expect(ratingInWords(bread, 3)).toBe('3 · Senior bar');
    expect(ratingInWords(scope, 2)).toBe('2 · Master');
    expect(ratingInWords(bread, 'not-probed')).toBe('Not probed');
    expect(ratingInWords(bread, null)).toBe('Unrated');
  });
});

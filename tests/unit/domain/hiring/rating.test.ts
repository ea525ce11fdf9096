import { expect, test } from 'vitest';
import { isEvidence, isRating, isRecommendation, ratingNames, ratings, ratingWord } from '@/lib/domain/hiring/rating';

test('a rating is one of four points or "not probed", and nothing near them', () => {
  expect([1, 2, 3, 4, 'not-probed'].every(isRating)).toBe(true);
  expect([0, 5, 2.5, '3', null, undefined, 'unrated', NaN].some(isRating)).toBe(false);
});

test('not probed never reads as a number, and unrated is not the same as not probed', () => {
  expect(ratingWord('not-probed')).toBe('Not probed');
  expect(ratingWord(null)).toBe('Unrated');
  expect(ratingWord(3)).toBe('3');
});

test('each point of the scale has a name', () => {
  expect(ratingNames).toHaveLength(ratings.length);
});

test('a recommendation has four answers and no middle', () => {
  expect(['strong-no', 'no', 'yes', 'strong-yes'].every(isRecommendation)).toBe(true);
  expect(['maybe', 'mixed', '', null, 3].some(isRecommendation)).toBe(false);
});

test('evidence names its area, its signal, a polarity that exists and a real instant', () => {
  const evidence = { areaId: 'rag', signalId: 'x', polarity: 'red', quote: '', at: '2026-11-23T14:02:00.000Z' };
  expect(isEvidence(evidence)).toBe(true);
  expect(isEvidence({ ...evidence, polarity: 'amber' })).toBe(false);
  expect(isEvidence({ ...evidence, at: 'yesterday' })).toBe(false);
  expect(isEvidence({ ...evidence, quote: undefined })).toBe(false);
  expect(isEvidence(null)).toBe(false);
  expect(isEvidence('evidence')).toBe(false);
});

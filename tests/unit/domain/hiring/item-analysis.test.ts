import { describe, expect, test } from 'vitest';
import { type AnalysedCard, itemAnalysis } from '@/lib/domain/hiring/item-analysis';

const card = (cardId: number, ratings: Record<string, number>, signalIds: string[] = []): AnalysedCard => ({
  cardId: String(cardId),
  ratings,
  areaIds: ['a', 'b', 'c'],
  signalIds,
});

describe('what the rubric’s items do', () => {
  test('a probe that gives the same rating 18 times of 20 never tells candidates apart', () => {
    const cards = Array.from({ length: 20 }, (_, index) => card(index, { a: index < 18 ? 3 : 2, b: 1 + (index % 4) }));
    const { areas } = itemAnalysis(cards, ['a', 'b', 'c'], []);
    expect(areas.map((area) => area.verdict)).toEqual(['never-discriminates', 'works', 'often-not-probed']);
    expect(areas[0]?.commonestShare).toBe(0.9);
  });

  test('below twelve ratings nothing is said', () => {
    const cards = Array.from({ length: 11 }, (_, index) => card(index, { a: 3 }));
    expect(itemAnalysis(cards, ['a'], []).areas[0]?.verdict).toBe('too-few');
  });

  test('signals are counted once a card, and one that nobody marked stands at none', () => {
    const cards = [card(1, {}, ['x', 'x']), card(2, {}, ['x'])];
    expect(itemAnalysis(cards, [], ['x', 'y']).signals).toEqual([
      { signalId: 'x', marked: 2 },
      { signalId: 'y', marked: 0 },
    ]);
  });

  test('cards filled by one impression show as halo: no spread within, correlation 1', () => {
    const cards = Array.from({ length: 16 }, (_, index) => card(index, { a: 1 + (index % 4), b: 1 + (index % 4), c: 1 + (index % 4) }));
    const { halo } = itemAnalysis(cards, ['a', 'b', 'c'], []);
    expect(halo.withinCardDeviation).toBe(0);
    expect(halo.meanCorrelation).toBeCloseTo(1, 9);
  });
});

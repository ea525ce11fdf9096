import { describe, expect, test } from 'vitest';
import { debriefReading } from '@/lib/domain/hiring/debrief-reading';
import { bakery } from './bakery';
import { bakeryRule, card, evidence, readingOf } from './bakery-debrief';

describe('reading a debrief', () => {
  test('a revision stands beside the initial rating and moves no figure', () => {
    const revised = card(
      'Ana',
      9,
      { 'bread/rating': 4 },
      {
        revisions: [{ key: 'bread/rating', value: 1, reason: 'Heard more', at: new Date('2026-11-24T09:00:00Z') }],
      },
    );
    const reading = readingOf([revised]);
    expect(reading.composite.areas[0]).toMatchObject({ mean: 4, raters: 1 });
    expect(reading.areas[0]?.voices[0]).toMatchObject({ rating: 4, revised: { rating: 1, reason: 'Heard more' } });
  });

  test('two cards of one person are one rater: the earliest number counts, also over a "not probed" before it', () => {
    const twice = readingOf([card('Ana', 11, { 'bread/rating': 1 }), card('Ana', 9, { 'bread/rating': 3 })]);
    expect(twice.composite.areas[0]).toMatchObject({ mean: 3, raters: 1 });
    const later = readingOf([card('Ana', 9, { 'bread/rating': 'not-probed' }), card('Ana', 11, { 'bread/rating': 2 })]);
    expect(later.composite.areas[0]).toMatchObject({ mean: 2, raters: 1 });
  });

  test('a card of another rubric version is left out of the figures and named', () => {
    const reading = readingOf([
      card('Ana', 9, { 'bread/rating': 3 }),
      card('Ben', 10, { 'bread/rating': 3 }),
      card('Cy', 11, { 'bread/rating': 1 }, { rubricVersion: 7 }),
    ]);
    expect(reading.leftOut.map((one) => one.interviewer)).toEqual(['Cy']);
    expect(reading.composite.areas[0]).toMatchObject({ mean: 3, raters: 2 });
  });

  test('a rubric that is not installed gives no debrief rather than a wrong one', () => {
    expect(debriefReading('c', [card('Ana', 9, {}, { rubricVersion: 7 })], [bakery], bakeryRule)).toBeUndefined();
  });

  test('no card at all reads as nothing probed, with no mean and no level', () => {
    const reading = readingOf([]);
    expect(reading.composite).toMatchObject({ mean: undefined, coverage: 0 });
    expect(reading.inference.status).toBe('too-little-coverage');
    expect(reading.recommendedLevelId).toBeUndefined();
    expect(reading.agenda.map((item) => item.kind)).toEqual(['unprobed', 'unprobed']);
  });

  test('scope leads beyond the rule only where two people rated it', () => {
    const rated = (scope: number) => ({ 'bread/rating': 4, 'cake/rating': 4, 'scope/rating': scope });
    expect(readingOf([card('Ana', 9, rated(2)), card('Ben', 10, rated(2))]).recommendedLevelId).toBe('master');
    expect(readingOf([card('Ana', 9, rated(2)), card('Ben', 10, { 'bread/rating': 4 })]).recommendedLevelId).toBe('baker');
  });

  test('an anti-pattern that one person saw twice is still one source', () => {
    const red = evidence('bread', 'bread-red', 'red', 'Ninety minutes');
    const reading = readingOf([card('Ana', 9, { 'evidence/a': red }), card('Ana', 10, { 'evidence/b': red })]);
    expect(reading.findings).toMatchObject([{ patternId: 'clock-baker', status: 'single-source' }]);
  });

  test('the same cards in another order give the same debrief', () => {
    const cards = [card('Ana', 9, { 'bread/rating': 2 }), card('Ben', 10, { 'bread/rating': 3 }), card('Cy', 11, { 'cake/rating': 3 })];
    expect(readingOf([...cards].reverse())).toEqual(readingOf(cards));
  });
});

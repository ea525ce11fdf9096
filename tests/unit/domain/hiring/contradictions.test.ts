import { describe, expect, test } from 'vitest';
import { barOf, contradictions, isReason, unanswered } from '@/lib/domain/hiring/contradictions';
import type { Polarity, Rating, Recommendation } from '@/lib/domain/hiring/rating';
import type { ScorecardContent } from '@/lib/domain/hiring/scorecard-content';

const rubric = {
  areas: [
    { id: 'bread', name: 'Bread' },
    { id: 'cake', name: 'Cake' },
    { id: 'pie', name: 'Pie' },
  ],
};

function card(
  scores: Record<string, Rating | null>,
  { marks = {}, recommendation = null }: { marks?: Record<string, Polarity>; recommendation?: Recommendation | null } = {},
): ScorecardContent {
  return {
    areas: Object.entries(scores).map(([areaId, rating]) => ({ areaId, rating, notes: '' })),
    scope: { areaId: 'scope', rating: null, notes: '' },
    evidence: Object.entries(marks).map(([areaId, polarity], index) => ({
      id: String(index),
      areaId,
      signalId: 'signal',
      polarity,
      quote: '',
      at: '2026-11-23T14:02:00.000Z',
    })),
    recommendation,
    summary: '',
    privateNote: '',
    answers: {},
  };
}

const idsOf = (content: ScorecardContent, bar: 2 | 3 = 2) => contradictions(content, rubric, bar).map((found) => found.id);

describe('a card that disagrees with itself', () => {
  test('a red signal beside a 3 or a 4 is asked about; beside a 2 it is not', () => {
    const marks = { bread: 'red' } as const;
    expect(idsOf(card({ bread: 3 }, { marks }))).toEqual(['red-signal-rated-high:bread']);
    expect(idsOf(card({ bread: 4 }, { marks }))).toEqual(['red-signal-rated-high:bread']);
    expect(idsOf(card({ bread: 2 }, { marks }))).toEqual([]);
  });

  test('an anti-pattern counts as a red signal and is called by its name', () => {
    const [found] = contradictions(card({ bread: 3 }, { marks: { bread: 'anti-pattern' } }), rubric, 2);
    expect(found?.message).toBe('Bread is rated 3, and you marked an anti-pattern on it.');
  });

  test('a red signal on another area is no contradiction here', () => {
    expect(idsOf(card({ bread: 3, cake: 2 }, { marks: { cake: 'red' } }))).toEqual([]);
  });

  test('a 1 or a 4 needs evidence; a 2 or a 3 does not', () => {
    expect(idsOf(card({ bread: 1 }))).toEqual(['extreme-without-evidence:bread']);
    expect(idsOf(card({ bread: 4 }))).toEqual(['extreme-without-evidence:bread']);
    expect(idsOf(card({ bread: 2, cake: 3 }))).toEqual([]);
    expect(idsOf(card({ bread: 1 }, { marks: { bread: 'red' } }))).toEqual([]);
  });

  test('an assigned area without a rating is asked about; not probed is an answer', () => {
    expect(idsOf(card({ bread: null, cake: 'not-probed' }))).toEqual(['unrated:bread']);
  });

  test('a hire with two areas below the bar is asked about, and names them', () => {
    const marks = { bread: 'red', cake: 'red' } as const;
    const content = card({ bread: 1, cake: 1, pie: 3 }, { marks, recommendation: 'yes' });
    expect(contradictions(content, rubric, 2).map((found) => found.message)).toEqual([
      'You recommend to hire, with 2 areas below the mid bar: Bread, Cake.',
    ]);
    expect(idsOf({ ...content, recommendation: 'no' })).toEqual([]);
    expect(idsOf(card({ bread: 1, cake: 2 }, { marks, recommendation: 'strong-yes' }))).toEqual([]);
  });

  test('for a senior role the bar is 3, so two areas at the mid bar do not carry a hire', () => {
    const content = card({ bread: 2, cake: 2 }, { recommendation: 'strong-yes' });
    expect(idsOf(content, 3)).toEqual(['hire-below-bar']);
    expect(idsOf(content, 2)).toEqual([]);
  });

  test('not probed is never below a bar', () => {
    expect(idsOf(card({ bread: 'not-probed', cake: 'not-probed', pie: 3 }, { recommendation: 'yes' }), 3)).toEqual([]);
  });

  test('an area that the rubric version does not know raises no question', () => {
    expect(idsOf(card({ soup: null }))).toEqual([]);
  });
});

test('the first level of the ladder is held to the mid bar, those above to the senior bar', () => {
  const level = { name: '', ladder: '', years: '', scope: '', expectation: '' };
  const ladder = {
    levels: [
      { id: 'mid', ...level },
      { id: 'senior', ...level },
      { id: 'staff', ...level },
    ],
  };
  expect(['mid', 'senior', 'staff', 'unknown'].map((id) => barOf(ladder, id))).toEqual([2, 3, 3, 2]);
});

describe('answering a contradiction', () => {
  test('a reason settles the contradiction that it was given to, and no other', () => {
    const found = contradictions(card({ bread: 1, cake: null }), rubric, 2);
    expect(unanswered(found, { 'unrated:cake': 'The call broke off early' }).map((one) => one.id)).toEqual([
      'extreme-without-evidence:bread',
    ]);
  });

  test('a reason of fewer than ten characters explains nothing', () => {
    expect(isReason('see notes')).toBe(false);
    expect(isReason('         x')).toBe(false);
    expect(isReason('see my notes')).toBe(true);
  });
});

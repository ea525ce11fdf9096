import { describe, expect, test } from 'vitest';
import { type AreaVoice, agenda, composite, type DebriefArea } from '@/lib/domain/hiring/debrief';
import type { LevelRule } from '@/lib/domain/hiring/level-inference';
import type { Rating } from '@/lib/domain/hiring/rating';

const voice = (interviewer: string, rating: Rating): AreaVoice => ({
  interviewerId: interviewer,
  interviewer,
  rating,
  notes: '',
  evidence: [],
});
const area = (areaId: string, ...ratings: Rating[]): DebriefArea => ({
  areaId,
  voices: ratings.map((rating, index) => voice(`r${index}`, rating)),
});
const rule: LevelRule = {
  version: 1,
  raterError: 0.7,
  coverage: 0.5,
  levels: [
    { levelId: 'mid', bar: 2, criticalAreaIds: [], atLeast: 3 },
    { levelId: 'senior', bar: 3, criticalAreaIds: ['a'], atLeast: 3 },
  ],
};

describe('the mechanical composite', () => {
  test('an area is the mean of its raters; the whole is the mean of rated areas: (3 + 2.5) / 2 = 2.75 with half of the areas covered', () => {
    const result = composite([area('a', 3, 3), area('b', 2, 3), area('c'), area('d', 'not-probed')]);
    expect(result.mean).toBe(2.75);
    expect(result.coverage).toBe(0.5);
    expect(result.areas[1]).toEqual({ areaId: 'b', mean: 2.5, lowest: 2, highest: 3, raters: 2 });
    expect(result.areas[3]).toEqual({ areaId: 'd', mean: undefined, lowest: undefined, highest: undefined, raters: 0 });
  });

  test('a documented weight counts: (2·4 + 1·1) / 3 = 3', () => {
    expect(composite([area('a', 4), area('b', 1)], { a: 2 }).mean).toBe(3);
  });

  test('nothing rated has no mean, rather than zero', () => {
    expect(composite([area('a'), area('b', 'not-probed')])).toMatchObject({ mean: undefined, coverage: 0 });
  });
});

describe('the agenda of a debrief', () => {
  const agendaOf = (areas: DebriefArea[], weights = {}) =>
    agenda(areas, rule, { seed: 1, weights, singleSource: [{ patternId: 'p', interviewer: 'Ada' }] });

  test('disagreements first, then areas nobody probed, then what one person alone saw; agreed areas are not on it', () => {
    const items = agendaOf([area('a', 3, 3), area('b', 2, 3), area('c'), area('d', 3)]);
    expect(items.map((item) => item.kind)).toEqual(['disagreement', 'unprobed', 'single-source']);
    expect(items[0]).toMatchObject({ areaId: 'b', spread: 1 });
  });

  test('a spread of one that decides the level comes before a spread of two that decides nothing', () => {
    // a is critical for Senior: 2 or 3 alone changes the level. b at 2 or 4 leaves three areas above the bar either way.
    const items = agendaOf([area('b', 2, 4), area('a', 2, 3), area('c', 4, 4), area('d', 4, 4), area('e', 4, 4)]);
    expect(items[0]).toMatchObject({ areaId: 'a', changes: 'level', urgency: 4 });
    expect(items[1]).toMatchObject({ areaId: 'b', changes: 'bar', urgency: 4 });
  });

  test('both sides are named, the lowest and the highest', () => {
    const [item] = agendaOf([area('a', 4, 1, 2), area('b', 3), area('c', 3), area('d', 3)]);
    expect(item).toMatchObject({ kind: 'disagreement', low: { interviewer: 'r1', rating: 1 }, high: { interviewer: 'r0', rating: 4 } });
  });
});

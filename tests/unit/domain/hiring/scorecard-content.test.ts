import { describe, expect, test } from 'vitest';
import { contentOf, coveredAreas, fieldKeys } from '@/lib/domain/hiring/scorecard-content';

const evidence = (at: string, quote = '') => ({ areaId: 'bread', signalId: 'pokes', polarity: 'green', quote, at });

describe('reading a card from its fields', () => {
  test('a card that nobody wrote on is unrated and empty, never zero', () => {
    expect(contentOf(new Map(), ['bread'])).toEqual({
      areas: [{ areaId: 'bread', rating: null, notes: '' }],
      scope: { areaId: 'scope', rating: null, notes: '' },
      evidence: [],
      recommendation: null,
      summary: '',
      privateNote: '',
      answers: {},
    });
  });

  test('not probed stays not probed', () => {
    const content = contentOf(new Map([[fieldKeys.rating('bread'), 'not-probed']]), ['bread']);
    expect(content.areas[0]?.rating).toBe('not-probed');
  });

  test('areas come in the card’s own order', () => {
    expect(contentOf(new Map(), ['cake', 'bread']).areas.map((score) => score.areaId)).toEqual(['cake', 'bread']);
  });

  test('a card written before an area existed is not marked down for it', () => {
    const content = contentOf(new Map([[fieldKeys.rating('bread'), 3]]), ['bread']);
    expect(content.areas).toEqual([{ areaId: 'bread', rating: 3, notes: '' }]);
  });

  test('evidence comes in the order in which it was marked, and removed evidence is gone', () => {
    const content = contentOf(
      new Map<string, unknown>([
        [fieldKeys.evidence('b'), evidence('2026-11-23T14:05:00.000Z', 'second')],
        [fieldKeys.evidence('a'), evidence('2026-11-23T14:02:00.000Z', 'first')],
        [fieldKeys.evidence('c'), null],
      ]),
      ['bread'],
    );
    expect(content.evidence.map((item) => item.quote)).toEqual(['first', 'second']);
    expect(content.evidence.map((item) => item.id)).toEqual(['a', 'b']);
  });

  test('a value that its key cannot hold reads as unwritten', () => {
    const content = contentOf(
      new Map<string, unknown>([
        [fieldKeys.rating('bread'), 7],
        [fieldKeys.notes('bread'), 12],
        [fieldKeys.recommendation, 'maybe'],
        [fieldKeys.evidence('a'), { quote: 'no instant' }],
      ]),
      ['bread'],
    );
    expect(content.areas[0]).toEqual({ areaId: 'bread', rating: null, notes: '' });
    expect(content.recommendation).toBeNull();
    expect(content.evidence).toEqual([]);
  });

  test('a reason of white space is no answer', () => {
    const content = contentOf(
      new Map([
        [fieldKeys.answer('unrated:bread'), '  \n'],
        [fieldKeys.answer('hire-below-bar'), 'They bake better than they talk.'],
      ]),
      ['bread'],
    );
    expect(content.answers).toEqual({ 'hire-below-bar': 'They bake better than they talk.' });
  });
});

test('the covered areas come in the rubric’s order, without those that it does not know', () => {
  const rubric = { areas: [{ id: 'bread' }, { id: 'cake' }, { id: 'pie' }] };
  expect(coveredAreas(rubric, ['pie', 'soup', 'bread']).map((area) => area.id)).toEqual(['bread', 'pie']);
});

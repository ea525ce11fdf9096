import { describe, expect, test } from 'vitest';
import { maxNoteCharacters } from '@/lib/domain/hiring/rating';
import { parseField } from '@/lib/domain/hiring/scorecard';

const areas = ['bread'];
const evidenceKey = 'evidence/01890a5d-ac96-774b-bcce-b302099a8057';
const evidence = { areaId: 'bread', signalId: 'pokes', polarity: 'green', quote: '“Feel it”', at: '2026-11-23T14:02:00.000Z' };

describe('what a field may hold', () => {
  test.each([
    ['bread/rating', 3],
    ['bread/rating', 'not-probed'],
    ['bread/rating', null],
    ['scope/rating', 4],
    ['bread/notes', 'Pokes it. \n\n  As typed.  '],
    ['card/recommendation', 'strong-yes'],
    ['card/summary', ''],
    ['card/private-note', 'Only me'],
    ['answer/red-signal-rated-high:bread', 'Took it back later'],
    [evidenceKey, evidence],
    [evidenceKey, null],
  ])('%s takes %o and keeps it as it is', (key, value) => {
    expect(parseField(key, value, areas)).toEqual({ value });
  });

  test.each([
    ['bread/rating', 0],
    ['bread/rating', 5],
    ['bread/rating', '3'],
    ['card/recommendation', 'maybe'],
    ['bread/notes', 3],
    [evidenceKey, { ...evidence, polarity: 'amber' }],
    [evidenceKey, { ...evidence, at: 'yesterday' }],
    [evidenceKey, { ...evidence, extra: true }],
  ])('%s refuses %o with a sentence', (key, value) => {
    expect(parseField(key, value, areas)).toEqual({ fault: expect.stringMatching(/./) });
  });

  test.each(['bread', 'bread/score', '__proto__/rating', 'evidence/1', 'card/rating/x', '../rating'])('there is no field "%s"', (key) => {
    expect(parseField(key, null, areas)).toEqual({ fault: `A scorecard has no field "${key}".` });
  });

  test('an area that is not on the card can be neither rated, noted nor given evidence', () => {
    const fault = 'The area "cake" is not assigned to this card.';
    expect(parseField('cake/rating', 3, areas)).toEqual({ fault });
    expect(parseField('cake/notes', 'x', areas)).toEqual({ fault });
    expect(parseField(evidenceKey, { ...evidence, areaId: 'cake' }, areas)).toEqual({ fault });
  });

  test('a megabyte of notes fits, and a text beyond the limit says how long it is', () => {
    expect(parseField('bread/notes', 'x'.repeat(1_000_000), areas)).toHaveProperty('value');
    expect(parseField('bread/notes', 'x'.repeat(maxNoteCharacters + 1), areas)).toEqual({
      fault: `A note can have up to ${maxNoteCharacters} characters; this has ${maxNoteCharacters + 1}.`,
    });
  });

  test('a NUL byte or half an emoji is refused in words, because no database could give it back', () => {
    expect(parseField('bread/notes', 'a\0b', areas)).toEqual({ fault: expect.stringContaining('cannot be stored') });
    expect(parseField('bread/notes', '\uD83D', areas)).toEqual({ fault: expect.stringContaining('cannot be stored') });
  });
});

import { expect, test } from 'vitest';
import { type KeyedEntry, nothingPending, type PendingSaves, pendingSaves } from '@/lib/domain/hiring/pending-saves';
import { nextBatch } from '@/lib/domain/hiring/save-batch';

const at = '2026-11-23T14:02:00.000Z';
const blank = nothingPending('here', []);
const type = (state: PendingSaves, key: string, value: unknown) => pendingSaves(state, { kind: 'typed', key, value, cleared: false, at });
const left = (key: string, value: unknown): KeyedEntry => ({ key, value, baseVersion: 0, writer: 'gone', sequence: 4, cleared: false, at });

test('nothing typed, nothing to send', () => {
  expect(nextBatch(blank)).toBeUndefined();
});

test('fields typed together travel together', () => {
  const batch = nextBatch(type(type(blank, 'a/rating', 3), 'a/notes', 'x'));
  expect(batch?.fields.map((field) => [field.key, field.value, field.sequence])).toEqual([
    ['a/rating', 3, 1],
    ['a/notes', 'x', 2],
  ]);
});

test('while a request is on its way, nothing else is sent', () => {
  const typed = type(blank, 'a/rating', 3);
  const batch = nextBatch(typed);
  if (!batch) throw new Error('nothing to send');
  expect(nextBatch(type(pendingSaves(typed, { kind: 'sent', batch }), 'b/rating', 2))).toBeUndefined();
});

test('what another tab left goes first, under that tab’s name', () => {
  const state = type(pendingSaves(blank, { kind: 'inherited', entries: [left('b/notes', 'kept')] }), 'a/rating', 3);
  expect(nextBatch(state)).toMatchObject({ writer: 'gone', fields: [{ key: 'b/notes', sequence: 4 }] });
});

test('a long card is sent in parts, and one huge note still goes', () => {
  const note = 'x'.repeat(1_000_000);
  const state = type(type(blank, 'a/notes', note), 'b/notes', note);
  expect(nextBatch(state)?.fields.map((field) => field.key)).toEqual(['a/notes']);
  const many = Array.from({ length: 150 }, (_, index) => `area-${index}/rating`).reduce((now, key) => type(now, key, 2), blank);
  expect(nextBatch(many)?.fields).toHaveLength(100);
});

test('once saving has ended nothing is sent, until it is resumed', () => {
  const stopped = pendingSaves(type(blank, 'a/rating', 3), { kind: 'stopped', stop: { because: 'signed-out', message: 'Sign in again.' } });
  expect(nextBatch(stopped)).toBeUndefined();
  expect(nextBatch(pendingSaves(stopped, { kind: 'resumed' }))?.fields).toHaveLength(1);
});

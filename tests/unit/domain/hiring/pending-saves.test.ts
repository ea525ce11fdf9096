import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldAnswer, type StoredField, writeVerdict } from '@/lib/domain/hiring/autosave';
import {
  type Batch,
  bothTexts,
  fieldOf,
  nothingPending,
  type PendingEvent,
  type PendingSaves,
  pendingCount,
  pendingEntries,
  pendingSaves,
  shownValue,
} from '@/lib/domain/hiring/pending-saves';
import { nextBatch } from '@/lib/domain/hiring/save-batch';

const at = '2026-11-23T14:02:00.000Z';
const later = '2026-11-23T14:03:00.000Z';
const key = 'rag/notes';

const run = (state: PendingSaves, ...events: PendingEvent[]) => events.reduce(pendingSaves, state);
const typed = (value: unknown, cleared = false): PendingEvent => ({ kind: 'typed', key, value, cleared, at });
const saved = (version: number): PendingEvent => ({ kind: 'acknowledged', answers: [{ key, status: 'saved', version }], savedAt: later });
const conflicted = (value: unknown, version: number): PendingEvent => ({
  kind: 'acknowledged',
  answers: [{ key, status: 'conflict', version, value, savedAt: at }],
  savedAt: later,
});
const blank = nothingPending('here', []);
const send = (state: PendingSaves) => {
  const batch = nextBatch(state);
  if (!batch) throw new Error('nothing to send');
  return pendingSaves(state, { kind: 'sent', batch });
};
const shown = (state: PendingSaves) => shownValue(fieldOf(state, key));

describe('typing and saving', () => {
  test('what was typed is shown at once and is pending until the server has it', () => {
    const state = run(blank, typed('Splits'));
    expect(shown(state)).toBe('Splits');
    expect(pendingCount(state)).toBe(1);
    const done = run(send(state), saved(1));
    expect(pendingCount(done)).toBe(0);
    expect(fieldOf(done, key).server).toEqual({ value: 'Splits', version: 1, savedAt: later });
  });

  test('text typed while a save is on its way is sent after it, over the version that it made', () => {
    const state = run(send(run(blank, typed('Spl'))), typed('Splits'), saved(1));
    expect(nextBatch(state)?.fields).toMatchObject([{ value: 'Splits', baseVersion: 1, sequence: 2 }]);
  });

  test('a request without an answer is repeated under the same sequence', () => {
    const state = run(send(run(blank, typed('Splits'))), { kind: 'failed', trouble: 'offline' });
    expect(state.trouble).toBe('offline');
    expect(nextBatch(state)?.fields).toMatchObject([{ value: 'Splits', sequence: 1 }]);
  });

  test('a request without an answer gives way to newer text of its own tab', () => {
    const state = run(send(run(blank, typed('Spl'))), typed('Splits'), { kind: 'failed', trouble: 'unanswered' });
    expect(pendingEntries(state).map((entry) => entry.value)).toEqual(['Splits']);
  });

  test('typing what is already saved is no change', () => {
    const state = nothingPending('here', [{ key, value: 'Splits', version: 2, savedAt: at }]);
    expect(run(state, typed('Splits'))).toBe(state);
  });

  test('only a blank that a person made says that it was cleared', () => {
    const state = nothingPending('here', [{ key, value: 'Splits', version: 2, savedAt: at }]);
    expect(nextBatch(run(state, typed('', true)))?.fields).toMatchObject([{ cleared: true }]);
    expect(nextBatch(run(state, typed('', false)))?.fields).toMatchObject([{ cleared: false }]);
    expect(nextBatch(run(state, typed('Split', true)))?.fields).toMatchObject([{ cleared: false }]);
  });

  test('a refused text stays, says why, and is not sent again until it changes', () => {
    const state = run(send(run(blank, typed('a\0b'))), {
      kind: 'acknowledged',
      answers: [{ key, status: 'refused', message: 'Remove it.' }],
      savedAt: later,
    });
    expect(fieldOf(state, key).refused).toBe('Remove it.');
    expect(shown(state)).toBe('a\0b');
    expect(nextBatch(state)).toBeUndefined();
    expect(nextBatch(run(state, typed('ab')))?.fields).toMatchObject([{ value: 'ab' }]);
  });

  test('when saving ends, everything typed is still there to be copied', () => {
    const state = run(send(run(blank, typed('Splits'))), { kind: 'stopped', stop: { because: 'frozen', message: 'Submitted.' } });
    expect(pendingEntries(state).map((entry) => entry.value)).toEqual(['Splits']);
  });
});

describe('a conflict', () => {
  const inConflict = run(send(run(blank, typed('mine'))), conflicted('theirs', 4));

  test('keeps both texts, shows mine, and sends nothing', () => {
    expect(fieldOf(inConflict, key).conflict).toEqual({ value: 'theirs', version: 4, savedAt: at });
    expect(shown(inConflict)).toBe('mine');
    expect(nextBatch(inConflict)).toBeUndefined();
    expect(pendingCount(inConflict)).toBe(1);
  });

  test('typing on goes into my side of it', () => {
    const state = run(inConflict, typed('mine, longer'));
    expect(shown(state)).toBe('mine, longer');
    expect(fieldOf(state, key).conflict?.value).toBe('theirs');
  });

  test('mine is written over theirs, on purpose', () => {
    const state = run(inConflict, { kind: 'resolved', key, keep: 'mine', at });
    expect(nextBatch(state)?.fields).toMatchObject([{ value: 'mine', baseVersion: 4 }]);
  });

  test('theirs leaves nothing to send', () => {
    const state = run(inConflict, { kind: 'resolved', key, keep: 'theirs', at });
    expect(shown(state)).toBe('theirs');
    expect(pendingCount(state)).toBe(0);
  });

  test('both become one text', () => {
    const state = run(inConflict, { kind: 'resolved', key, keep: 'both', at });
    expect(nextBatch(state)?.fields).toMatchObject([{ value: 'theirs\n\nmine', baseVersion: 4 }]);
  });

  test('ratings cannot be joined, texts and quotes can', () => {
    expect(bothTexts(3, 2)).toBeUndefined();
    const evidence = { areaId: 'rag', signalId: 'x', polarity: 'red', quote: 'a', at };
    expect(bothTexts(evidence, { ...evidence, quote: 'b' })).toEqual({ ...evidence, quote: 'b\n\na' });
    expect(bothTexts(evidence, null)).toBeUndefined();
  });

  test('two tabs that wrote the same words have no conflict', () => {
    const state = run(send(run(blank, typed('same'))), conflicted('same', 4));
    expect(fieldOf(state, key).conflict).toBeNull();
    expect(pendingCount(state)).toBe(0);
  });
});

describe('text that a closed tab left behind', () => {
  const left = { key, value: 'left', baseVersion: 1, writer: 'gone', sequence: 9, cleared: false, at };
  const read = nothingPending('here', [{ key, value: 'old', version: 1, savedAt: at }]);

  test('is shown, and sent under the writer and sequence that it had', () => {
    const state = run(read, { kind: 'inherited', entries: [left] });
    expect(shown(state)).toBe('left');
    expect(nextBatch(state)).toMatchObject({ writer: 'gone', fields: [{ sequence: 9, baseVersion: 1 }] });
  });

  test('is dropped when it had reached the server after all', () => {
    const state = run(nothingPending('here', [{ key, value: 'left', version: 2, savedAt: at }]), { kind: 'inherited', entries: [left] });
    expect(pendingCount(state)).toBe(0);
  });

  test('typing over it sends it first and the new text after', () => {
    const state = run(send(run(read, { kind: 'inherited', entries: [left] }, typed('left and more'))), saved(2));
    expect(nextBatch(state)).toMatchObject({ writer: 'here', fields: [{ value: 'left and more', baseVersion: 2 }] });
  });

  test('found only after the person had begun to type, it waits and is never written over unseen', () => {
    const begun = run(read, typed('new'), { kind: 'inherited', entries: [left] });
    expect(shown(begun)).toBe('new');
    expect(pendingEntries(begun).map((entry) => entry.value)).toEqual(['new', 'left']);
    const next = run(send(begun), saved(2));
    expect(nextBatch(next)).toMatchObject({ writer: 'gone', fields: [{ value: 'left', baseVersion: 1 }] });
  });

  test('of two closed tabs, the second is not written over the first', () => {
    const state = run(read, { kind: 'inherited', entries: [left, { ...left, writer: 'gone-too', value: 'other' }] });
    const next = run(send(state), saved(2));
    expect(nextBatch(next)).toMatchObject({ writer: 'gone-too', fields: [{ value: 'other', baseVersion: 1 }] });
  });

  test('a request of it that was overtaken shows what stands instead', () => {
    const state = run(send(run(read, { kind: 'inherited', entries: [left] })), {
      kind: 'acknowledged',
      answers: [{ key, status: 'overtaken', version: 3, value: 'newer', savedAt: at }],
      savedAt: later,
    });
    expect(shown(state)).toBe('newer');
    expect(pendingCount(state)).toBe(0);
  });
});

describe('news from the server', () => {
  const news: PendingEvent = { kind: 'refreshed', fields: [{ key, value: 'from elsewhere', version: 5, savedAt: at }] };

  test('reaches a field without unsaved text', () => {
    expect(shown(run(blank, news))).toBe('from elsewhere');
  });

  test('never touches unsaved text, nor hides that it was typed over something older', () => {
    const state = run(blank, typed('mine'), news);
    expect(shown(state)).toBe('mine');
    expect(nextBatch(state)?.fields).toMatchObject([{ baseVersion: 0 }]);
  });

  test('older than what is known is ignored', () => {
    const state = nothingPending('here', [{ key, value: 'newest', version: 6, savedAt: at }]);
    expect(run(state, news)).toBe(state);
  });
});

/** The server's side, as the autosave rule decides it. */
function write(stored: StoredField, writer: string, field: Batch['fields'][number]): { stored: StoredField; answer: FieldAnswer } {
  const verdict = writeVerdict(stored, { ...field, writer, writerSequence: field.sequence });
  const { version, value } = stored;
  if (verdict === 'unchanged') return { stored, answer: { key: field.key, status: 'saved', version } };
  if (verdict !== 'write') {
    return { stored, answer: { key: field.key, status: verdict === 'overtaken' ? 'overtaken' : 'conflict', version, value, savedAt: at } };
  }
  const next = { value: field.value, version: version + 1, writer, writerSequence: field.sequence };
  return { stored: next, answer: { key: field.key, status: 'saved', version: next.version } };
}

type Step =
  | { do: 'type'; tab: 0 | 1 }
  | { do: 'send'; tab: 0 | 1 }
  | { do: 'answer'; tab: 0 | 1; arrives: boolean; isAnswered: boolean }
  | { do: 'late'; tab: 0 | 1 }
  | { do: 'crash'; tab: 0 | 1 }
  | { do: 'refresh'; tab: 0 | 1 }
  | { do: 'resolve'; tab: 0 | 1; keep: 'mine' | 'theirs' | 'both' };

const tab = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), tab }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('send' as const), tab }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('answer' as const), tab, arrives: fc.boolean(), isAnswered: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('late' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refresh' as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('resolve' as const),
      tab,
      keep: fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const),
    }),
  },
);

/** Two tabs on one card, a server, and a network that loses requests and answers, or delivers a request late. */
function play(steps: readonly Step[]) {
  let stored: StoredField = { value: null, version: 0, writer: '', writerSequence: 0 };
  let count = 0;
  /** Every word ever typed, and the words that a person gave up knowingly: they saw them on their screen and replaced them. */
  const words: string[] = [];
  const givenUp = new Set<string>();
  const lost: { writer: string; field: Batch['fields'][number] }[] = [];
  const read = () => (stored.version > 0 ? [{ key, value: stored.value, version: stored.version, savedAt: at }] : []);
  const open = (writer: string) => nothingPending(writer, read());
  const tabs: [PendingSaves, PendingSaves] = [open('tab-0'), open('tab-1')];
  const replace = (seen: unknown, by: unknown) => {
    for (const word of words) if (String(seen).includes(word) && !String(by).includes(word)) givenUp.add(word);
  };
  const outgoing: [Batch | undefined, Batch | undefined] = [undefined, undefined];
  const send = (which: 0 | 1) => {
    const batch = nextBatch(tabs[which]);
    if (!batch) return;
    outgoing[which] = batch;
    tabs[which] = pendingSaves(tabs[which], { kind: 'sent', batch });
  };
  const answer = (which: 0 | 1, arrives: boolean, isAnswered: boolean) => {
    const batch = outgoing[which];
    const field = batch?.fields[0];
    if (!batch || !field) return;
    outgoing[which] = undefined;
    if (!arrives) lost.push({ writer: batch.writer, field });
    const result = arrives ? write(stored, batch.writer, field) : undefined;
    if (result) stored = result.stored;
    const event: PendingEvent =
      result && isAnswered ? { kind: 'acknowledged', answers: [result.answer], savedAt: later } : { kind: 'failed', trouble: 'offline' };
    tabs[which] = pendingSaves(tabs[which], event);
  };
  for (const one of steps) {
    const state = tabs[one.tab];
    switch (one.do) {
      case 'type': {
        count += 1;
        const word = `<${count}>`;
        words.push(word);
        replace(shown(state), word);
        tabs[one.tab] = pendingSaves(state, { kind: 'typed', key, value: word, cleared: false, at });
        break;
      }
      case 'send':
        send(one.tab);
        break;
      case 'answer':
        answer(one.tab, one.arrives, one.isAnswered);
        break;
      case 'late': {
        const late = lost.shift();
        if (late) stored = write(stored, late.writer, late.field).stored;
        break;
      }
      case 'crash': {
        count += 1;
        const kept = pendingEntries(state);
        const field = outgoing[one.tab]?.fields[0];
        if (field) lost.push({ writer: field.writer, field });
        outgoing[one.tab] = undefined;
        tabs[one.tab] = pendingSaves(open(`tab-${one.tab}-${count}`), { kind: 'inherited', entries: kept });
        break;
      }
      case 'refresh':
        tabs[one.tab] = pendingSaves(state, { kind: 'refreshed', fields: read() });
        break;
      case 'resolve': {
        const theirs = fieldOf(state, key).conflict?.value;
        if (theirs === undefined) break;
        if (one.keep === 'mine') replace(theirs, shown(state));
        if (one.keep === 'theirs') replace(shown(state), theirs);
        tabs[one.tab] = pendingSaves(state, { kind: 'resolved', key, keep: one.keep, at });
      }
    }
  }
  for (let round = 0; round < 8; round += 1) {
    for (const which of [0, 1] as const) {
      send(which);
      answer(which, true, true);
    }
  }
  return { stored, tabs, words, givenUp };
}

describe('whatever the order of typing, lost requests, lost answers and crashes', () => {
  test('a text that nobody replaced knowingly ends on the server or in a visible conflict', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const { stored, tabs, words, givenUp } = play(steps);
        const visible = [stored.value, ...tabs.flatMap((state) => pendingEntries(state).map((entry) => entry.value))].map(String).join(' ');
        for (const word of words) if (!givenUp.has(word)) expect(visible).toContain(word);
      }),
      { numRuns: 4000 },
    );
  });

  test('once the network is back, nothing waits except behind a conflict', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        for (const state of play(steps).tabs) expect(pendingCount(state) === 0 || fieldOf(state, key).conflict !== null).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('what a tab shows as saved is what the server holds, or held when the tab last heard of it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const { stored, tabs } = play(steps);
        for (const state of tabs) {
          const field = fieldOf(state, key);
          if (field.server.version === stored.version && stored.version > 0) expect(field.server.value).toEqual(stored.value);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

import { type FieldAnswer, isBlank, sameValue } from '@/lib/domain/hiring/autosave';
import { isEvidence } from '@/lib/domain/hiring/rating';

/** What the server is known to hold for a field. Version 0: nothing. `savedAt` is an ISO instant, or null when never written. */
export type ServerValue = { readonly value: unknown; readonly version: number; readonly savedAt: string | null };

/** Something typed that the server has not acknowledged. `writer` is the tab it was typed in, `sequence` that tab's own count. */
export type Entry = {
  readonly value: unknown;
  readonly baseVersion: number;
  readonly writer: string;
  readonly sequence: number;
  readonly cleared: boolean;
  /** The ISO instant at which it was typed. */
  readonly at: string;
};
export type KeyedEntry = Entry & { readonly key: string };

/** One field: what the server holds, what is on its way, what waits behind that, and what stands against it. */
export type FieldSaves = {
  readonly server: ServerValue;
  readonly inFlight: Entry | null;
  /** Oldest first: at most one inherited from a tab that is gone, then at most one of this tab. The last is what the person sees. */
  readonly waiting: readonly Entry[];
  /** Inherited entries that nobody has seen yet. Each gets in line once the field is quiet, so that it can only be saved or conflict. */
  readonly held: readonly Entry[];
  /** Set: what was written elsewhere, and nothing of this field is sent until the person has chosen. */
  readonly conflict: ServerValue | null;
  /** Set: why the server will not take this text; cleared by typing. */
  readonly refused: string | null;
};

/** Why saving ended: nothing more is sent until somebody resumes it. */
export type Stop = { readonly because: 'signed-out' | 'not-allowed' | 'missing' | 'frozen' | 'refused'; readonly message: string };
/** Why the last request brought no answer. It is tried again. */
export type Trouble = 'offline' | 'unanswered';

/** A card's unsaved changes in one tab. */
export type PendingSaves = {
  readonly writer: string;
  readonly sequence: number;
  readonly fields: ReadonlyMap<string, FieldSaves>;
  readonly trouble: Trouble | null;
  readonly stopped: Stop | null;
};

export type PendingEvent =
  /** `cleared`: a person emptied it by hand. */
  | { readonly kind: 'typed'; readonly key: string; readonly value: unknown; readonly cleared: boolean; readonly at: string }
  | { readonly kind: 'inherited'; readonly entries: readonly KeyedEntry[] }
  | { readonly kind: 'sent'; readonly batch: Batch }
  | { readonly kind: 'acknowledged'; readonly answers: readonly FieldAnswer[]; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'stopped'; readonly stop: Stop }
  | { readonly kind: 'resumed' }
  /** The server's present values, read again or told by another tab. */
  | { readonly kind: 'refreshed'; readonly fields: readonly ({ readonly key: string } & ServerValue)[] }
  | { readonly kind: 'resolved'; readonly key: string; readonly keep: 'mine' | 'theirs' | 'both'; readonly at: string };

/** One request: fields of one writer. */
export type Batch = { readonly writer: string; readonly fields: readonly KeyedEntry[] };

const untouched: FieldSaves = {
  server: { value: null, version: 0, savedAt: null },
  inFlight: null,
  waiting: [],
  held: [],
  conflict: null,
  refused: null,
};

/** A card as it was just read, with nothing unsaved. */
export function nothingPending(writer: string, fields: readonly ({ readonly key: string } & ServerValue)[]): PendingSaves {
  const read = fields.map(({ key, ...server }): [string, FieldSaves] => [key, { ...untouched, server }]);
  return { writer, sequence: 0, fields: new Map(read), trouble: null, stopped: null };
}

/** A field's state, also of one that was never touched. */
export function fieldOf(state: PendingSaves, key: string): FieldSaves {
  return state.fields.get(key) ?? untouched;
}

/** What a field says to the person: their own latest text, else what the server holds. */
export function shownValue(field: FieldSaves): unknown {
  return (field.waiting.at(-1) ?? field.inFlight ?? field.server).value;
}

/** Everything not acknowledged, oldest first within a field and once a writer: what a device must keep. */
export function pendingEntries(state: PendingSaves): KeyedEntry[] {
  return [...state.fields].flatMap(([key, field]) => [...backInLine(field).waiting, ...field.held].map((entry) => ({ ...entry, key })));
}

/** How many fields hold something that the server has not acknowledged. */
export function pendingCount(state: PendingSaves): number {
  return new Set(pendingEntries(state).map((entry) => entry.key)).size;
}

/** Both texts in one, the other side's first; undefined where two values cannot be joined, as with ratings. */
export function bothTexts(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') return `${theirs}\n\n${mine}`;
  if (isEvidence(mine) && isEvidence(theirs)) return { ...mine, quote: `${theirs.quote}\n\n${mine.quote}` };
  return undefined;
}

/**
 * What becomes of a card's unsaved changes when something happens. Pure: it neither sends nor waits.
 * The last text typed into a field leaves the state only when the server has acknowledged it or the person has given it up.
 */
export function pendingSaves(state: PendingSaves, event: PendingEvent): PendingSaves {
  switch (event.kind) {
    case 'typed':
      return typed(state, event);
    case 'inherited':
      return event.entries.reduce(inherited, state);
    case 'sent': {
      const sent = new Map(event.batch.fields.map(({ key, ...entry }) => [key, entry]));
      return eachField(state, (field, key) => {
        const inFlight = sent.get(key);
        return inFlight ? { ...field, inFlight, waiting: field.waiting.slice(1) } : field;
      });
    }
    case 'acknowledged': {
      const answers = new Map(event.answers.map((answer) => [answer.key, answer]));
      const next = eachField(state, (field, key) => {
        const answer = answers.get(key);
        if (!field.inFlight) return field;
        return answer ? promoted(answered(field, field.inFlight, answer, event.savedAt)) : backInLine(field);
      });
      return { ...next, trouble: null };
    }
    case 'failed':
      return { ...eachField(state, backInLine), trouble: event.trouble };
    case 'stopped':
      return { ...eachField(state, backInLine), trouble: null, stopped: event.stop };
    case 'resumed':
      return { ...state, stopped: null };
    case 'refreshed':
      return event.fields.reduce(refreshed, state);
    case 'resolved':
      return resolved(state, event);
  }
}

function put(state: PendingSaves, key: string, field: FieldSaves): PendingSaves {
  return { ...state, fields: new Map(state.fields).set(key, field) };
}

function eachField(state: PendingSaves, change: (field: FieldSaves, key: string) => FieldSaves): PendingSaves {
  return { ...state, fields: new Map([...state.fields].map(([key, field]) => [key, change(field, key)])) };
}

function typed(state: PendingSaves, { key, value, cleared, at }: Extract<PendingEvent, { kind: 'typed' }>): PendingSaves {
  const field = fieldOf(state, key);
  const isSaved = field.waiting.length === 0 && !field.inFlight && !field.conflict;
  if (isSaved && sameValue(value, field.server.value)) return state;
  const sequence = state.sequence + 1;
  const before = field.waiting.filter((entry) => entry.writer !== state.writer);
  const own = field.waiting.find((entry) => entry.writer === state.writer);
  const entry = {
    value,
    baseVersion: own?.baseVersion ?? field.server.version,
    writer: state.writer,
    sequence,
    cleared: cleared && isBlank(value),
    at,
  };
  return put({ ...state, sequence }, key, { ...field, waiting: [...before, entry], refused: null });
}

function inherited(state: PendingSaves, { key, ...entry }: KeyedEntry): PendingSaves {
  const field = fieldOf(state, key);
  const known = [field.inFlight, ...field.waiting, ...field.held].some((one) => one?.writer === entry.writer);
  return known ? state : put(state, key, promoted({ ...field, held: [...field.held, entry] }));
}

/** Lets the next held entry into the line of a quiet field; one that says what the server holds is done. */
function promoted(field: FieldSaves): FieldSaves {
  if (field.inFlight || field.waiting.length > 0 || field.conflict) return field;
  const [next, ...held] = field.held;
  if (!next) return field;
  return sameValue(next.value, field.server.value) ? promoted({ ...field, held }) : { ...field, waiting: [next], held };
}

/** A request that brought no answer may have been written or not: its entry waits again, unless its own tab has typed something newer. */
function backInLine(field: FieldSaves): FieldSaves {
  const { inFlight, waiting } = field;
  if (!inFlight) return field;
  const superseded = waiting.some((entry) => entry.writer === inFlight.writer);
  return { ...field, inFlight: null, waiting: superseded ? waiting : [inFlight, ...waiting] };
}

function answered(field: FieldSaves, sent: Entry, answer: FieldAnswer, savedAt: string): FieldSaves {
  const landed = { ...field, inFlight: null };
  switch (answer.status) {
    case 'saved': {
      const { version } = answer;
      // What was typed meanwhile was typed over the text that has just been saved.
      const waiting = field.waiting.map((entry) => ({ ...entry, baseVersion: version }));
      return { ...landed, server: { value: sent.value, version, savedAt }, waiting };
    }
    case 'overtaken': {
      const { version, value } = answer;
      return { ...landed, server: { value, version, savedAt: answer.savedAt } };
    }
    case 'conflict': {
      const { version, value } = answer;
      const theirs = { value, version, savedAt: answer.savedAt };
      const mine = field.waiting.at(-1) ?? sent;
      if (sameValue(mine.value, value)) return { ...landed, server: theirs, waiting: [] };
      return { ...landed, waiting: [mine], conflict: theirs };
    }
    case 'refused':
      // Text typed since then may fit; only what was refused stays back.
      return field.waiting.length > 0 ? landed : { ...landed, waiting: [sent], refused: answer.message };
  }
}

function refreshed(state: PendingSaves, { key, ...server }: { readonly key: string } & ServerValue): PendingSaves {
  const field = fieldOf(state, key);
  if (server.version <= field.server.version) return state;
  if (field.conflict) return server.version > field.conflict.version ? put(state, key, { ...field, conflict: server }) : state;
  // A field with unsaved text keeps the version it was typed over, so that the server notices what was written in between.
  if (field.inFlight || field.waiting.length > 0) return state;
  return put(state, key, { ...field, server });
}

function resolved(state: PendingSaves, { key, keep, at }: Extract<PendingEvent, { kind: 'resolved' }>): PendingSaves {
  const field = fieldOf(state, key);
  const theirs = field.conflict;
  if (!theirs) return state;
  const settled = { ...field, server: theirs, waiting: [], conflict: null };
  const mine = shownValue(field);
  const value = keep === 'theirs' ? theirs.value : keep === 'mine' ? mine : (bothTexts(mine, theirs.value) ?? mine);
  const next = typed(put(state, key, settled), { kind: 'typed', key, value, cleared: true, at });
  return put(next, key, promoted(fieldOf(next, key)));
}

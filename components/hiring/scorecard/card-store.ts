import {
  fieldOf,
  nothingPending,
  type PendingEvent,
  type PendingSaves,
  pendingCount,
  pendingEntries,
  pendingSaves,
  type ServerValue,
} from '@/lib/domain/hiring/pending-saves';
import { nextBatch } from '@/lib/domain/hiring/save-batch';
import { keepEntries, keptEntries } from './device-queue';
import { sendFields } from './send-fields';
import { openTabs, showTabIsOpen, tabWriter } from './tab';

export type InitialField = { readonly key: string } & ServerValue;

/** What the screen shows of a card's saving. `kept`: whether this device holds what the server does not. */
export type CardSnapshot = { readonly saves: PendingSaves; readonly kept: boolean };

const textPauseMs = 400;
const longestPauseMs = 2_000;
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/**
 * Holds one card's fields in this tab and gets what is typed to the server: at once or after a pause in typing, one request at a time,
 * again after a growing pause when none answers. Whatever is not acknowledged is kept on the device.
 */
export class CardStore {
  readonly initial: CardSnapshot;
  #snapshot: CardSnapshot;
  readonly #cardId: string;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = Number.POSITIVE_INFINITY;
  #typingSince: number | undefined;
  #notBefore = 0;
  #failures = 0;
  #sending: Promise<void> | undefined;
  #keeping: boolean;
  #unkept: boolean;
  readonly #writersKept = new Set<string>();
  #channel: BroadcastChannel | undefined;
  #started: boolean;

  constructor(cardId: string, fields: readonly InitialField[]) {
    this.#cardId = cardId;
    this.initial = { saves: nothingPending(tabWriter(), fields), kept: true };
    this.#snapshot = this.initial;
    this.#started = false;
    this.#keeping = false;
    this.#unkept = false;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly snapshot = (): CardSnapshot => this.#snapshot;

  /** Finds what closed tabs left behind, and listens to the network, to the page going away and to other tabs. Once; lasts as long as the document. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    showTabIsOpen();
    window.addEventListener('online', () => this.#now());
    window.addEventListener('pagehide', () => this.#leave());
    document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? this.#leave() : this.#now()));
    window.addEventListener('beforeunload', (event) => {
      if (pendingCount(this.#snapshot.saves) > 0 && !this.#snapshot.kept) event.preventDefault();
    });
    if ('BroadcastChannel' in window) {
      this.#channel = new BroadcastChannel(`leadframe scorecard ${this.#cardId}`);
      this.#channel.onmessage = ({ data }: MessageEvent<InitialField[]>) => this.adopt(data);
    }
    this.#inherit().catch(() => this.#kept(false));
  }

  /** A person changed a field. Prose waits for a pause in typing; everything else is sent at once. */
  write(key: string, value: unknown, when: 'at-once' | 'after-pause'): void {
    const at = new Date().toISOString();
    this.#apply({ kind: 'typed', key, value, cleared: true, at });
    const now = Date.now();
    this.#typingSince ??= now;
    if (when === 'at-once') this.#dueAt = now;
    else if (this.#dueAt > now) this.#dueAt = Math.min(now + textPauseMs, this.#typingSince + longestPauseMs);
    this.#arm();
  }

  /** Ends a field's conflict. */
  resolve(key: string, keep: 'mine' | 'theirs' | 'both'): void {
    this.#apply({ kind: 'resolved', key, keep, at: new Date().toISOString() });
    this.#now();
  }

  /** Takes in what the server holds now, where nothing is unsaved. */
  adopt(fields: readonly InitialField[]): void {
    this.#apply({ kind: 'refreshed', fields });
  }

  /** Begins to save again after saving had ended. */
  resume(): void {
    this.#apply({ kind: 'resumed' });
    this.#now();
  }

  /** Sends everything now. True when the server has all of it, false when something is still unsaved or in conflict. */
  async flush(): Promise<boolean> {
    this.#notBefore = 0;
    this.#failures = 0;
    while (this.#sending || nextBatch(this.#snapshot.saves)) {
      await (this.#sending ?? this.#send());
      if (this.#failures > 0) break;
    }
    return pendingCount(this.#snapshot.saves) === 0;
  }

  async #inherit(): Promise<void> {
    const kept = (await keptEntries(this.#cardId)).filter((entry) => entry.writer !== tabWriter());
    const open = await openTabs([...new Set(kept.map((entry) => entry.writer))]);
    const entries = kept.filter((entry) => !open.has(entry.writer));
    if (entries.length === 0) return;
    for (const { writer } of entries) this.#writersKept.add(writer);
    this.#apply({ kind: 'inherited', entries });
    this.#now();
  }

  #now(): void {
    this.#notBefore = 0;
    if (nextBatch(this.#snapshot.saves)) {
      this.#dueAt = Date.now();
      this.#arm();
    }
  }

  /** The page may never come back: sends what waits, beside a request that is still on its way. The server recognises the repeat. */
  #leave(): void {
    const { saves } = this.#snapshot;
    const batch = nextBatch(pendingSaves(saves, { kind: 'failed', trouble: 'unanswered' }));
    if (!batch) return;
    if (this.#sending !== undefined) sendFields(this.#cardId, batch).catch(() => {});
    else this.#send().catch(() => {});
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (this.#sending || this.#dueAt === Number.POSITIVE_INFINITY) return;
    const wait = Math.max(0, Math.max(this.#dueAt, this.#notBefore) - Date.now());
    const send = () => {
      this.#send().catch(() => {});
    };
    if (wait === 0) send();
    else this.#timer = setTimeout(send, wait);
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendDue().finally(() => {
      this.#sending = undefined;
      if (nextBatch(this.#snapshot.saves)) this.#arm();
    });
    return this.#sending;
  }

  async #sendDue(): Promise<void> {
    clearTimeout(this.#timer);
    const batch = nextBatch(this.#snapshot.saves);
    this.#dueAt = Number.POSITIVE_INFINITY;
    this.#typingSince = undefined;
    if (!batch) return;
    this.#apply({ kind: 'sent', batch });
    const result = await sendFields(this.#cardId, batch);
    if (result.kind === 'stopped') {
      this.#apply({ kind: 'stopped', stop: result.stop });
    } else if (result.kind === 'failed') {
      this.#failures += 1;
      const pause = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(this.#failures - 1, 6));
      this.#notBefore = Date.now() + pause * (0.75 + Math.random() / 2);
      this.#dueAt = this.#notBefore;
      this.#apply({ kind: 'failed', trouble: result.trouble });
    } else {
      this.#failures = 0;
      this.#notBefore = 0;
      this.#apply({ kind: 'acknowledged', answers: result.answers, savedAt: result.savedAt });
      // What was typed meanwhile waits for its own pause; what is left of a long card does not.
      if (this.#dueAt === Number.POSITIVE_INFINITY && nextBatch(this.#snapshot.saves)) this.#dueAt = Date.now();
      this.#tell(batch.fields.map((field) => field.key));
    }
  }

  #tell(written: readonly string[]): void {
    this.#channel?.postMessage(written.map((key): InitialField => ({ key, ...fieldOf(this.#snapshot.saves, key).server })));
  }

  #apply(event: PendingEvent): void {
    const saves = pendingSaves(this.#snapshot.saves, event);
    if (saves === this.#snapshot.saves) return;
    this.#set({ saves });
    this.#keep();
  }

  #set(change: Partial<CardSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Writes what is unsaved to the device, one write after the other, the latest last. */
  #keep(): void {
    this.#unkept = true;
    if (this.#keeping) return;
    this.#keeping = true;
    this.#keepAll().then(
      () => this.#kept(true),
      () => this.#kept(false),
    );
  }

  #kept(kept: boolean): void {
    this.#keeping = false;
    if (kept !== this.#snapshot.kept) this.#set({ kept });
  }

  async #keepAll(): Promise<void> {
    while (this.#unkept) {
      this.#unkept = false;
      const entries = pendingEntries(this.#snapshot.saves);
      for (const { writer } of entries) this.#writersKept.add(writer);
      for (const writer of this.#writersKept) {
        const own = entries.filter((entry) => entry.writer === writer);
        await keepEntries(this.#cardId, writer, own);
        if (own.length === 0) this.#writersKept.delete(writer);
      }
    }
  }
}

const stores = new Map<string, CardStore>();

/** The store of a card: one a document, so that it outlives a change of page. On the server a fresh one each time. */
export function cardStore(cardId: string, fields: readonly InitialField[]): CardStore {
  if (typeof window === 'undefined') return new CardStore(cardId, fields);
  const known = stores.get(cardId);
  if (known) return known;
  const store = new CardStore(cardId, fields);
  stores.set(cardId, store);
  return store;
}

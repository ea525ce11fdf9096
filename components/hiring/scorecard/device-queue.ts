import { createStore, del, getMany, keys, set, type UseStore } from 'idb-keyval';
import type { KeyedEntry } from '@/lib/domain/hiring/pending-saves';

let opened: UseStore | undefined;
const store = () => {
  opened ??= createStore('leadframe-scorecards', 'unsaved');
  return opened;
};

const keyOf = (cardId: string, writer: string) => `${cardId} ${writer}`;

/** What one tab has not got to the server yet, kept on this device. Rejects where the browser keeps nothing. */
export async function keepEntries(cardId: string, writer: string, entries: readonly KeyedEntry[]): Promise<void> {
  await (entries.length > 0 ? set(keyOf(cardId, writer), entries, store()) : del(keyOf(cardId, writer), store()));
}

/** Everything kept on this device for a card, whichever tab wrote it, oldest first. Rejects where the browser keeps nothing. */
export async function keptEntries(cardId: string): Promise<KeyedEntry[]> {
  const own = (await keys<string>(store())).filter((key) => key.startsWith(`${cardId} `));
  const kept = await getMany<KeyedEntry[]>(own, store());
  return kept.flatMap((entries) => entries ?? []).sort((a, b) => a.at.localeCompare(b.at));
}

/** Takes everything of a card off this device, once a person has said so. */
export async function forgetEntries(cardId: string, entries: readonly KeyedEntry[]): Promise<void> {
  for (const writer of new Set(entries.map((entry) => entry.writer))) await keepEntries(cardId, writer, []);
}

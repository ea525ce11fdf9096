/** One field as it stands on the server. `version` 0 and value null: never written. */
export type StoredField = { readonly value: unknown; readonly version: number; readonly writer: string; readonly writerSequence: number };

/** One write that a browser tab asks for. `baseVersion` is the version that its text was typed over. */
export type FieldWrite = {
  readonly value: unknown;
  readonly baseVersion: number;
  readonly writer: string;
  readonly writerSequence: number;
  /** Set only when a person emptied the field by hand. */
  readonly cleared?: boolean | undefined;
};

export type WriteVerdict = 'write' | 'unchanged' | 'overtaken' | 'conflict' | 'blank-over-text';

/** What became of one field of a save, as the server answers it. Instants are ISO strings. */
export type FieldAnswer =
  | { readonly key: string; readonly status: 'saved'; readonly version: number }
  /** This tab had already written something newer, which stands. */
  | { readonly key: string; readonly status: 'overtaken'; readonly version: number; readonly value: unknown; readonly savedAt: string }
  | { readonly key: string; readonly status: 'conflict'; readonly version: number; readonly value: unknown; readonly savedAt: string }
  | { readonly key: string; readonly status: 'refused'; readonly message: string };

/** Whether a value says nothing: null, or a text of white space. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

const inOrder = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two field values say the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null, inOrder) === JSON.stringify(b ?? null, inOrder);
}

/**
 * Decides what an autosave may do to a stored field, so that nothing typed is ever lost:
 * - `unchanged`: it already says this.
 * - `overtaken`: the same tab already wrote something newer, and that stands; the answer must say what.
 * - `write`: it was typed over what stands, or over this tab's own earlier write whose answer got lost.
 * - `conflict`: somebody, or another tab, wrote in between; both texts must be shown.
 * - `blank-over-text`: an empty value would replace text and nobody said that it was emptied on purpose.
 */
export function writeVerdict(stored: StoredField, write: FieldWrite): WriteVerdict {
  if (sameValue(stored.value, write.value)) return 'unchanged';
  const ownEarlierWrite = stored.version > 0 && stored.writer === write.writer;
  if (ownEarlierWrite && write.writerSequence <= stored.writerSequence) return 'overtaken';
  if (write.baseVersion !== stored.version && !ownEarlierWrite) return 'conflict';
  if (isBlank(write.value) && !isBlank(stored.value) && !write.cleared) return 'blank-over-text';
  return 'write';
}

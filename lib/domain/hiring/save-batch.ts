import type { Batch, KeyedEntry, PendingSaves } from '@/lib/domain/hiring/pending-saves';

const maxBatchFields = 100;
const maxBatchCharacters = 1_500_000;

/**
 * The next request to make, or undefined when there is nothing to send, something is on its way, or saving has ended.
 * Inherited entries go first; one writer a request; at least one field, then as many as fit 100 fields and 1.5 million characters.
 */
export function nextBatch(state: PendingSaves): Batch | undefined {
  if (state.stopped) return undefined;
  const heads: KeyedEntry[] = [];
  for (const [key, field] of state.fields) {
    if (field.inFlight) return undefined;
    const [head] = field.waiting;
    if (head && !field.conflict && field.refused === null) heads.push({ ...head, key });
  }
  const writer = (heads.find((head) => head.writer !== state.writer) ?? heads[0])?.writer;
  if (writer === undefined) return undefined;
  const fields: KeyedEntry[] = [];
  let characters = 0;
  for (const head of heads.filter((one) => one.writer === writer)) {
    characters += JSON.stringify(head.value ?? null).length;
    if (fields.length > 0 && (fields.length >= maxBatchFields || characters > maxBatchCharacters)) break;
    fields.push(head);
  }
  return { writer, fields };
}

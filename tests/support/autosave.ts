import { randomUUID } from 'node:crypto';

export type SaveAnswer = { readonly status: number; readonly message: string; readonly fields: readonly { readonly status: string }[] };

/** A browser tab that saves one field after the other, over HTTP; each value is written once, as a field of its own. */
export function savingTab(origin: string, cardId: string) {
  const writer = randomUUID();
  let sequence = 0;
  return {
    /** Saves a text under a key that nobody wrote before. Rejects when no answer came. */
    async save(key: string, value: string): Promise<SaveAnswer> {
      sequence += 1;
      const answer = await fetch(`${origin}/api/scorecards/${cardId}/fields`, {
        method: 'PUT',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ writer, fields: [{ key, value, baseVersion: 0, sequence }] }),
      });
      const body = await answer.json();
      return { status: answer.status, message: body.message ?? '', fields: body.fields ?? [] };
    },
  };
}

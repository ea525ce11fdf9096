import type { FieldAnswer } from '@/lib/domain/hiring/autosave';
import type { Batch, Stop, Trouble } from '@/lib/domain/hiring/pending-saves';

/** What came of a request: answers per field; no answer, so try again; or the end of saving. */
export type SendResult =
  | { readonly kind: 'answered'; readonly answers: readonly FieldAnswer[]; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'stopped'; readonly stop: Stop };

const longestWaitMs = 30_000;
/** The most that a browser still sends for a page that is going away, with room for its headers. */
const keepaliveBytes = 60_000;

const unanswered: SendResult = { kind: 'failed', trouble: 'unanswered' };
const passing = new Set([408, 425, 429]);

/** Sends one batch of a card's fields. Never rejects. */
export async function sendFields(cardId: string, { writer, fields }: Batch): Promise<SendResult> {
  const body = JSON.stringify({
    writer,
    fields: fields.map(({ key, value, baseVersion, sequence, cleared }) => ({ key, value, baseVersion, sequence, cleared })),
  });
  let response: Response;
  try {
    response = await fetch(`/api/scorecards/${encodeURIComponent(cardId)}/fields`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: body.length * 3 < keepaliveBytes,
      signal: AbortSignal.timeout(longestWaitMs),
    });
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? unanswered : { kind: 'failed', trouble: 'offline' };
  }
  if (response.status >= 500 || passing.has(response.status)) return unanswered;
  const answer = await jsonOf(response);
  if (!response.ok) return { kind: 'stopped', stop: stopOf(response.status, answer) };
  const { savedAt, fields: answers } = answer;
  return typeof savedAt === 'string' && Array.isArray(answers) ? { kind: 'answered', savedAt, answers } : unanswered;
}

async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const parsed: unknown = await response.json();
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function stopOf(status: number, answer: Record<string, unknown>): Stop {
  const message = typeof answer.message === 'string' ? answer.message : `The server refused this with status ${status}.`;
  if (status === 401) return { because: 'signed-out', message };
  if (status === 403) return { because: 'not-allowed', message };
  if (status === 404) return { because: 'missing', message };
  return { because: answer.because === 'frozen' ? 'frozen' : 'refused', message };
}

import 'server-only';
import { database } from '@/lib/data/client';
import { getExportedCard, listExportable, listExportedCards } from '@/lib/data/exports';
import type { ExportedCard } from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import type { Actor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { respond } from '@/lib/server/http';
import { mutate } from '@/lib/server/mutate';

const maxFormBytes = 100_000;
const loopsAtOnce = 100;
const blankToNothing = z
  .string()
  .max(80)
  .default('')
  .transform((text) => text || undefined);
const scopeSchema = z.object({ roleId: blankToNothing, candidateId: blankToNothing });

/** The loops that a posted form asks for and its sender may read, noted on the audit trail as `action`; or the answer that turns it down. */
export async function askedLoops(request: Request, action: string): Promise<{ ids: string[]; leftOut: number; actor: Actor } | Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const outcome = await mutate(
    { permission: 'interchange.manage', schema: scopeSchema, input: form, refreshes: false },
    async (change, scope, actor) => {
      const found = await listExportable(change.transaction, change.workspaceId, actor, scope);
      change.note({
        action,
        recordKind: scope.candidateId ? 'candidate' : 'workspace',
        recordId: scope.candidateId ?? change.workspaceId,
        changes: [
          { field: 'loops', after: found.ids.length },
          { field: 'leftOut', after: found.leftOut },
        ],
      });
      return done({ ...found, actor });
    },
  );
  return outcome.status === 'done' ? outcome.value : turnedDown(outcome);
}

/** One submitted card that a posted form names and its sender may read, with the rest of the form, noted on the audit trail. */
export async function askedCard<Schema extends z.ZodType<{ readonly cardId: string }>>(
  request: Request,
  action: string,
  schema: Schema,
): Promise<{ card: ExportedCard; asked: z.output<Schema> } | Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const outcome = await mutate(
    { permission: 'interchange.manage', schema, input: form, refreshes: false },
    async (change, asked, actor) => {
      const card = await getExportedCard(change.transaction, change.workspaceId, actor, asked.cardId);
      if (!card) return refused('There is no such card for you to read. You may still owe a card of this loop.', 'missing');
      change.note({ action, recordKind: 'scorecard', recordId: card.id });
      return done({ card, asked });
    },
  );
  return outcome.status === 'done' ? outcome.value : turnedDown(outcome);
}

/** Cards of many loops, in parts, each read when it is needed and under the rules that hold then. */
export async function* eachCardBatch(actor: Actor, ids: readonly string[]): AsyncGenerator<ExportedCard[]> {
  for (let from = 0; from < ids.length; from += loopsAtOnce) {
    yield await listExportedCards(database(), actor.workspace.id, actor, ids.slice(from, from + loopsAtOnce));
  }
}

async function postedForm(request: Request): Promise<FormData | Response> {
  if (Number(request.headers.get('content-length') ?? 0) > maxFormBytes) return words('This is more than the form holds.', 413);
  return (await request.formData().catch(() => undefined)) ?? words('This is not a form. Use the buttons on the export page.', 400);
}

const words = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });

function turnedDown(outcome: Exclude<Outcome<object>, { status: 'done' }>): Response {
  const sentence = outcome.status === 'invalid' ? Object.values(outcome.fieldErrors).join(' ') : outcome.message;
  return words(sentence, respond(outcome).status);
}

/** A refusal of an export in words. */
export const refusedExport = (sentence: string) => words(sentence, 409);

/** A file to keep. `name` has no date; today's is put behind it. */
export function attachment(name: string, extension: string, contentType: string, body: string | AsyncIterable<string>): Response {
  return new Response(typeof body === 'string' ? body : streamOf(body), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': `attachment; filename="${name}-${now().toISOString().slice(0, 10)}.${extension}"`,
      'Cache-Control': 'no-store',
    },
  });
}

function streamOf(texts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = texts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(stream) {
      const { value, done: ended } = await iterator.next();
      if (ended) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

import 'server-only';
import { headers } from 'next/headers';
import type { Outcome, RefusalCause } from '@/lib/domain/outcome';
import { may, type Permission } from '@/lib/domain/workspace/permissions';
import { type Actor, optionalActor } from '@/lib/server/actor';
import { isAllowedHost } from '@/lib/server/environment';
import { notAllowed } from '@/lib/server/mutate';

const refusalStatus: Record<RefusalCause, number> = {
  rule: 409,
  'not-allowed': 403,
  'signed-out': 401,
  missing: 404,
  frozen: 409,
  'too-many': 429,
  unavailable: 503,
};

const answer = (status: number, body: object) => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/** An outcome as an HTTP answer: the value itself when done, otherwise `{ message, … }` with the status that fits. */
export function respond<Value extends object>(outcome: Outcome<Value>): Response {
  switch (outcome.status) {
    case 'done':
      return answer(200, outcome.value);
    case 'invalid':
      return answer(422, { message: 'Some of this does not fit.', fields: outcome.fieldErrors });
    case 'refused':
      return answer(refusalStatus[outcome.because], { message: outcome.message, because: outcome.because });
    case 'conflict':
      return answer(409, { message: outcome.message, current: outcome.current });
  }
}

/** The person behind an API read, or the answer that turns them away: 421 for a foreign Host, 401 for nobody, 403 for the wrong role. */
export async function apiActor(permission: Permission): Promise<{ actor: Actor } | { turnedAway: Response }> {
  if (!isAllowedHost((await headers()).get('host')))
    return { turnedAway: answer(421, { message: 'This server does not answer under that name.' }) };
  const actor = await optionalActor();
  if (!actor) return { turnedAway: answer(401, { message: 'Sign in first.' }) };
  if (!may(actor.role, permission)) return { turnedAway: answer(403, { message: notAllowed(permission).message }) };
  return { actor };
}

/** A request's JSON body, or the answer that refuses it: 415 for another type, 413 beyond `maxBytes`, 400 when it is not JSON. */
export async function readJson(request: Request, maxBytes: number): Promise<{ body: unknown } | { turnedAway: Response }> {
  if (!request.headers.get('content-type')?.toLowerCase().startsWith('application/json')) {
    return { turnedAway: answer(415, { message: 'Send JSON, with the header Content-Type: application/json.' }) };
  }
  const tooLarge = {
    turnedAway: answer(413, {
      message: `This is larger than ${Math.floor(maxBytes / 1000).toLocaleString('en')} kB, the most that is taken at once.`,
    }),
  };
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  const text = await textUpTo(request, maxBytes);
  if (text === undefined) return tooLarge;
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { turnedAway: answer(400, { message: 'This is not JSON.' }) };
  }
}

/** A request's body as text, or undefined as soon as it grows beyond `maxBytes`, whatever its length was said to be. */
async function textUpTo(request: Request, maxBytes: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

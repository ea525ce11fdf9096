'use server';

import { endOtherSessions, endSession } from '@/lib/data/sessions';
import { type FormState, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

/** Ends one of the sessions of the person who asks. */
export async function endOwnSession(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate(
    { permission: 'reference.read', schema: z.object({ id: z.string().min(1).max(80) }), input: form },
    (change, { id }, actor) => endSession(change, actor.userId, id),
  );
}

/** Ends every session of the person who asks but the one in use. */
export async function endOwnOtherSessions(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'reference.read', schema: z.object({}), input: form }, async (change, _input, actor) =>
    actor.sessionId
      ? endOtherSessions(change, actor.userId, actor.sessionId)
      : refused('Nobody is signed in here, so there is no session to end.'),
  );
}

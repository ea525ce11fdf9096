'use server';

import { redirect } from 'next/navigation';
import { passwordHashOf } from '@/lib/data/accounts';
import { authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { inOneChange } from '@/lib/data/change';
import { database } from '@/lib/data/client';
import { findInvite } from '@/lib/data/invites';
import { acceptInvite } from '@/lib/data/join';
import { type FormState, invalid, refused } from '@/lib/domain/outcome';
import { joinSchema } from '@/lib/domain/workspace/account';
import type { z } from '@/lib/domain/zod';
import { isPassword, passwordHash } from '@/lib/server/auth';
import { now } from '@/lib/server/clock';
import { enter } from '@/lib/server/front-door';
import { openSession } from '@/lib/server/session';

const perAddress = { name: 'join-address', tries: 10, perSeconds: 15 * 60 };

const closed = {
  unknown: invalid({ code: 'No invitation has this code. Check that all of it was copied, or ask for a new one.' }),
  used: refused(
    'This invitation has been used already, and each works once. If you used it, sign in. Otherwise ask for a new one.',
    'missing',
  ),
  expired: refused('This invitation has expired. Ask the person who sent it for a new one.', 'missing'),
  revoked: refused('This invitation was taken back. Ask the person who sent it for a new one.', 'missing'),
};
const noMatch = refused('This e-mail address and password do not belong together. Check both, or say that you are new here.');

/** Who asks to join: somebody known by their password, or somebody new; undefined when the password is wrong. */
async function personOf(input: z.output<typeof joinSchema>) {
  if (input.account === 'new') return { name: input.name, email: input.email, passwordHash: await passwordHash(input.password) };
  const account = await passwordHashOf(database(), input.email);
  const matches = await isPassword(input.password, account?.hash);
  return account && matches ? { email: input.email, userId: account.userId } : undefined;
}

/** Uses an invitation up, makes the person a member, starts their session, and leads Home. */
export async function join(_previous: FormState, form: FormData): Promise<FormState> {
  const outcome = await enter({ schema: joinSchema, form, limit: perAddress }, async (input, visitor) => {
    const at = now();
    const invite = await findInvite(database(), input.code, at);
    if (typeof invite === 'string') return closed[invite];
    const person = await personOf(input);
    if (!person) return noMatch;
    const workspaceId = authorizedWorkspaceIdSchema.parse(invite.workspaceId);
    const by = { kind: 'system', name: 'Invitation' } as const;
    const joined = await inOneChange(database(), { workspaceId, by, source: 'ui', at }, (change) =>
      acceptInvite(change, invite.id, person),
    );
    return joined.status === 'done' ? openSession({ ...joined.value, workspaceId }, visitor) : joined;
  });
  if (outcome.status === 'done') redirect('/');
  return outcome;
}

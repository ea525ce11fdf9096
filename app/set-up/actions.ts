'use server';

import { redirect } from 'next/navigation';
import { claimWorkspace, workspaceToClaim } from '@/lib/data/accounts';
import { authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { inOneChange } from '@/lib/data/change';
import { database } from '@/lib/data/client';
import { type FormState, invalid } from '@/lib/domain/outcome';
import { setUpSchema } from '@/lib/domain/workspace/account';
import { passwordHash } from '@/lib/server/auth';
import { now } from '@/lib/server/clock';
import { enter } from '@/lib/server/front-door';
import { openSession } from '@/lib/server/session';

const perAddress = { name: 'set-up-address', tries: 10, perSeconds: 15 * 60 };

const wrongToken = invalid({
  code: 'This token opens nothing. Each start of the server prints a new one until somebody has used it: take the newest.',
});

/** Makes the owner's account with the set-up token, starts its session, and leads Home. */
export async function setUp(_previous: FormState, form: FormData): Promise<FormState> {
  const outcome = await enter({ schema: setUpSchema, form, limit: perAddress }, async ({ code, password, ...input }, visitor) => {
    const claim = await workspaceToClaim(database(), code);
    if (!claim) return wrongToken;
    const workspaceId = authorizedWorkspaceIdSchema.parse(claim.workspaceId);
    const owner = { memberId: claim.memberId, name: input.name };
    const hash = await passwordHash(password);
    const claimed = await inOneChange(database(), { workspaceId, by: { kind: 'member', ...owner }, source: 'ui', at: now() }, (change) =>
      claimWorkspace(change, { ...input, passwordHash: hash }),
    );
    if (claimed.status !== 'done') return claimed;
    return openSession({ ...owner, workspaceId, userId: claimed.value.userId }, visitor);
  });
  if (outcome.status === 'done') redirect('/');
  return outcome;
}

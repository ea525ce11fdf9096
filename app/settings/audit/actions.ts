'use server';

import { headers } from 'next/headers';
import { verifyAudit } from '@/lib/data/audit';
import { database } from '@/lib/data/client';
import { holdWords } from '@/lib/domain/governance/audit-words';
import { type FormState, refused } from '@/lib/domain/outcome';
import { may } from '@/lib/domain/workspace/permissions';
import { optionalActor } from '@/lib/server/actor';
import { isOwnOrigin } from '@/lib/server/environment';
import { notAllowed, storageRefusal, strangeOrigin } from '@/lib/server/mutate';

/** Checks the whole chain of the workspace. Changes nothing. */
export async function verifyTrail(): Promise<FormState> {
  if (!isOwnOrigin(await headers())) return strangeOrigin;
  try {
    const actor = await optionalActor();
    if (!actor || !may(actor.role, 'audit.read')) return notAllowed('audit.read');
    const { checked, broken } = await verifyAudit(database(), actor.workspace.id);
    if (!broken)
      return { status: 'done', value: undefined, message: `${holdWords(checked)}. Nothing was changed, removed or put between them.` };
    return refused(
      `The trail is broken at entry ${broken.sequence}: ${broken.why}. ${holdWords(checked)} before it. Compare with a backup.`,
    );
  } catch (error) {
    return storageRefusal(error);
  }
}

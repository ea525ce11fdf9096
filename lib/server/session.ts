import 'server-only';
import { headers } from 'next/headers';
import { authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { inOneChange } from '@/lib/data/change';
import { database } from '@/lib/data/client';
import { endSession, startSession } from '@/lib/data/sessions';
import { done, type Outcome } from '@/lib/domain/outcome';
import { type Actor, optionalActor } from '@/lib/server/actor';
import { auth } from '@/lib/server/auth';
import { now } from '@/lib/server/clock';
import type { Visitor } from '@/lib/server/visitor';

/** Who has just proven to be whom. */
export type Person = { readonly userId: string; readonly memberId: string; readonly name: string; readonly workspaceId: string };

/** Starts a session for a person who has just proven who they are, on the audit trail, and gives its cookie to the browser. */
export async function openSession(person: Person, visitor: Visitor): Promise<Outcome> {
  const workspaceId = authorizedWorkspaceIdSchema.parse(person.workspaceId);
  const by = { kind: 'member', memberId: person.memberId, name: person.name } as const;
  const started = await inOneChange(database(), { workspaceId, by, source: 'ui', at: now() }, (change) =>
    startSession(change, { userId: person.userId, ...visitor }),
  );
  if (started.status !== 'done') return started;
  await auth().api.giveSessionCookie({ body: { token: started.value.token }, headers: await headers() });
  return done();
}

/** Ends the session behind this request, on the audit trail, and takes its cookie away. Without a session it only takes the cookie. */
export async function closeSession(): Promise<void> {
  const actor = await optionalActor();
  if (actor?.sessionId) await endOf(actor, actor.sessionId);
  await auth().api.takeSessionCookie({ headers: await headers() });
}

const endOf = ({ workspace, memberId, name, userId }: Actor, sessionId: string) =>
  inOneChange(database(), { workspaceId: workspace.id, by: { kind: 'member', memberId, name }, source: 'ui', at: now() }, (change) =>
    endSession(change, userId, sessionId),
  );

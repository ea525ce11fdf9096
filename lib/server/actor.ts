import 'server-only';
import { getSessionCookie } from 'better-auth/cookies';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { countAccounts, findMembership, findSoleMember } from '@/lib/data/accounts';
import { type AuthorizedWorkspaceId, authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { database } from '@/lib/data/client';
import { type MemberRole, memberRoleOf } from '@/lib/domain/workspace/permissions';
import { z } from '@/lib/domain/zod';
import { auth, cookiePrefix } from '@/lib/server/auth';
import { authMode, isAllowedHost } from '@/lib/server/environment';

/** Who is asking, and in which workspace. Holding one is the proof that they are a member of it now. */
export type Actor = {
  readonly userId: string;
  readonly memberId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly workspace: { readonly id: AuthorizedWorkspaceId; readonly name: string };
  /** The session's id; undefined for the implicit local owner. */
  readonly sessionId: string | undefined;
  readonly implicit: boolean;
};

/** What the organization plugin adds to a session. */
const activeWorkspace = z.object({ activeOrganizationId: z.string().nullish() });

type Membership = Awaited<ReturnType<typeof findSoleMember>>;

const actorFrom = (member: NonNullable<Membership>, sessionId: string | undefined): Actor => ({
  userId: member.userId,
  memberId: member.id,
  name: member.user.name,
  email: member.user.email,
  role: memberRoleOf(member.role),
  workspace: { id: authorizedWorkspaceIdSchema.parse(member.workspace.id), name: member.workspace.name },
  sessionId,
  implicit: sessionId === undefined,
});

/** The person behind this request, or undefined. Never redirects. Asked once per request, however many components ask. */
export const optionalActor = cache(async (): Promise<Actor | undefined> => {
  const requestHeaders = await headers();
  if (!isAllowedHost(requestHeaders.get('host'))) return undefined;
  if (getSessionCookie(requestHeaders, { cookiePrefix })) {
    const session = await auth().api.getSession({ headers: requestHeaders });
    const member = session
      ? await findMembership(database(), session.user.id, activeWorkspace.parse(session.session).activeOrganizationId ?? undefined)
      : undefined;
    if (session && member) return actorFrom(member, session.session.id);
  }
  if (authMode() !== 'local') return undefined;
  const sole = await findSoleMember(database());
  return sole ? actorFrom(sole, undefined) : undefined;
});

/** The person behind this request. Nobody: on to sign-in, or to set-up while no account exists. */
export async function currentActor(): Promise<Actor> {
  const actor = await optionalActor();
  if (actor) return actor;
  redirect((await countAccounts(database())) === 0 ? '/set-up' : '/sign-in');
}

import 'server-only';
import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import { nextCookies } from 'better-auth/next-js';
import { organization } from 'better-auth/plugins/organization';
import { accountStore } from '@/lib/data/accounts';
import { database } from '@/lib/data/client';
import { sessionSeconds } from '@/lib/data/sessions';
import { minPasswordLength } from '@/lib/domain/workspace/account';
import { z } from '@/lib/domain/zod';
import { origin, sessionSecret } from '@/lib/server/environment';

/** The first part of the name of the session's cookie. */
export const cookiePrefix = 'leadframe';

/**
 * Gives the browser a session that this app has already written, and takes it away again. Rows of sessions are written and deleted
 * through a change of ours, so that each stands on the audit trail; only the signed cookie is left to the library.
 */
const sessionCookie = {
  id: 'session-cookie',
  endpoints: {
    giveSessionCookie: createAuthEndpoint(
      '/session-cookie/give',
      { method: 'POST', body: z.object({ token: z.string() }) },
      async (ctx) => {
        const session = await ctx.context.internalAdapter.findSession(ctx.body.token);
        if (session) await setSessionCookie(ctx, session, false);
        return { given: session !== null };
      },
    ),
    takeSessionCookie: createAuthEndpoint('/session-cookie/take', { method: 'POST' }, async (ctx) => {
      deleteSessionCookie(ctx);
      return { taken: true };
    }),
  },
};

const configure = () =>
  betterAuth({
    appName: 'Leadframe',
    baseURL: origin(),
    secret: sessionSecret(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: accountStore(database()),
    // Nobody signs up by themselves: accounts come from the set-up token and from invitations only.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength: 256 },
    // A session has a fixed end and is read from the database every time: ending it works at once, and reading a page writes nothing.
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: {
      useSecureCookies: origin().startsWith('https:'),
      cookiePrefix,
      // The organization plugin would want an invitation table of its own; invitations are ours.
      database: { validateSchema: false },
    },
    plugins: [
      organization({
        allowUserToCreateOrganization: false,
        disableOrganizationDeletion: true,
        schema: {
          organization: { modelName: 'workspace' },
          member: { fields: { organizationId: 'workspaceId' } },
          session: { fields: { activeOrganizationId: 'activeWorkspaceId' } },
        },
      }),
      sessionCookie,
      nextCookies(),
    ],
  });

const held = globalThis as typeof globalThis & { leadframeAuth?: ReturnType<typeof configure> };

/** The accounts and sessions of this process. Its own HTTP routes are not served: every way in goes through this app's forms. */
export function auth(): ReturnType<typeof configure> {
  held.leadframeAuth ??= configure();
  return held.leadframeAuth;
}

/** The hash under which a password is stored (scrypt, better-auth's own). */
export async function passwordHash(password: string): Promise<string> {
  return (await auth().$context).password.hash(password);
}

/** Whether a password belongs to a stored hash. Without a hash it takes as long and says no, so that the time does not tell who has an account. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const context = await auth().$context;
  if (hash !== undefined) return context.password.verify({ password, hash });
  await context.password.hash(password);
  return false;
}

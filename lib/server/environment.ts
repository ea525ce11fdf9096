import 'server-only';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type AuthMode = 'local' | 'team';

/** `LEADFRAME_AUTH`: local (one person on this machine, no sign-in) unless it says team. */
export function authMode(): AuthMode {
  return process.env.LEADFRAME_AUTH === 'team' ? 'team' : 'local';
}

/** The address that people type, without a trailing slash: `LEADFRAME_ORIGIN`, which the launcher sets. */
export function origin(): string {
  return (process.env.LEADFRAME_ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '');
}

/** The Host headers that are answered: the origin's own, and in local mode the other loopback names at the same port. */
export function allowedHosts(): ReadonlySet<string> {
  const own = new URL(origin());
  const port = own.port === '' ? '' : `:${own.port}`;
  const loopback = authMode() === 'local' ? ['127.0.0.1', 'localhost', '[::1]'].map((name) => name + port) : [];
  return new Set([own.host, ...loopback]);
}

/** Whether a request may be answered at all: its Host must be one of ours, or a page elsewhere could reach this machine by a name of its own. */
export const isAllowedHost = (host: string | null): boolean => host !== null && allowedHosts().has(host.toLowerCase());

/** Whether a request that changes something was made by one of our own pages: its Origin is this very host, by the scheme that people type. */
export function isOwnOrigin(requestHeaders: Headers): boolean {
  const host = requestHeaders.get('host');
  const from = requestHeaders.get('origin');
  if (!host || !from || !isAllowedHost(host) || !URL.canParse(from)) return false;
  const asked = new URL(from);
  return asked.host === host.toLowerCase() && asked.protocol === new URL(origin()).protocol;
}

const secretFile = 'data/secret';

/** The key that signs session cookies: `LEADFRAME_SECRET`, or one made once and kept in `data/secret` (readable by this user alone). */
export function sessionSecret(): string {
  const given = process.env.LEADFRAME_SECRET;
  if (given) {
    if (given.length < 32) throw new Error('LEADFRAME_SECRET needs at least 32 characters.');
    return given;
  }
  if (!existsSync(secretFile)) {
    mkdirSync(dirname(secretFile), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(secretFile, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  return readFileSync(secretFile, 'utf8').trim();
}

import 'server-only';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { type Change, inOneChange } from '@/lib/data/change';
import { database } from '@/lib/data/client';
import { storageFault } from '@/lib/data/storage-fault';
import type { AuditSource } from '@/lib/domain/governance/audit-chain';
import { type FormValues, fieldErrorsOf, type Outcome, refused } from '@/lib/domain/outcome';
import { may, type Permission, roleMeanings, rolesThatMay } from '@/lib/domain/workspace/permissions';
import type { z } from '@/lib/domain/zod';
import { type Actor, optionalActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { isOwnOrigin } from '@/lib/server/environment';

/** A form's fields as plain values: a name that stands more than once becomes a list; files and the framework's own fields are left out. */
export function formValues(form: FormData): FormValues {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || name === '__proto__' || typeof value !== 'string') continue;
    const before = values.get(name);
    values.set(name, before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value]);
  }
  return Object.fromEntries(values);
}

/** The refusal of a request that some other site's page made. */
export const strangeOrigin = refused('This request did not come from a page of this app, so nothing was changed.', 'not-allowed');
const nobody = refused('You are signed out. Sign in again in another tab, then repeat this; what you typed is still here.', 'signed-out');

const storageSentence = {
  unavailable: 'The database did not answer, so nothing was changed. Try again in a moment; what you typed is still here.',
  full: 'The disk of the server is full or failing, so nothing was changed. What you typed is still here; ask whoever runs the server to make room.',
} as const;

/** The refusal for an error that comes from storage; every other error is a bug and is thrown on. */
export function storageRefusal(error: unknown) {
  const fault = storageFault(error);
  if (!fault) throw error;
  return refused(storageSentence[fault], 'unavailable');
}

type Door<Schema extends z.ZodType> = {
  readonly permission: Permission;
  readonly schema: Schema;
  /** A form, or a body already parsed from JSON. */
  readonly input: FormData | unknown;
  readonly source?: AuditSource;
  /** Whether the page that asked is rendered anew; on by default for the interface, impossible in a route handler. */
  readonly refreshes?: boolean;
  /** How long the change may take before it is given up and undone; 30 seconds unless it is known to be long work. */
  readonly timeoutMs?: number;
};

/**
 * The one door for every change: own origin → who is asking, and may they → parse → one transaction with its audit rows → refresh → answer.
 * Whatever is not `done` changed nothing and gives a form's values back.
 */
export async function mutate<Schema extends z.ZodType, Value>(
  { permission, schema, input, source = 'ui', refreshes = source === 'ui', timeoutMs = 30_000 }: Door<Schema>,
  run: (change: Change, input: z.output<Schema>, actor: Actor) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const values = input instanceof FormData ? formValues(input) : undefined;
  const outcome = await attempt();
  if (outcome.status === 'done') {
    if (refreshes) refresh();
    return outcome;
  }
  return values ? { ...outcome, values } : outcome;

  async function attempt(): Promise<Outcome<Value>> {
    if (!isOwnOrigin(await headers())) return strangeOrigin;
    try {
      const actor = await optionalActor();
      if (!actor) return nobody;
      if (!may(actor.role, permission)) return notAllowed(permission);
      const parsed = schema.safeParse(values ?? input);
      if (!parsed.success) return { status: 'invalid', fieldErrors: fieldErrorsOf(parsed.error) };
      const by = { kind: 'member', memberId: actor.memberId, name: actor.name } as const;
      return await inOneChange(database(), { workspaceId: actor.workspace.id, by, source, at: now(), timeoutMs }, (change) =>
        run(change, parsed.data, actor),
      );
    } catch (error) {
      return storageRefusal(error);
    }
  }
}

/** The refusal that says who can. */
export function notAllowed(permission: Permission) {
  const who = rolesThatMay(permission).map((role) => roleMeanings[role].name.toLowerCase());
  return refused(`Your role does not allow this. Who can: ${who.join(', ')}.`, 'not-allowed');
}

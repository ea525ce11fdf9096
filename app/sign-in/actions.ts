'use server';

import { redirect } from 'next/navigation';
import { findMembership, passwordHashOf } from '@/lib/data/accounts';
import { database } from '@/lib/data/client';
import { forgetTries, takeTry } from '@/lib/data/tries';
import { type FormState, refused } from '@/lib/domain/outcome';
import { signInSchema } from '@/lib/domain/workspace/account';
import { isPassword } from '@/lib/server/auth';
import { enter, tooManyTries } from '@/lib/server/front-door';
import { openSession } from '@/lib/server/session';

const quarterHour = 15 * 60;
const perAddress = { name: 'sign-in-address', tries: 30, perSeconds: quarterHour };
const perAccount = { name: 'sign-in-account', tries: 5, perSeconds: quarterHour };

const noMatch = refused('This e-mail address and password do not belong together. Check both, then try again.');
const noMember = refused('You are not a member of a workspace here any more. Ask an owner or admin for an invitation.');

/** Starts a session for an e-mail address and its password, and leads Home. */
export async function signIn(_previous: FormState, form: FormData): Promise<FormState> {
  const outcome = await enter({ schema: signInSchema, form, limit: perAddress }, async ({ email, password }, visitor) => {
    const wait = await takeTry(database(), perAccount, email);
    if (wait !== undefined) return tooManyTries(wait);
    const account = await passwordHashOf(database(), email);
    const matches = await isPassword(password, account?.hash);
    if (!account || !matches) return noMatch;
    await forgetTries(database(), perAccount, email);
    const member = await findMembership(database(), account.userId, undefined);
    if (!member) return noMember;
    return openSession({ userId: member.userId, memberId: member.id, name: member.user.name, workspaceId: member.workspaceId }, visitor);
  });
  if (outcome.status === 'done') redirect('/');
  return outcome;
}

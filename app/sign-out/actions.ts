'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { isOwnOrigin } from '@/lib/server/environment';
import { closeSession } from '@/lib/server/session';

/** Ends the session behind this request, and leads to sign-in. A page of another site cannot sign anybody out. */
export async function signOut(): Promise<void> {
  if (isOwnOrigin(await headers())) await closeSession();
  redirect('/sign-in');
}

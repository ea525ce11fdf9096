import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/account/sign-in-form';
import { PageHeader } from '@/components/ui/page-header';
import { countAccounts } from '@/lib/data/accounts';
import { database } from '@/lib/data/client';
import { optionalActor } from '@/lib/server/actor';
import { signIn } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage() {
  if (await optionalActor()) redirect('/');
  if ((await countAccounts(database())) === 0) redirect('/set-up');
  return (
    <>
      <PageHeader title="Sign in" lede="With the e-mail address and password of your account." />
      <SignInForm action={signIn} />
      <p className="text-muted mt-6 text-sm">
        No account yet, or the password is lost? An owner or admin of your workspace can send you an invitation.
      </p>
    </>
  );
}

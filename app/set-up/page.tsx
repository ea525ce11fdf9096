import type { Metadata } from 'next';
import Link from 'next/link';
import { SetUpForm } from '@/components/account/set-up-form';
import { TeamModeGuide } from '@/components/account/team-mode-guide';
import { PageHeader } from '@/components/ui/page-header';
import { countAccounts } from '@/lib/data/accounts';
import { database } from '@/lib/data/client';
import { minPasswordLength } from '@/lib/domain/workspace/account';
import { authMode } from '@/lib/server/environment';
import { setUp } from './actions';

export const metadata: Metadata = { title: 'Set up' };

export default async function SetUpPage() {
  if ((await countAccounts(database())) > 0) {
    return (
      <>
        <PageHeader title="Leadframe is set up already" lede="It has an owner, and the set-up link has done its work." />
        <Link prefetch={false} href="/sign-in" className="btn-primary">
          Sign in
        </Link>
      </>
    );
  }
  if (authMode() === 'local') {
    return (
      <>
        <PageHeader title="Nothing to set up" />
        <TeamModeGuide>Leadframe runs here for one person, on this computer only. Nobody signs in, and you are its owner.</TeamModeGuide>
      </>
    );
  }
  return (
    <>
      <PageHeader title="Set up Leadframe" lede="Create the owner’s account. The owner invites everybody else." />
      <SetUpForm action={setUp} minPasswordLength={minPasswordLength} />
    </>
  );
}

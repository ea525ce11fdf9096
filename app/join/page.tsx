import type { Metadata } from 'next';
import Link from 'next/link';
import { JoinForm } from '@/components/account/join-form';
import { TeamModeGuide } from '@/components/account/team-mode-guide';
import { PageHeader } from '@/components/ui/page-header';
import { minPasswordLength } from '@/lib/domain/workspace/account';
import { optionalActor } from '@/lib/server/actor';
import { authMode } from '@/lib/server/environment';
import { join } from './actions';

export const metadata: Metadata = { title: 'Join' };

export default async function JoinPage() {
  const actor = await optionalActor();
  if (actor?.implicit || authMode() === 'local') {
    return (
      <>
        <PageHeader title="Nobody can join here yet" />
        <TeamModeGuide>Leadframe runs here for one person, on this computer only, so invitations are not in use.</TeamModeGuide>
      </>
    );
  }
  if (actor) {
    return (
      <>
        <PageHeader
          title="You are a member already"
          lede={`You are signed in to ${actor.workspace.name} as ${actor.name}. An invitation for somebody else still works: sign out first, then open its link again.`}
        />
        <Link prefetch={false} href="/" className="btn-primary">
          Go to Home
        </Link>
      </>
    );
  }
  return (
    <>
      <PageHeader title="Join your team" lede="Somebody invited you to their workspace." />
      <JoinForm action={join} minPasswordLength={minPasswordLength} />
      <p className="text-muted mt-6 text-sm">
        Already a member?{' '}
        <Link prefetch={false} href="/sign-in" className="link">
          Sign in
        </Link>
      </p>
    </>
  );
}

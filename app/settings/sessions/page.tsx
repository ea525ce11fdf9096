import type { Metadata } from 'next';
import { TeamModeGuide } from '@/components/account/team-mode-guide';
import { SessionTable } from '@/components/settings/session-table';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listSessions } from '@/lib/data/sessions';
import { deviceOf } from '@/lib/domain/workspace/device';
import { formatDateTime } from '@/lib/format';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { endOwnOtherSessions, endOwnSession } from './actions';

export const metadata: Metadata = { title: 'Sessions' };

export default async function SessionsPage() {
  const actor = await currentActor();
  const crumbs = [{ label: 'Settings', href: '/settings' }] as const;
  if (actor.implicit) {
    return (
      <>
        <PageHeader title="Sessions" lede="Where am I signed in?" crumbs={crumbs} />
        <TeamModeGuide>Nowhere: Leadframe runs here for one person, on this computer only, and nobody signs in.</TeamModeGuide>
      </>
    );
  }
  const sessions = await listSessions(database(), actor.userId, actor.sessionId, now());
  return (
    <>
      <PageHeader
        title="Sessions"
        lede="Where am I signed in? A session ends by itself after 14 days. End one that you do not know, or a device that is lost."
        crumbs={crumbs}
        action={
          sessions.length > 1 ? (
            <ConfirmDialog
              trigger="End all others"
              title="End all other sessions?"
              consequence="Every other browser where you are signed in has to sign in again. This one stays."
              confirm="End all others"
              pending="Ending…"
              done="All other sessions have ended."
              action={endOwnOtherSessions}
            />
          ) : undefined
        }
      />
      <SessionTable
        end={endOwnSession}
        sessions={sessions.map(({ userAgent, address, startedAt, endsAt, ...session }) => ({
          ...session,
          device: deviceOf(userAgent),
          address: address ?? 'Unknown',
          started: formatDateTime(startedAt),
          ends: formatDateTime(endsAt),
        }))}
      />
    </>
  );
}

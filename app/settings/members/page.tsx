import type { Metadata } from 'next';
import { TeamModeGuide } from '@/components/account/team-mode-guide';
import { InviteForm } from '@/components/settings/invite-form';
import { InviteTable } from '@/components/settings/invite-table';
import { MemberTable } from '@/components/settings/member-table';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listInvites } from '@/lib/data/invites';
import { listMembers } from '@/lib/data/members';
import { inviteDays } from '@/lib/domain/workspace/account';
import { grantableRoles, may, roleMeanings } from '@/lib/domain/workspace/permissions';
import { formatDate, formatDateTime } from '@/lib/format';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { authMode } from '@/lib/server/environment';
import { changeRole, invite, removeFromWorkspace, takeBack } from './actions';

export const metadata: Metadata = { title: 'Members' };

export default async function MembersPage() {
  const actor = await currentActor();
  if (!may(actor.role, 'members.manage')) return <NotAllowed permission="members.manage" role={actor.role} />;
  const [members, invites] = await Promise.all([
    listMembers(database(), actor.workspace.id),
    listInvites(database(), actor.workspace.id, now()),
  ]);
  const grantable = grantableRoles(actor.role);
  const roles = grantable.map((role) => ({ value: role, label: roleMeanings[role].name }));
  const lines = members.map(({ joinedAt, ...member }) => ({
    ...member,
    roleName: roleMeanings[member.role].name,
    joined: formatDate(joinedAt),
    self: member.id === actor.memberId,
    changeable: grantable.includes(member.role),
  }));
  return (
    <>
      <PageHeader
        title="Members"
        lede="Who belongs to this workspace, and what may they do?"
        crumbs={[{ label: 'Settings', href: '/settings' }]}
      />
      <MemberTable members={lines} roles={roles} changeRole={changeRole} remove={removeFromWorkspace} />
      <section aria-labelledby="invitations" className="mt-10 space-y-4">
        <h2 id="invitations">Invite somebody</h2>
        {authMode() === 'local' ? (
          <TeamModeGuide>Leadframe runs here for one person, on this computer only, so there is nobody to invite yet.</TeamModeGuide>
        ) : (
          <>
            <InviteForm
              action={invite}
              roles={roles}
              days={inviteDays.map((days) => ({ value: String(days), label: days === 1 ? '1 day' : `${days} days` }))}
            />
            {invites.length > 0 ? (
              <InviteTable
                revoke={takeBack}
                invites={invites.map(({ createdAt, expiresAt, role, ...line }) => ({
                  ...line,
                  role: roleMeanings[role].name,
                  created: formatDate(createdAt),
                  expires: formatDateTime(expiresAt),
                }))}
              />
            ) : (
              <p className="text-muted">No invitations yet.</p>
            )}
          </>
        )}
      </section>
    </>
  );
}

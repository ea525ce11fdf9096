import { newSecret, secretHash } from '@/lib/data/accounts';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { grantableRoles, type MemberRole, memberRoleOf } from '@/lib/domain/workspace/permissions';

export type InviteState = 'open' | 'used' | 'expired' | 'revoked';
export type Invite = {
  readonly id: string;
  readonly role: MemberRole;
  readonly email: string | null;
  /** Who made it, by name. */
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: InviteState;
};

const stateOf = (row: { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date }, at: Date): InviteState => {
  if (row.usedAt) return 'used';
  if (row.revokedAt) return 'revoked';
  return row.expiresAt <= at ? 'expired' : 'open';
};

/** The last 100 invitations of a workspace, newest first. Their codes are not stored and cannot be shown again. */
export async function listInvites(database: Database, workspaceId: AuthorizedWorkspaceId, at: Date): Promise<Invite[]> {
  const rows = await database.invite.findMany({ where: { workspaceId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 100 });
  const makers = await database.member.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.createdByMemberId))] } },
    select: { id: true, user: { select: { name: true } } },
  });
  const names = new Map(makers.map((maker) => [maker.id, maker.user.name]));
  return rows.map((row) => ({
    id: row.id,
    role: memberRoleOf(row.role),
    email: row.email,
    createdBy: names.get(row.createdByMemberId) ?? '',
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    state: stateOf(row, at),
  }));
}

/** Makes an invitation and returns its code, this once. Refused when the asker may not hand out that role. */
export async function createInvite(
  change: Change,
  asker: { memberId: string; role: MemberRole },
  input: { role: MemberRole; email: string | null; days: number },
): Promise<Outcome<{ code: string; expiresAt: Date }>> {
  if (!grantableRoles(asker.role).includes(input.role))
    return refused('You cannot invite somebody to a role above your own.', 'not-allowed');
  const code = newSecret();
  const expiresAt = new Date(change.at.getTime() + input.days * 86_400_000);
  const { id } = await change.transaction.invite.create({
    data: {
      workspaceId: change.workspaceId,
      codeHash: secretHash(code),
      role: input.role,
      email: input.email,
      createdByMemberId: asker.memberId,
      createdAt: change.at,
      expiresAt,
    },
  });
  change.note({
    action: 'invite.created',
    recordKind: 'invite',
    recordId: id,
    ...(input.email ? { recordName: input.email } : {}),
    changes: [
      { field: 'role', after: input.role },
      { field: 'expiresAt', after: expiresAt.toISOString() },
    ],
  });
  return done({ code, expiresAt });
}

/** The condition for an invitation that can still be used. */
export const openAt = (at: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: at } });

/** Takes an invitation back. One that is used, expired or revoked already stays as it is. */
export async function revokeInvite(change: Change, id: string): Promise<Outcome> {
  const { count } = await change.transaction.invite.updateMany({
    where: { id, workspaceId: change.workspaceId, ...openAt(change.at) },
    data: { revokedAt: change.at },
  });
  if (count > 0) change.note({ action: 'invite.revoked', recordKind: 'invite', recordId: id });
  return done();
}

/** Takes back the open invitations of a member to roles that they may no longer hand out: all of them once they have left. */
export async function revokeInvitesBeyond(change: Change, memberId: string, role: MemberRole | undefined): Promise<void> {
  const allowed = role ? grantableRoles(role) : [];
  const rows = await change.transaction.invite.findMany({
    where: { workspaceId: change.workspaceId, createdByMemberId: memberId, role: { notIn: allowed }, ...openAt(change.at) },
    select: { id: true },
  });
  for (const { id } of rows) await revokeInvite(change, id);
}

/** What a code opens: the workspace and role of an invitation that is still open; otherwise why it opens nothing. */
export async function findInvite(
  database: Database,
  code: string,
  at: Date,
): Promise<
  | { id: string; workspaceId: string; workspaceName: string; role: MemberRole; email: string | null }
  | Exclude<InviteState, 'open'>
  | 'unknown'
> {
  const row = await database.invite.findUnique({
    where: { codeHash: secretHash(code) },
    include: { workspace: { select: { name: true } } },
  });
  if (!row) return 'unknown';
  const state = stateOf(row, at);
  if (state !== 'open') return state;
  return { id: row.id, workspaceId: row.workspaceId, workspaceName: row.workspace.name, role: memberRoleOf(row.role), email: row.email };
}

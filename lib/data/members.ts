import { randomUUID } from 'node:crypto';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import type { Change } from '@/lib/data/change';
import type { Database } from '@/lib/data/client';
import { revokeInvitesBeyond } from '@/lib/data/invites';
import { done, type Outcome, refused } from '@/lib/domain/outcome';
import { grantableRoles, type MemberRole, memberRoleOf, roleMeanings } from '@/lib/domain/workspace/permissions';

export type Member = {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly version: number;
  readonly joinedAt: Date;
};

/** The people of a workspace, by name; those who left are not among them. */
export async function listMembers(database: Database, workspaceId: AuthorizedWorkspaceId): Promise<Member[]> {
  const rows = await database.member.findMany({
    where: { workspaceId, leftAt: null },
    include: { user: { select: { name: true, email: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return rows.map((row) => ({
    id: row.id,
    userId: row.userId,
    name: row.user.name,
    email: row.user.email,
    role: memberRoleOf(row.role),
    version: row.version,
    joinedAt: row.createdAt,
  }));
}

const current = async (change: Change, memberId: string) =>
  change.transaction.member.findFirst({
    where: { id: memberId, workspaceId: change.workspaceId, leftAt: null },
    include: { user: { select: { name: true } } },
  });

const isLastOwner = async (change: Change, member: { id: string; role: string }) =>
  member.role === 'owner' &&
  (await change.transaction.member.count({
    where: { workspaceId: change.workspaceId, leftAt: null, role: 'owner', id: { not: member.id } },
  })) === 0;

const gone = refused('This person is no longer a member. Reload the page to see who is.', 'missing');
const lastOwner = refused('A workspace keeps at least one owner. Make somebody else an owner first.');

/** Gives a member another role. Refused when the asker may not hand out the old or the new role, or when the last owner would be lost. */
export async function changeMemberRole(
  change: Change,
  asker: { role: MemberRole },
  input: { memberId: string; role: MemberRole; version: number },
): Promise<Outcome> {
  const member = await current(change, input.memberId);
  if (!member) return gone;
  if (member.version !== input.version) {
    return {
      status: 'conflict',
      message: `Somebody changed ${member.user.name}’s role in the meantime.`,
      current: { role: roleMeanings[memberRoleOf(member.role)].name },
    };
  }
  const grantable = grantableRoles(asker.role);
  if (!grantable.includes(input.role) || !grantable.includes(memberRoleOf(member.role)))
    return refused('Only an owner can make or change an owner.', 'not-allowed');
  if (input.role !== 'owner' && (await isLastOwner(change, member))) return lastOwner;
  if (member.role === input.role) return done();
  await change.transaction.member.update({ where: { id: member.id }, data: { role: input.role, version: { increment: 1 } } });
  await revokeInvitesBeyond(change, member.id, input.role);
  change.note({
    action: 'member.role-changed',
    recordKind: 'member',
    recordId: member.id,
    recordName: member.user.name,
    changes: [{ field: 'role', before: member.role, after: input.role }],
  });
  return done();
}

/**
 * Ends a membership, every session of that person and their open invitations. Their cards and their audit rows stay.
 * Nobody removes themselves: another owner or admin does.
 */
export async function removeMember(
  change: Change,
  asker: { role: MemberRole; memberId: string },
  input: { memberId: string; reason: string },
): Promise<Outcome> {
  if (input.memberId === asker.memberId) return refused('You cannot remove yourself. Ask another owner or admin to do it.');
  const member = await current(change, input.memberId);
  if (!member) return gone;
  if (!grantableRoles(asker.role).includes(memberRoleOf(member.role))) return refused('Only an owner can remove an owner.', 'not-allowed');
  if (await isLastOwner(change, member)) return lastOwner;
  await change.transaction.member.update({ where: { id: member.id }, data: { leftAt: change.at, version: { increment: 1 } } });
  await change.transaction.session.deleteMany({ where: { userId: member.userId } });
  await revokeInvitesBeyond(change, member.id, undefined);
  change.note({ action: 'member.removed', recordKind: 'member', recordId: member.id, recordName: member.user.name, reason: input.reason });
  return done();
}

/** Makes a user a member, or brings back one who had left. Refused for somebody who is a member now: an invitation changes no role. */
export async function addMember(
  change: Change,
  input: { userId: string; name: string; role: MemberRole },
): Promise<Outcome<{ memberId: string }>> {
  const key = { workspaceId_userId: { workspaceId: change.workspaceId, userId: input.userId } };
  const before = await change.transaction.member.findUnique({ where: key });
  if (before && before.leftAt === null)
    return refused('You are a member of this workspace already. Sign in instead; the invitation stays open for somebody else.');
  const member = await change.transaction.member.upsert({
    where: key,
    create: { id: randomUUID(), workspaceId: change.workspaceId, userId: input.userId, role: input.role, createdAt: change.at },
    update: { role: input.role, leftAt: null, version: { increment: 1 } },
  });
  change.note({
    action: 'member.joined',
    recordKind: 'member',
    recordId: member.id,
    recordName: input.name,
    changes: [{ field: 'role', after: input.role }],
  });
  return done({ memberId: member.id });
}

import { createAccount } from '@/lib/data/accounts';
import type { Change } from '@/lib/data/change';
import { openAt } from '@/lib/data/invites';
import { addMember } from '@/lib/data/members';
import { done, invalid, type Outcome, refused } from '@/lib/domain/outcome';
import { memberRoleOf } from '@/lib/domain/workspace/permissions';

/**
 * Uses an invitation up, once, and makes the person a member. `userId` is given when they have an account already and have proven it.
 * Refused when the code opens nothing any more, when it was made out to another address, and for somebody who is a member already.
 */
export async function acceptInvite(
  change: Change,
  inviteId: string,
  person: { email: string } & ({ userId: string } | { name: string; passwordHash: string }),
): Promise<Outcome<{ userId: string; memberId: string; name: string }>> {
  const { count } = await change.transaction.invite.updateMany({
    where: { id: inviteId, workspaceId: change.workspaceId, ...openAt(change.at) },
    data: { usedAt: change.at },
  });
  const invite = await change.transaction.invite.findUnique({ where: { id: inviteId } });
  if (count !== 1 || !invite) return refused('This invitation has just been used or taken back. Ask for a new one.', 'missing');
  if (invite.email && invite.email !== person.email) {
    return invalid({ email: `This invitation is for ${invite.email}. Use that address, or ask for an invitation of your own.` });
  }
  const account = 'userId' in person ? done({ userId: person.userId }) : await createAccount(change, person);
  if (account.status !== 'done') return account;
  const { userId } = account.value;
  const user = await change.transaction.user.findUniqueOrThrow({ where: { id: userId } });
  const joined = await addMember(change, { userId, name: user.name, role: memberRoleOf(invite.role) });
  if (joined.status !== 'done') return joined;
  change.note({ action: 'invite.used', recordKind: 'invite', recordId: inviteId, recordName: person.email });
  return done({ userId, memberId: joined.value.memberId, name: user.name });
}

'use server';

import type { NewInvite } from '@/components/settings/invite-form';
import { createInvite, revokeInvite } from '@/lib/data/invites';
import { changeMemberRole, removeMember } from '@/lib/data/members';
import { done, type FormState, refused } from '@/lib/domain/outcome';
import { inviteSchema } from '@/lib/domain/workspace/account';
import { memberRoles } from '@/lib/domain/workspace/permissions';
import { lineOf, z } from '@/lib/domain/zod';
import { formatDateTime } from '@/lib/format';
import { authMode, origin } from '@/lib/server/environment';
import { mutate } from '@/lib/server/mutate';

const permission = 'members.manage';
const id = z.string().min(1).max(80);

const roleSchema = z.object({
  memberId: id,
  role: z.enum(memberRoles, { error: 'Choose a role from the list.' }),
  version: z.coerce.number().int().min(1),
});
const reason = lineOf('The reason', 2000);

/** Gives a member another role. */
export async function changeRole(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission, schema: roleSchema, input: form }, (change, input, actor) => changeMemberRole(change, actor, input));
}

/** Ends a membership, with a reason. */
export async function removeFromWorkspace(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission, schema: z.object({ memberId: id, reason }), input: form }, (change, input, actor) =>
    removeMember(change, actor, input),
  );
}

/** Makes an invitation; its link is in the answer, this once. */
export async function invite(_previous: FormState<NewInvite>, form: FormData): Promise<FormState<NewInvite>> {
  return mutate({ permission, schema: inviteSchema, input: form }, async (change, input, actor) => {
    if (authMode() !== 'team') return refused('Leadframe runs here for one person. Start it with LEADFRAME_AUTH=team to invite others.');
    const made = await createInvite(change, actor, input);
    if (made.status !== 'done') return made;
    return done({ link: `${origin()}/join#${made.value.code}`, expires: formatDateTime(made.value.expiresAt) });
  });
}

/** Takes an open invitation back. */
export async function takeBack(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission, schema: z.object({ id }), input: form }, (change, input) => revokeInvite(change, input.id));
}

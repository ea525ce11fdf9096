'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import type { SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** Gives a member another role, within their row of the table. */
export function MemberRoleForm({
  action,
  member,
  roles,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  member: { readonly id: string; readonly name: string; readonly role: string; readonly version: number };
  roles: readonly SelectOption[];
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text } = formAnswer(state, { role: member.role });
  return (
    <form action={send} className="space-y-1">
      <input type="hidden" name="memberId" value={member.id} />
      <input type="hidden" name="version" value={member.version} />
      <div className="flex items-center gap-2">
        <select
          key={`${member.version} ${text('role')}`}
          name="role"
          aria-label={`Role of ${member.name}`}
          defaultValue={text('role')}
          className="input min-w-40"
        >
          {roles.map((role) => (
            <option key={role.value} value={role.value}>
              {role.label}
            </option>
          ))}
        </select>
        <SubmitButton pending="Saving…" tone="plain">
          Save<span className="sr-only"> the role of {member.name}</span>
        </SubmitButton>
      </div>
      <FormMessage state={state} done="Role changed." />
    </form>
  );
}

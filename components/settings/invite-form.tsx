'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';
import { CopyLink } from './copy-link';

/** The link of a new invitation, and until when it works, in words. */
export type NewInvite = { readonly link: string; readonly expires: string };

/** Makes an invitation and shows its link, this once. */
export function InviteForm({
  action,
  roles,
  days,
}: {
  action: (previous: FormState<NewInvite>, form: FormData) => Promise<FormState<NewInvite>>;
  roles: readonly SelectOption[];
  days: readonly SelectOption[];
}) {
  const [state, send] = useActionState<FormState<NewInvite>, FormData>(action, untouched);
  const { text, error } = formAnswer(state, { role: 'interviewer', days: '7' });
  return (
    <form action={send} noValidate className="max-w-xl space-y-4">
      <FormMessage state={state} done="Invitation made. Its link is shown this once." />
      {state.status === 'done' ? (
        <CopyLink key={state.value.link} link={state.value.link} label={`Link, works once until ${state.value.expires}`} />
      ) : null}
      <div key={`${text('role')} ${text('days')} ${text('email')}`} className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Role" name="role" options={roles} defaultValue={text('role')} error={error('role')} />
        <SelectField label="Works for" name="days" options={days} defaultValue={text('days')} error={error('days')} />
        <div className="sm:col-span-2">
          <TextField
            label="E-mail address"
            name="email"
            type="email"
            optional
            defaultValue={text('email')}
            error={error('email')}
            autoComplete="off"
            help="With one, only an account of that address can use the link. Nothing is sent: pass the link on yourself."
          />
        </div>
      </div>
      <SubmitButton pending="Making the link…">Make an invitation</SubmitButton>
    </form>
  );
}

'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';
import { CodeField } from './code-field';
import { EmailField } from './email-field';
import { PasswordField } from './password-field';

const ways = [
  { value: 'new', label: 'I am new here' },
  { value: 'existing', label: 'I have an account here already' },
] as const;

/** Uses an invitation: somebody new chooses a name and a password, somebody known gives the password they have. */
export function JoinForm({
  action,
  minPasswordLength,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  minPasswordLength: number;
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, { account: 'new' });
  const way = text('account');
  return (
    <form action={send} noValidate className="group space-y-5">
      <FormMessage state={state} />
      <CodeField
        label="Invitation code"
        name="code"
        typed={text('code')}
        error={error('code')}
        help="The part after # in the link that you were given. It works once."
      />
      <fieldset key={way} className="space-y-1">
        <legend className="sr-only">Are you new here?</legend>
        {ways.map((one) => (
          <label key={one.value} className="flex items-center gap-2 py-1 pointer-coarse:py-3">
            <input type="radio" name="account" value={one.value} defaultChecked={one.value === way} className="accent-accent size-4" />
            {one.label}
          </label>
        ))}
        {error('account') ? <p className="text-bad text-sm">{error('account')}</p> : null}
      </fieldset>
      <div className="group-has-[input[value=existing]:checked]:hidden">
        <TextField label="Your name" name="name" defaultValue={text('name')} error={error('name')} autoComplete="name" dir="auto" />
      </div>
      <EmailField typed={text('email')} error={error('email')} help="You sign in with it. Nothing is sent to it." />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        error={error('password')}
        help={`If you are new: at least ${minPasswordLength} characters. If you have an account: the password you have.`}
      />
      <SubmitButton pending="Joining…">Join the workspace</SubmitButton>
    </form>
  );
}

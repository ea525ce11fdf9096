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

/** Makes the owner's account and names the workspace, with the token that the server printed when it started. */
export function SetUpForm({
  action,
  minPasswordLength,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  minPasswordLength: number;
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="space-y-5">
      <FormMessage state={state} />
      <CodeField
        label="Set-up token"
        name="code"
        typed={text('code')}
        error={error('code')}
        help="The part after # in the link that the server printed when it started. It works once."
      />
      <TextField
        label="Workspace name"
        name="workspaceName"
        defaultValue={text('workspaceName')}
        error={error('workspaceName')}
        help="The team or company that shares these records, such as “Applied AI”."
        autoComplete="organization"
        dir="auto"
      />
      <TextField label="Your name" name="name" defaultValue={text('name')} error={error('name')} autoComplete="name" dir="auto" />
      <EmailField typed={text('email')} error={error('email')} help="You sign in with it. Nothing is sent to it." />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        error={error('password')}
        help={`At least ${minPasswordLength} characters. A short sentence is easy to remember and hard to guess.`}
      />
      <SubmitButton pending="Creating the account…">Create the owner’s account</SubmitButton>
    </form>
  );
}

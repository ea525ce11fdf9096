'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';
import { EmailField } from './email-field';
import { PasswordField } from './password-field';

/** E-mail address and password. The same sentence answers a wrong one of either. */
export function SignInForm({ action }: { action: (previous: FormState, form: FormData) => Promise<FormState> }) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="space-y-5">
      <FormMessage state={state} />
      <EmailField typed={text('email')} error={error('email')} />
      <PasswordField label="Password" name="password" autoComplete="current-password" error={error('password')} />
      <SubmitButton pending="Signing in…">Sign in</SubmitButton>
    </form>
  );
}

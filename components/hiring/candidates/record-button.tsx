'use client';

import { type ReactNode, useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** One button that does one thing to one record, and says when it may not. `values` are sent along. */
export function RecordButton({
  action,
  values,
  pending,
  children,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  values: Readonly<Record<string, string>>;
  pending: string;
  children: ReactNode;
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  return (
    <form action={send} className="min-w-0">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton pending={pending} tone="plain">
        {children}
      </SubmitButton>
      {state.status === 'done' ? null : <FormMessage state={state} />}
    </form>
  );
}

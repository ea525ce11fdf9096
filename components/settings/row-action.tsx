'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** One button of a table's row that changes the row's record. `about` completes the button's words for a screen reader. */
export function RowAction({
  action,
  id,
  label,
  about,
  pending,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  id: string;
  label: string;
  about: string;
  pending: string;
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton pending={pending} tone="plain">
        {label}
        <span className="sr-only"> {about}</span>
      </SubmitButton>
      <FormMessage state={state} />
    </form>
  );
}

'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** Puts a record under legal hold, with the reason that whoever wants to erase it will read. */
export function HoldForm({ action, id }: { action: (previous: FormState, form: FormData) => Promise<FormState>; id: string }) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="max-w-xl space-y-4">
      <FormMessage state={state} />
      <div key={text('legalHold')}>
        <input type="hidden" name="id" value={id} />
        <TextArea
          label="Why the record must stay"
          name="legalHold"
          rows={2}
          defaultValue={text('legalHold')}
          error={error('legalHold')}
          help="Such as “Claim received on 3 March, file 17/26”. It is shown to whoever tries to erase the record."
        />
      </div>
      <SubmitButton pending="Saving" tone="plain">
        Put under legal hold
      </SubmitButton>
    </form>
  );
}

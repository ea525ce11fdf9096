'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

type Answer = FormState<{ id: string }>;

/** Erases a candidate for good: the name typed, and a reason that outlives the record. */
export function EraseForm({
  action,
  id,
  name,
}: {
  action: (previous: Answer, form: FormData) => Promise<Answer>;
  id: string;
  name: string;
}) {
  const [state, send] = useActionState<Answer, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="max-w-xl space-y-4">
      <FormMessage state={state} />
      <div key={JSON.stringify([text('typedName'), text('reason')])} className="space-y-4">
        <input type="hidden" name="id" value={id} />
        <TextArea
          label="Reason"
          name="reason"
          rows={2}
          defaultValue={text('reason')}
          error={error('reason')}
          help="Without the person’s name: it stays on the audit trail. Such as “Request under Article 17” or “Retention ran out”."
        />
        <TextField
          label="Type the candidate’s name to confirm"
          name="typedName"
          defaultValue={text('typedName')}
          error={error('typedName')}
          help={`Exactly as here: ${name}`}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
        />
      </div>
      <SubmitButton pending="Erasing" tone="danger">
        Erase for good
      </SubmitButton>
    </form>
  );
}

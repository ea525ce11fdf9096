'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

type Answer = FormState<{ id: string }>;

/** Opens a written exercise for a role. */
export function ExerciseForm({
  action,
  roles,
}: {
  action: (previous: Answer, form: FormData) => Promise<Answer>;
  roles: readonly SelectOption[];
}) {
  const [state, send] = useActionState<Answer, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="max-w-xl space-y-5">
      <FormMessage state={state} />
      <div key={JSON.stringify([text('title'), text('roleId')])} className="space-y-5">
        <TextField label="Title" name="title" defaultValue={text('title')} error={error('title')} dir="auto" autoComplete="off" />
        <SelectField
          label="Role"
          name="roleId"
          blank="Choose a role"
          options={roles}
          defaultValue={text('roleId')}
          error={error('roleId')}
        />
      </div>
      <SubmitButton pending="Opening">Open exercise</SubmitButton>
    </form>
  );
}

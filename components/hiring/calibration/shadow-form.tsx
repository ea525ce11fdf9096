'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** For whoever was in the room: confirms that somebody sat in on an interview, or led one under watch. */
export function ShadowForm({
  action,
  people,
  areas,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  people: readonly SelectOption[];
  areas: readonly SelectOption[];
}) {
  const [state, send] = useActionState(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="no-print space-y-3">
      <div key={JSON.stringify(['memberId', 'areaId', 'kind'].map(text))} className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label="Person"
          name="memberId"
          blank="Choose a person"
          options={people}
          defaultValue={text('memberId')}
          error={error('memberId')}
        />
        <SelectField
          label="Area"
          name="areaId"
          blank="Choose an area"
          options={areas}
          defaultValue={text('areaId')}
          error={error('areaId')}
        />
        <SelectField
          label="What they did"
          name="kind"
          options={[
            { value: 'shadow', label: 'Sat in on an interview' },
            { value: 'reverse-shadow', label: 'Led one while watched' },
          ]}
          defaultValue={text('kind')}
          error={error('kind')}
        />
      </div>
      <FormMessage state={state} done="Confirmed. It counts from now on." />
      <SubmitButton pending="Confirming…" tone="plain">
        Confirm interview
      </SubmitButton>
    </form>
  );
}

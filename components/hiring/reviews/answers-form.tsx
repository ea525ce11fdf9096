'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** Pastes one candidate's answers: one field per area, under the area's own question. Areas left empty are not part of it. */
export function AnswersForm({
  action,
  exerciseId,
  candidates,
  areas,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  exerciseId: string;
  candidates: readonly SelectOption[];
  areas: readonly { readonly id: string; readonly name: string; readonly probe: string }[];
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="max-w-3xl space-y-5">
      <FormMessage state={state} done="Saved, and handed to the reviewers." />
      <div key={JSON.stringify(['candidateId', ...areas.map((area) => `answer-${area.id}`)].map(text))} className="space-y-5">
        <input type="hidden" name="exerciseId" value={exerciseId} />
        <SelectField
          label="Whose answers"
          name="candidateId"
          blank="Choose a candidate"
          options={candidates}
          defaultValue={text('candidateId')}
          error={error('candidateId')}
        />
        {areas.map((area) => (
          <TextArea
            key={area.id}
            label={area.name}
            name={`answer-${area.id}`}
            optional
            rows={3}
            dir="auto"
            defaultValue={text(`answer-${area.id}`)}
            error={error(`answer-${area.id}`)}
            help={area.probe}
          />
        ))}
      </div>
      <SubmitButton pending="Saving">Save answers</SubmitButton>
    </form>
  );
}

'use client';

import { useActionState } from 'react';
import { CheckboxGroup, type CheckboxOption } from '@/components/ui/checkbox-group';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

const beginning = { minutes: '60' };

/** Plans an interview of one candidate: with whom, when, and which areas they cover. Each area says how many cover it already. */
export function PlanInterview({
  action,
  candidateId,
  interviewers,
  areas,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  candidateId: string;
  interviewers: readonly SelectOption[];
  areas: readonly CheckboxOption[];
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, list, error } = formAnswer(state, beginning);
  const typed = JSON.stringify([['title', 'startsAt', 'minutes', 'memberId'].map(text), list('areaIds')]);
  return (
    <form action={send} noValidate className="max-w-2xl space-y-5">
      <FormMessage state={state} />
      {/* A browser resets a form after its action: mounting the fields anew makes what was typed their beginning. */}
      <div key={typed} className="space-y-5">
        <input type="hidden" name="candidateId" value={candidateId} />
        <TextField
          label="Title"
          name="title"
          defaultValue={text('title')}
          error={error('title')}
          dir="auto"
          autoComplete="off"
          help="Such as “System design” or “Working session on evals”."
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label="Date and time, UTC"
            name="startsAt"
            type="datetime-local"
            optional
            defaultValue={text('startsAt')}
            error={error('startsAt')}
            help="Leave it empty while it is not agreed."
          />
          <TextField
            label="Length"
            name="minutes"
            unit="minutes"
            inputMode="numeric"
            defaultValue={text('minutes')}
            error={error('minutes')}
          />
        </div>
        <SelectField
          label="Interviewer"
          name="memberId"
          blank="Choose an interviewer"
          options={interviewers}
          defaultValue={text('memberId')}
          error={error('memberId')}
        />
        <CheckboxGroup
          legend="Areas to cover"
          name="areaIds"
          options={areas}
          chosen={list('areaIds')}
          error={error('areaIds')}
          help="Two to four areas fit an hour. Scope is on every card."
        />
      </div>
      <SubmitButton pending="Planning">Plan interview</SubmitButton>
    </form>
  );
}

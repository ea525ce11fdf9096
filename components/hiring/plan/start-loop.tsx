'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

type LoopState = FormState<{ planned: number }>;

/** Plans all interviews of a role's plan for one candidate at once; a date and time in UTC for each stage, or none while not agreed. */
export function StartLoop({
  action,
  candidateId,
  stages,
}: {
  action: (previous: LoopState, form: FormData) => Promise<LoopState>;
  candidateId: string;
  stages: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly interviewer: string;
    readonly areas: string;
  }[];
}) {
  const [state, send] = useActionState<LoopState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  const field = (stageId: string) => `start.${stageId}`;
  return (
    <form action={send} noValidate className="max-w-4xl space-y-4">
      <FormMessage state={state} />
      <input type="hidden" name="candidateId" value={candidateId} />
      <ol key={stages.map((stage) => text(field(stage.id))).join()} className="bg-raised divide-y rounded-lg border">
        {stages.map((stage) => (
          <li key={stage.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 p-4">
            <div className="min-w-0 flex-1 basis-64">
              <h3 dir="auto" className="wrap-anywhere">
                {stage.title}
              </h3>
              <p className="text-muted wrap-anywhere">
                {stage.minutes} minutes, {stage.interviewer}
              </p>
              <p className="text-muted">{stage.areas}</p>
            </div>
            <div className="w-full max-w-64">
              <TextField
                label="Date and time, UTC"
                name={field(stage.id)}
                type="datetime-local"
                aria-label={`${stage.title}: date and time, UTC`}
                optional
                defaultValue={text(field(stage.id))}
                error={error(field(stage.id))}
              />
            </div>
          </li>
        ))}
      </ol>
      <SubmitButton pending="Planning">Plan the loop</SubmitButton>
    </form>
  );
}

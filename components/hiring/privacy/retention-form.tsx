'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** The days that one role keeps its records, beside the button that saves them. */
export function RetentionForm({
  action,
  roleId,
  title,
  days,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  roleId: string;
  title: string;
  days: number | null;
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const stands = String(days ?? '');
  const { text, error, current } = formAnswer(state, { retentionDays: stands });
  const fault = error('retentionDays');
  return (
    <form action={send} noValidate className="min-w-52 space-y-1">
      <div key={`${text('retentionDays')}-${stands}-${current?.seen}`} className="flex items-center gap-2">
        <input type="hidden" name="roleId" value={roleId} />
        <input type="hidden" name="seen" value={current?.seen ?? stands} />
        <input
          className="input num w-24"
          name="retentionDays"
          inputMode="numeric"
          autoComplete="off"
          placeholder="not set"
          aria-label={`Days that records are kept for ${title}`}
          aria-invalid={fault ? true : undefined}
          defaultValue={text('retentionDays')}
        />
        <span className="text-muted">days</span>
        <SubmitButton pending="Saving" tone="plain">
          Save
        </SubmitButton>
      </div>
      {fault ? <p className="text-bad text-sm">{fault}</p> : null}
      <FormMessage state={state} done="Saved." />
    </form>
  );
}

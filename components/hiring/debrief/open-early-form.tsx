'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

export type DebriefAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Opens a debrief before every card is in, with the reason that will stand on it. */
export function OpenEarlyForm({ action, candidateId }: { action: DebriefAction; candidateId: string }) {
  const [state, send] = useActionState(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <form action={send} noValidate className="max-w-xl space-y-4">
      <input type="hidden" name="candidateId" value={candidateId} />
      <TextArea
        key={text('reason')}
        label="Reason"
        name="reason"
        rows={2}
        dir="auto"
        defaultValue={text('reason')}
        error={error('reason')}
        help="It goes on the audit trail and stands on the debrief for everybody who reads it. At least 10 characters."
      />
      <FormMessage state={state} />
      <SubmitButton pending="Opening" tone="plain">
        Open the debrief early
      </SubmitButton>
    </form>
  );
}

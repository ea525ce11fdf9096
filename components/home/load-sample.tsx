'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, untouched } from '@/lib/domain/outcome';

export type SampleAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Loads the sample team, and says how it went. */
export function LoadSample({ action }: { action: SampleAction }) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  return (
    <form action={send} className="min-w-0">
      <SubmitButton pending="Loading the sample team" tone="plain">
        Load the sample team
      </SubmitButton>
      <FormMessage state={state} done="The sample team is loaded." />
    </form>
  );
}

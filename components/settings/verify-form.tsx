'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** Checks the whole chain on request, and says how many entries hold or which is the first that does not. */
export function VerifyForm({ action }: { action: (previous: FormState, form: FormData) => Promise<FormState> }) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  return (
    <form action={send} className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <SubmitButton pending="Checking every entry…" tone="plain">
        Verify the trail
      </SubmitButton>
      <FormMessage state={state} />
    </form>
  );
}

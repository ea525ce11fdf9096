'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** Renames the workspace. When somebody else renamed it first, what was typed stays and can be saved over it. */
export function WorkspaceForm({
  action,
  name,
  version,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  name: string;
  version: number;
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error, current } = formAnswer(state, { name });
  return (
    <form action={send} noValidate className="max-w-xl space-y-4">
      <FormMessage state={state} done="Workspace renamed." />
      <input type="hidden" name="version" value={current?.version ?? version} />
      <TextField
        key={`${version} ${text('name')}`}
        label="Workspace name"
        name="name"
        defaultValue={text('name')}
        error={error('name')}
        help="Everybody in the workspace sees it at the top of each page."
        autoComplete="off"
        dir="auto"
      />
      <SubmitButton pending="Saving…">{current ? 'Save mine over it' : 'Save name'}</SubmitButton>
    </form>
  );
}

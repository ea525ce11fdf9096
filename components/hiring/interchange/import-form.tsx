'use client';

import { useActionState } from 'react';
import { RecordButton } from '@/components/hiring/candidates/record-button';
import { FormMessage } from '@/components/ui/form-message';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { secondsToImport } from '@/lib/domain/hiring/interchange/import-file';
import { type FormState, untouched } from '@/lib/domain/outcome';
import { formatCount } from '@/lib/format';

type ImportAction = (previous: FormState<{ id: string }>, form: FormData) => Promise<FormState<{ id: string }>>;

/**
 * Imports what was checked, as it was checked. With broken records in the file there is no plain import:
 * a corrected file, or, said outright, the sound records alone.
 */
export function ImportForm({
  action,
  discard,
  values,
  sound,
  broken,
}: {
  action: ImportAction;
  discard: (previous: FormState, form: FormData) => Promise<FormState>;
  /** What was checked, sent along as it was; `id` is the waiting file's. */
  values: Readonly<Record<string, string>> & { readonly id: string };
  sound: number;
  broken: number;
}) {
  const [state, send] = useActionState<FormState<{ id: string }>, FormData>(action, untouched);
  const seconds = secondsToImport(sound);
  return (
    <div className="space-y-4">
      {broken > 0 ? (
        <Notice tone="warn" title="Nothing is imported from this file as it stands">
          {sound > 0
            ? 'Correct what is listed and upload the file again, or import the sound records and leave the broken ones out.'
            : 'Change what is chosen above, or correct what is listed and upload the file again.'}
        </Notice>
      ) : null}
      <form action={send} className="space-y-2">
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="leaveOutBroken" value={broken > 0 ? 'yes' : 'no'} />
        {sound > 0 ? (
          <SubmitButton tone={broken > 0 ? 'plain' : 'primary'} pending={`Importing ${formatCount(sound)}, about ${seconds} s…`}>
            {broken > 0 ? `Import the ${formatCount(sound)} sound, leave out ${formatCount(broken)}` : `Import ${formatCount(sound)}`}
          </SubmitButton>
        ) : null}
        {sound > 500 ? (
          <p className="text-muted text-sm">This takes about {seconds} seconds, and happens as a whole or not at all.</p>
        ) : null}
        <FormMessage
          state={
            state.status === 'invalid' && state.fieldErrors.roleId ? { ...state, fieldErrors: { '': state.fieldErrors.roleId } } : state
          }
        />
      </form>
      <RecordButton action={discard} values={{ id: values.id }} pending="Discarding…">
        Discard this file
      </RecordButton>
    </div>
  );
}

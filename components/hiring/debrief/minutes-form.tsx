'use client';

import { useActionState } from 'react';
import { ConflictTable } from '@/components/ui/conflict-table';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { formAnswer } from '@/lib/domain/form-answer';
import { untouched } from '@/lib/domain/outcome';
import type { DebriefAction } from './open-early-form';

/** The minutes of a debrief. A text that somebody else saved meanwhile is shown beside this one, and neither is lost. */
export function MinutesForm({
  action,
  candidateId,
  version,
  minutes,
}: {
  action: DebriefAction;
  candidateId: string;
  version: number;
  minutes: string;
}) {
  const [state, send] = useActionState(action, untouched);
  const { text, error, current } = formAnswer(state, { minutes });
  return (
    <form action={send} noValidate className="no-print max-w-3xl space-y-4">
      <FormMessage state={state} done="The minutes are saved." />
      {current ? <ConflictTable rows={[{ label: 'Minutes', mine: text('minutes'), now: current.minutes || '' }]} /> : null}
      <input type="hidden" name="candidateId" value={candidateId} />
      <input type="hidden" name="version" value={current?.version ?? version} />
      <TextArea
        key={text('minutes')}
        label="Minutes"
        name="minutes"
        rows={6}
        dir="auto"
        defaultValue={text('minutes')}
        error={error('minutes')}
        help="What was asked, what was learned, what was agreed. They become part of the record when the decision is signed."
      />
      <SubmitButton pending="Saving" tone="plain">
        {current ? 'Save mine over it' : 'Save minutes'}
      </SubmitButton>
    </form>
  );
}

'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { untouched } from '@/lib/domain/outcome';
import type { DebriefAction } from './open-early-form';

/** Weighs areas differently, with the reason that will stand beside the composite. */
export function WeightsForm({
  action,
  candidateId,
  version,
  areas,
  weights,
  reason,
}: {
  action: DebriefAction;
  candidateId: string;
  version: number;
  areas: readonly { readonly id: string; readonly name: string }[];
  weights: Readonly<Record<string, number>>;
  reason: string;
}) {
  const [state, send] = useActionState(action, untouched);
  const initial = { reason, ...Object.fromEntries(areas.map((area) => [`weight-${area.id}`, String(weights[area.id] ?? 1)])) };
  const { text, error } = formAnswer(state, initial);
  const names = ['reason', ...areas.map((area) => `weight-${area.id}`)];
  return (
    <details className="no-print" open={state.status === 'untouched' || state.status === 'done' ? undefined : true}>
      <summary className="w-fit rounded-xs font-semibold">Weigh areas differently</summary>
      <form action={send} noValidate className="mt-3 max-w-3xl space-y-4">
        <p className="prose-width text-muted">
          Equal weights are the default. A weight needs a reason that would convince somebody who was not here, and is better agreed before
          the first interview than after the last.
        </p>
        <input type="hidden" name="candidateId" value={candidateId} />
        <input type="hidden" name="version" value={version} />
        <div key={JSON.stringify(names.map(text))} className="space-y-4">
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {areas.map((area) => (
              <TextField
                key={area.id}
                label={area.name}
                name={`weight-${area.id}`}
                inputMode="decimal"
                autoComplete="off"
                defaultValue={text(`weight-${area.id}`)}
                error={error(`weight-${area.id}`)}
              />
            ))}
          </div>
          <TextArea
            label="Reason"
            id="weights-reason"
            name="reason"
            rows={2}
            dir="auto"
            defaultValue={text('reason')}
            error={error('reason')}
          />
        </div>
        <FormMessage state={state} done="The weights stand." />
        <SubmitButton pending="Saving" tone="plain">
          Save weights
        </SubmitButton>
      </form>
    </details>
  );
}

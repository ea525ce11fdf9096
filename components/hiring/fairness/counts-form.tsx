'use client';

import { useActionState, useId } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import type { SelectionGroup } from '@/lib/domain/hiring/adverse-impact';
import { type FormState, untouched } from '@/lib/domain/outcome';

type Answer = FormState<{ roleId: string }>;

/** The counts of one stage, typed in: a line a group. Without `stage` it opens a new one. Works without scripts. */
export function CountsForm({
  action,
  roleId,
  stage,
  groups,
  seen,
  lines,
}: {
  action: (previous: Answer, form: FormData) => Promise<Answer>;
  roleId: string;
  stage?: string;
  groups: readonly SelectionGroup[];
  /** The newest change that is shown, as an ISO instant; '' for none. */
  seen: string;
  /** How many lines the form has. */
  lines: number;
}) {
  const id = useId();
  const [state, send] = useActionState<Answer, FormData>(action, untouched);
  const { text, list, error, current } = formAnswer(state, { stage: stage ?? '', seen });
  const came = 'values' in state && state.values !== undefined;
  const column = (field: 'group' | 'applied' | 'selected', index: number) =>
    came ? (list(field)[index] ?? '') : String(groups[index]?.[field] ?? '');
  const rows = Array.from({ length: lines }, (_, index) => ({
    line: index + 1,
    group: column('group', index),
    applied: column('applied', index),
    selected: column('selected', index),
  }));
  return (
    <form action={send} noValidate className="max-w-2xl space-y-4">
      <FormMessage state={state} done="Saved." />
      <div key={JSON.stringify([rows, current])} className="space-y-4">
        <input type="hidden" name="roleId" value={roleId} />
        <input type="hidden" name="seen" value={current?.seen ?? seen} />
        {stage === undefined ? (
          <TextField
            label="Stage"
            name="stage"
            id={`${id}-stage`}
            defaultValue={text('stage')}
            error={error('stage')}
            help="Such as “Screen”, “Onsite” or “Offer”."
            autoComplete="off"
          />
        ) : (
          <input type="hidden" name="stage" value={stage} />
        )}
        <fieldset>
          <legend className="mb-1 font-semibold">Counts per group</legend>
          <div className="text-muted grid grid-cols-[minmax(0,1fr)_5.5rem_5.5rem] gap-2 text-sm" aria-hidden>
            <span>Group</span>
            <span className="text-right">Applied</span>
            <span className="text-right">Selected</span>
          </div>
          {rows.map((row) => (
            <div key={row.line} className="mt-1 grid grid-cols-[minmax(0,1fr)_5.5rem_5.5rem] gap-2">
              <input
                className="input"
                name="group"
                aria-label={`Group ${row.line}`}
                defaultValue={row.group}
                dir="auto"
                autoComplete="off"
              />
              <input
                className="input num"
                name="applied"
                aria-label={`Applied in group ${row.line}`}
                defaultValue={row.applied}
                inputMode="numeric"
                autoComplete="off"
              />
              <input
                className="input num"
                name="selected"
                aria-label={`Selected in group ${row.line}`}
                defaultValue={row.selected}
                inputMode="numeric"
                autoComplete="off"
              />
            </div>
          ))}
          <p className="text-muted mt-1 text-sm">
            {stage === undefined
              ? 'Leave lines empty that you do not need.'
              : 'Empty a line to remove its group; empty all to remove the stage.'}
          </p>
        </fieldset>
      </div>
      <SubmitButton pending="Saving">{stage === undefined ? 'Add stage' : 'Save counts'}</SubmitButton>
    </form>
  );
}

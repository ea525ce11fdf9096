'use client';

import { useActionState, useEffect } from 'react';
import { ConflictTable } from '@/components/ui/conflict-table';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { type PlanWorld, stageIdsIn } from '@/lib/domain/hiring/interview-plan';
import { type FormValues, untouched } from '@/lib/domain/outcome';
import type { PlanState } from './plan-state';
import { StageFields } from './stage-fields';

type PlanAction = (previous: PlanState, form: FormData) => Promise<PlanState>;

/** The planner of a role's loop. `saved` is the plan that stands, as the values of this form, with the version that the person saw. */
export function PlanForm({ action, saved, world }: { action: PlanAction; saved: FormValues; world: PlanWorld }) {
  const [state, send] = useActionState<PlanState, FormData>(action, { outcome: untouched });
  const values = state.values ?? saved;
  const { outcome, focus } = state;
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
  }, [focus]);
  const list = (field: string) => {
    const found = values[field];
    return typeof found === 'string' ? [found] : (found ?? []);
  };
  const reading = {
    list,
    text: (field: string) => list(field)[0] ?? '',
    error: (field: string) => (outcome.status === 'invalid' ? outcome.fieldErrors[field] : undefined),
  };
  const stageIds = stageIdsIn(values);
  const conflict = outcome.status === 'conflict';
  return (
    <form action={send} noValidate className="max-w-5xl space-y-5">
      {/* Enter in a field presses the first button of its form: this one saves. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only">
        Save
      </button>
      <FormMessage state={outcome} />
      <ConflictTable rows={state.differing ?? []} />
      {/* A browser resets a form after its action: mounting the fields anew makes what was typed their beginning. */}
      <div key={JSON.stringify(values)} className="space-y-5">
        <input type="hidden" name="roleId" value={reading.text('roleId')} />
        <input type="hidden" name="version" value={conflict ? outcome.current.version : reading.text('version')} />
        {stageIds.map((stageId, index) => (
          <StageFields key={stageId} stageId={stageId} number={index + 1} count={stageIds.length} world={world} reading={reading} />
        ))}
      </div>
      {stageIds.length === 0 ? (
        <div className="border-line-strong rounded-lg border border-dashed px-6 py-8">
          <h2>No stage yet</h2>
          <p className="prose-width text-muted mt-1">
            A stage is one interview: how long, with whom, and which areas it covers. Begin with an empty one, or with four conversations of
            an hour in which every area comes up twice.
          </p>
          <p className="mt-4">
            <button type="submit" name="intent" value="suggest" className="btn">
              Suggest a loop
            </button>
          </p>
        </div>
      ) : null}
      <p className="flex flex-wrap gap-2">
        <button type="submit" name="intent" value="add" id="plan-add" className="btn">
          Add a stage
        </button>
        <SubmitButton pending="Saving">{conflict ? 'Save mine over it' : 'Save plan'}</SubmitButton>
      </p>
    </form>
  );
}

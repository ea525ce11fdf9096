'use client';

import { useActionState, useState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { decisionOutcomeNames, decisionOutcomes } from '@/lib/domain/hiring/decision-outcome';
import { type FormState, untouched } from '@/lib/domain/outcome';

/** Signs a decision: outcome, level, reason, dissents word for word, and the candidate's name typed out. */
export function DecisionForm({
  action,
  candidate,
  levels,
  recommendedLevelId,
  ruleVersion,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  candidate: { readonly id: string; readonly name: string; readonly levelId: string };
  levels: readonly { readonly id: string; readonly name: string }[];
  recommendedLevelId: string | undefined;
  ruleVersion: number;
}) {
  const [state, send] = useActionState(action, untouched);
  const { text, list, error, current } = formAnswer(state, { decidedLevelId: recommendedLevelId ?? candidate.levelId });
  const [dissents, setDissents] = useState(1);
  const shown = Math.max(dissents, list('dissentText').length);
  const places = Array.from({ length: shown }, (_, place) => place);
  return (
    <form action={send} noValidate className="no-print max-w-3xl space-y-5">
      <FormMessage state={state} />
      <input type="hidden" name="candidateId" value={candidate.id} />
      <input type="hidden" name="seenRecommendation" value={current?.recommendedLevelId ?? recommendedLevelId ?? ''} />
      <input type="hidden" name="seenRule" value={current?.ruleVersion ?? ruleVersion} />
      <div key={JSON.stringify(state.status === 'untouched' || state.status === 'done' ? {} : state.values)} className="space-y-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label="Decision"
            name="outcome"
            blank="Choose"
            options={decisionOutcomes.map((value) => ({ value, label: decisionOutcomeNames[value] }))}
            defaultValue={text('outcome')}
            error={error('outcome')}
          />
          <SelectField
            label="Level to hire at"
            name="decidedLevelId"
            options={levels.map((level) => ({ value: level.id, label: level.name }))}
            defaultValue={text('decidedLevelId')}
            error={error('decidedLevelId')}
            help="Left aside when nobody is hired."
          />
        </div>
        <TextArea
          label="Reason"
          name="reason"
          rows={4}
          dir="auto"
          defaultValue={text('reason')}
          error={error('reason')}
          help="Required when the decision departs from what the ratings recommend."
        />
        <fieldset className="space-y-4">
          <legend className="font-semibold">Dissent, word for word (optional)</legend>
          {places.map((place) => (
            <div key={place} className="grid gap-4 border-l-2 pl-3 sm:grid-cols-[14rem_1fr]">
              <TextField
                label="Who"
                name="dissentName"
                id={`dissent-name-${place}`}
                dir="auto"
                autoComplete="off"
                defaultValue={list('dissentName')[place]}
                error={place === 0 ? error('dissent') : undefined}
              />
              <TextArea
                label="What they say"
                name="dissentText"
                id={`dissent-text-${place}`}
                rows={2}
                dir="auto"
                defaultValue={list('dissentText')[place]}
              />
            </div>
          ))}
        </fieldset>
        <TextField
          label={`Type the candidate’s name to sign: ${candidate.name}`}
          name="confirmation"
          dir="auto"
          autoComplete="off"
          defaultValue={text('confirmation')}
          error={error('confirmation')}
          help="A signed decision cannot be changed or taken back, by anybody."
        />
      </div>
      <p className="flex flex-wrap gap-2">
        <SubmitButton pending="Signing">Sign the decision</SubmitButton>
        <button type="button" className="btn" onClick={() => setDissents(shown + 1)}>
          Add another dissent
        </button>
      </p>
    </form>
  );
}

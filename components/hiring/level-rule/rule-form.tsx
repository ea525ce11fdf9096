'use client';

import { useActionState } from 'react';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import type { LevelRule } from '@/lib/domain/hiring/level-inference';
import { type FormState, untouched } from '@/lib/domain/outcome';

type Named = readonly { readonly id: string; readonly name: string }[];

/** Publishes the next version of the level rule. */
export function RuleForm({
  action,
  rule,
  levels,
  areas,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  rule: LevelRule;
  levels: Named;
  areas: Named;
}) {
  const [state, send] = useActionState(action, untouched);
  const initial = {
    raterError: String(rule.raterError),
    coverage: String(Math.round(rule.coverage * areas.length)),
    reason: '',
    ...Object.fromEntries(rule.levels.map((level) => [`${level.levelId}-atLeast`, String(level.atLeast)])),
  };
  const { text, list, error, current } = formAnswer(state, initial);
  const came = state.status !== 'untouched' && state.status !== 'done';
  return (
    <form action={send} noValidate className="no-print max-w-3xl space-y-5">
      <FormMessage state={state} done="The new version is in force. Debriefs name the version that they were read with." />
      <input type="hidden" name="version" value={current?.version ?? rule.version} />
      <div key={JSON.stringify([rule.version, came ? state.values : {}])} className="space-y-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="Rater error"
            name="raterError"
            unit="points"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={text('raterError')}
            error={error('raterError')}
            help="Standard deviation of one rating, 0.1 to 2."
          />
          <TextField
            label="Coverage"
            name="coverage"
            unit={`of ${areas.length} areas`}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={text('coverage')}
            error={error('coverage')}
            help="With fewer areas rated, nothing is inferred."
          />
        </div>
        {rule.levels.map((level) => {
          const name = levels.find((one) => one.id === level.levelId)?.name ?? level.levelId;
          return (
            <fieldset key={level.levelId} className="space-y-4 border-l-2 pl-4">
              <legend className="font-semibold">
                {name}, at {level.bar} or above
              </legend>
              <CheckboxGroup
                legend={`Critical areas for ${name}`}
                name={`${level.levelId}-critical`}
                options={areas.map((area) => ({ value: area.id, label: area.name }))}
                chosen={came ? list(`${level.levelId}-critical`) : level.criticalAreaIds}
              />
              <TextField
                label={`Areas at the bar for ${name}, at least`}
                name={`${level.levelId}-atLeast`}
                unit={`of ${areas.length}`}
                inputMode="numeric"
                autoComplete="off"
                defaultValue={text(`${level.levelId}-atLeast`)}
                error={error(`${level.levelId}-atLeast`)}
              />
            </fieldset>
          );
        })}
        <TextArea
          label="Reason"
          name="reason"
          rows={3}
          dir="auto"
          defaultValue={text('reason')}
          error={error('reason')}
          help="What you learned that the version in force does not know. At least 10 characters."
        />
      </div>
      <SubmitButton pending="Publishing">Publish version {Number(current?.version ?? rule.version) + 1}</SubmitButton>
    </form>
  );
}

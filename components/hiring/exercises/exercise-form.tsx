'use client';

import { CircleAlert } from 'lucide-react';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

type Answer = FormState<{ id: string }>;

const chosenLook =
  'has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2';

/** Rates an exercise against its anchors and marks what shows in the answer. Gold is shown after it, never before. */
export function ExerciseForm({
  action,
  exercise,
  anchors,
  signals,
}: {
  action: (state: Answer, form: FormData) => Promise<Answer>;
  exercise: { readonly id: string; readonly version: number };
  anchors: readonly { readonly name: string; readonly text: string }[];
  signals: readonly { readonly id: string; readonly kind: string; readonly text: string }[];
}) {
  const [state, send] = useActionState<Answer, FormData>(action, untouched);
  const { text, list, error } = formAnswer(state, {});
  const fault = error('rating');
  return (
    <form action={send} noValidate className="max-w-5xl border-t py-6">
      <input type="hidden" name="exerciseId" value={exercise.id} />
      <input type="hidden" name="version" value={exercise.version} />
      <div key={JSON.stringify([text('rating'), list('signalIds')])} className="space-y-6">
        <fieldset aria-describedby={fault ? 'rating-error' : undefined} className="@container min-w-0">
          <legend className="text-lg font-semibold">Your rating</legend>
          <div className="mt-2 grid gap-2 @lg:grid-cols-2 @4xl:grid-cols-4">
            {anchors.map((anchor, index) => (
              <label
                key={anchor.name}
                className={`border-line-strong/60 bg-raised hover:border-line-strong flex cursor-pointer flex-col gap-1.5 rounded-md border p-2.5 ${chosenLook}`}
              >
                <span className="flex items-start gap-2">
                  <input
                    type="radio"
                    name="rating"
                    value={index + 1}
                    defaultChecked={text('rating') === String(index + 1)}
                    aria-describedby={`anchor-${index + 1}`}
                    className="accent-accent mt-0.5 size-4 shrink-0 outline-none"
                  />
                  <span className="leading-5 font-semibold">
                    {index + 1} · {anchor.name}
                  </span>
                </span>
                <span id={`anchor-${index + 1}`} className="text-sm">
                  {anchor.text}
                </span>
              </label>
            ))}
          </div>
          {fault ? (
            <p id="rating-error" className="text-bad mt-2 flex items-start gap-1.5 text-sm">
              <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
              {fault}
            </p>
          ) : null}
        </fieldset>
        <fieldset className="min-w-0">
          <legend className="text-lg font-semibold">What shows in the answer</legend>
          <p className="text-muted mt-1">Mark what was said, not what this kind of candidate might say. Nothing may be the right answer.</p>
          <ul className="mt-2 grid gap-x-6 lg:grid-cols-2">
            {signals.map((signal) => (
              <li key={signal.id}>
                <label className="flex items-start gap-2 py-1.5 pointer-coarse:py-3">
                  <input
                    type="checkbox"
                    name="signalIds"
                    value={signal.id}
                    defaultChecked={list('signalIds').includes(signal.id)}
                    className="accent-accent mt-0.5 size-4 shrink-0"
                  />
                  <span className="min-w-0">
                    <span className="text-muted">{signal.kind}: </span>
                    {signal.text}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      </div>
      <div className="mt-4 space-y-3">
        <FormMessage state={state} />
        <SubmitButton pending="Comparing…">Compare with gold</SubmitButton>
      </div>
    </form>
  );
}

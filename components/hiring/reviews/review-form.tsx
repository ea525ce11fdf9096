'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

export type ReviewedAnswer = {
  readonly answerId: string;
  readonly letter: string;
  readonly text: string;
  readonly rating: number | null;
  readonly notes: string;
  readonly version: number;
  readonly saved: boolean;
};

/** One answer without a name, and the reviewer's own rating of it: 1 to 4 by the anchors, or read and not rated. */
export function ReviewForm({
  action,
  answer,
  points,
  last,
  final,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  answer: ReviewedAnswer;
  /** What 1, 2, 3 and 4 are called. */
  points: readonly string[];
  /** Saving this one finishes the reviewer's part. */
  last: boolean;
  final: boolean;
}) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const stands = answer.saved ? String(answer.rating ?? 'not-rated') : '';
  const { text, error, current } = formAnswer(state, { rating: stands, notes: answer.notes });
  const choices = [
    ...points.map((name, index) => ({ value: String(index + 1), label: `${index + 1} · ${name}` })),
    { value: 'not-rated', label: 'Not rated' },
  ];
  return (
    <article aria-label={`Candidate ${answer.letter}`} className="space-y-3 border-t pt-4">
      <h3>Candidate {answer.letter}</h3>
      <p dir="auto" className="prose-width wrap-anywhere whitespace-pre-wrap">
        {answer.text}
      </p>
      <form action={send} noValidate className="max-w-2xl space-y-3">
        <div key={JSON.stringify([text('rating'), text('notes'), answer.version, current])} className="space-y-3">
          <input type="hidden" name="answerId" value={answer.answerId} />
          <input type="hidden" name="version" value={current?.version ?? answer.version} />
          <fieldset disabled={final}>
            <legend className="mb-1 font-semibold">Rating of candidate {answer.letter}</legend>
            <div className="flex flex-wrap gap-x-5 gap-y-1">
              {choices.map((choice) => (
                <label key={choice.value} className="flex items-center gap-2 py-1 pointer-coarse:py-2.5">
                  <input
                    type="radio"
                    name="rating"
                    value={choice.value}
                    defaultChecked={text('rating') === choice.value}
                    className="accent-accent size-4"
                  />
                  {choice.label}
                </label>
              ))}
            </div>
            {error('rating') ? <p className="text-bad mt-1 text-sm">{error('rating')}</p> : null}
          </fieldset>
          <TextArea
            label={`Notes on candidate ${answer.letter}`}
            name="notes"
            id={`notes-${answer.answerId}`}
            optional
            rows={2}
            dir="auto"
            disabled={final}
            defaultValue={text('notes')}
            error={error('notes')}
          />
        </div>
        <FormMessage state={state} done="Saved." />
        {final ? null : (
          <SubmitButton pending="Saving" tone={answer.saved ? 'plain' : 'primary'}>
            {last ? 'Save and finish' : answer.saved ? 'Save again' : 'Save review'}
          </SubmitButton>
        )}
      </form>
    </article>
  );
}

'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { formAnswer } from '@/lib/domain/form-answer';
import { maxReasonCharacters, ratings, ratingWord } from '@/lib/domain/hiring/rating';
import { type FormState, untouched } from '@/lib/domain/outcome';

export type ReviseAction = (state: FormState, form: FormData) => Promise<FormState>;

/** For the author of a submitted card: a second rating beside the first, with its reason. */
export function ReviseForm({
  cardId,
  items,
  revise,
}: {
  cardId: string;
  items: readonly { readonly id: string; readonly name: string; readonly now: string }[];
  revise: ReviseAction;
}) {
  const [state, action] = useActionState(revise, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <details className="no-print max-w-240 border-t py-5" open={state.status !== 'untouched' || undefined}>
      <summary className="w-fit rounded-xs font-semibold">Revise a rating</summary>
      <form action={action} noValidate className="mt-3 max-w-xl space-y-4">
        <p className="text-muted">The first rating stays. The revision is shown beside it, with the date and your reason.</p>
        <input type="hidden" name="id" value={cardId} />
        <div key={JSON.stringify(['areaId', 'rating', 'reason'].map(text))} className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label="Area"
            name="areaId"
            blank="Choose an area"
            defaultValue={text('areaId')}
            error={error('areaId')}
            options={items.map((item) => ({ value: item.id, label: `${item.name}: ${item.now}` }))}
          />
          <SelectField
            label="Revised rating"
            name="rating"
            blank="Choose a rating"
            defaultValue={text('rating')}
            error={error('rating')}
            options={[...ratings, 'not-probed' as const].map((rating) => ({ value: String(rating), label: ratingWord(rating) }))}
          />
          <div className="sm:col-span-2">
            <TextArea
              label="Reason"
              name="reason"
              rows={2}
              maxLength={maxReasonCharacters}
              dir="auto"
              defaultValue={text('reason')}
              error={error('reason')}
              help="What you learned since, and from whom. At least 10 characters."
            />
          </div>
        </div>
        <FormMessage state={state} done="The revision stands beside the first rating." />
        <SubmitButton pending="Adding…" tone="plain">
          Add revision
        </SubmitButton>
      </form>
    </details>
  );
}

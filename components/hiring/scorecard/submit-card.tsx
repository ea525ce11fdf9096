'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useRef, useState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, untouched } from '@/lib/domain/outcome';
import { rememberSubmitting } from './just-submitted';
import { useCardStore } from './use-card';

export type SubmitAction = (state: FormState<{ id: string }>, form: FormData) => Promise<FormState<{ id: string }>>;

/** Sends what is unsaved, says what submitting freezes, and submits. */
export function SubmitCard({ cardId, unsettled, submit }: { cardId: string; unsettled: number; submit: SubmitAction }) {
  const store = useCardStore();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, action] = useActionState(submit, untouched);
  const [obstacle, setObstacle] = useState('');
  const [saving, setSaving] = useState(false);
  const ask = async () => {
    if (unsettled > 0) {
      setObstacle(`Settle the ${unsettled === 1 ? 'point' : `${unsettled} points`} above first.`);
      return;
    }
    setSaving(true);
    const isSaved = await store.flush();
    setSaving(false);
    setObstacle(
      isSaved ? '' : 'Something on this card is not saved yet, or has two versions. The bar at the top says what; submit once it is saved.',
    );
    if (isSaved) dialog.current?.showModal();
  };
  const problems = state.status === 'invalid' ? Object.entries(state.fieldErrors) : [];
  return (
    <div className="space-y-2">
      <button type="button" className="btn-primary" onClick={ask} aria-disabled={saving || undefined}>
        {saving ? 'Saving…' : 'Submit scorecard'}
      </button>
      <p role="alert" className="text-warn">
        {obstacle}
      </p>
      <dialog
        ref={dialog}
        aria-labelledby="submit-title"
        aria-describedby="submit-consequence"
        className="border-line-strong bg-raised text-ink m-auto w-full max-w-lg rounded-lg border p-6"
      >
        <form action={action} onSubmit={() => rememberSubmitting(cardId)} className="space-y-4">
          <h2 id="submit-title">Submit this scorecard?</h2>
          <div id="submit-consequence" className="space-y-2">
            <p>Ratings, evidence, notes and recommendation freeze as they stand, for good.</p>
            <p>You can still put a revised rating beside a frozen one, with its reason. The first rating stays visible.</p>
            <p>
              Whoever may read this candidate’s cards can read yours from then on, without the private note. Once you owe no other card of
              this loop, you can read theirs.
            </p>
          </div>
          <input type="hidden" name="id" value={cardId} />
          <FormMessage state={state} />
          {problems.length === 0 ? null : (
            <ul className="list-disc pl-5">
              {problems.map(([field, message]) => (
                <li key={field}>{message}</li>
              ))}
            </ul>
          )}
          <div className="flex flex-wrap justify-end gap-2">
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              Keep editing
            </button>
            {state.status === 'refused' && state.because === 'frozen' ? (
              <button type="button" className="btn-primary" onClick={() => router.refresh()}>
                Show the submitted card
              </button>
            ) : (
              <SubmitButton pending="Submitting…">Submit and freeze</SubmitButton>
            )}
          </div>
        </form>
      </dialog>
    </div>
  );
}

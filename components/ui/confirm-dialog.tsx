'use client';

import { type ReactNode, useActionState, useId, useRef, useState } from 'react';
import { type FormState, untouched } from '@/lib/domain/outcome';
import { FormMessage } from './form-message';
import { SubmitButton } from './submit-button';
import { TextArea } from './text-area';
import { showToast } from './toast';

type Confirmation<Value> = {
  trigger: string;
  title: string;
  consequence: ReactNode;
  /** The button that does it, and what it says meanwhile: "Remove 58 records", "Removing…". */
  confirm: string;
  pending: string;
  /** Said in a toast once it is done, unless the answer brings a message of its own. */
  done: string;
  action: (state: FormState<Value>, form: FormData) => Promise<FormState<Value>>;
  /** Words to type first, for what cannot be undone. */
  typed?: string;
  /** The label of a required reason, sent as `reason`. */
  reason?: string;
  tone?: 'danger' | 'plain';
  /** More fields, hidden ids among them. */
  children?: ReactNode;
};

/** A button that asks before it acts. It stays open, with the answer in words, until the change is done. */
export function ConfirmDialog<Value>(props: Confirmation<Value>) {
  const { trigger, title, consequence, confirm, pending, done, action, typed, reason, tone = 'danger', children } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [state, submit] = useActionState<FormState<Value>, FormData>(async (before, form) => {
    const answer = await action(before, form);
    if (answer.status !== 'done') return answer;
    dialog.current?.close();
    showToast({ tone: 'good', text: answer.message ?? done });
    return untouched;
  }, untouched);
  const refused = state.status === 'invalid' ? state.fieldErrors : undefined;
  const kept = 'values' in state ? state.values?.reason : undefined;
  return (
    <>
      <button type="button" className={tone === 'danger' ? 'btn-danger' : 'btn'} onClick={() => dialog.current?.showModal()}>
        {trigger}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-consequence`}
        className="border-line-strong bg-raised text-ink m-auto w-[calc(100vw-2rem)] max-w-md rounded-lg border p-6 text-left whitespace-normal"
        onClose={() => setWords('')}
      >
        <form action={submit} className="space-y-4">
          <h2 id={`${id}-title`}>{title}</h2>
          <div id={`${id}-consequence`}>{consequence}</div>
          {children}
          {reason ? (
            <TextArea
              label={reason}
              name="reason"
              id={`${id}-reason`}
              rows={3}
              required
              maxLength={2000}
              error={refused?.reason}
              defaultValue={typeof kept === 'string' ? kept : undefined}
            />
          ) : null}
          {typed ? (
            <label className="block">
              <span className="mb-1 block">
                Type <strong>{typed}</strong> to confirm
              </span>
              <input className="input" autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />
            </label>
          ) : null}
          <FormMessage state={state} />
          <div className="flex flex-wrap justify-end gap-2">
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
            <SubmitButton
              pending={pending}
              tone={tone === 'danger' ? 'danger' : 'primary'}
              disabled={typed !== undefined && words.trim() !== typed}
            >
              {confirm}
            </SubmitButton>
          </div>
        </form>
      </dialog>
    </>
  );
}

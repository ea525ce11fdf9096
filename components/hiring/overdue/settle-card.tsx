'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { snoozeNames, snoozes } from '@/lib/domain/hiring/due';
import { type FormState, untouched } from '@/lib/domain/outcome';

type Settle = (previous: FormState, form: FormData) => Promise<FormState>;

/** What can be done with a card that nobody wrote: put it off, say that the interview did not happen, or give it to somebody else. */
export function SettleCard({
  cardId,
  about,
  notHappened,
  snooze,
  reassign,
}: {
  cardId: string;
  /** Whose card of what, for those who hear the buttons. */
  about: string;
  notHappened: Settle;
  snooze: Settle;
  /** Only for somebody who plans interviews: the people to choose from. */
  reassign?: { readonly action: Settle; readonly people: readonly SelectOption[] };
}) {
  const [snoozing, sendSnooze] = useActionState<FormState, FormData>(snooze, untouched);
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      <form action={sendSnooze} className="min-w-0">
        <input type="hidden" name="id" value={cardId} />
        <p className="flex flex-wrap items-center gap-2">
          <span className="text-muted">Put off</span>
          {snoozes.map((choice) => (
            <button
              key={choice}
              type="submit"
              name="until"
              value={choice}
              className="btn"
              aria-label={`Put off by ${snoozeNames[choice].toLowerCase()}: ${about}`}
            >
              {snoozeNames[choice]}
            </button>
          ))}
        </p>
        {snoozing.status === 'done' ? null : <FormMessage state={snoozing} />}
      </form>
      <NotHappened cardId={cardId} about={about} action={notHappened} />
      {reassign ? <Reassign cardId={cardId} about={about} {...reassign} /> : null}
    </div>
  );
}

function NotHappened({ cardId, about, action }: { cardId: string; about: string; action: Settle }) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <details className="min-w-0" open={state.status !== 'untouched' && state.status !== 'done'}>
      <summary className="link min-h-8 py-1.5">
        Did not happen<span className="sr-only">: {about}</span>
      </summary>
      <form action={send} noValidate className="mt-1 w-80 max-w-full space-y-2">
        <input type="hidden" name="id" value={cardId} />
        <TextField
          key={text('reason')}
          id={`${cardId}-reason`}
          label="Why it did not take place"
          name="reason"
          defaultValue={text('reason')}
          error={error('reason')}
          dir="auto"
          autoComplete="off"
        />
        <SubmitButton pending="Saving" tone="plain">
          Mark as not happened
        </SubmitButton>
        {state.status === 'done' ? null : <FormMessage state={state} />}
      </form>
    </details>
  );
}

function Reassign({ cardId, about, action, people }: { cardId: string; about: string; action: Settle; people: readonly SelectOption[] }) {
  const [state, send] = useActionState<FormState, FormData>(action, untouched);
  const { text, error } = formAnswer(state, {});
  return (
    <details className="min-w-0" open={state.status !== 'untouched' && state.status !== 'done'}>
      <summary className="link min-h-8 py-1.5">
        Reassign<span className="sr-only">: {about}</span>
      </summary>
      <form action={send} noValidate className="mt-1 w-80 max-w-full space-y-2">
        <input type="hidden" name="id" value={cardId} />
        <SelectField
          key={text('memberId')}
          id={`${cardId}-member`}
          label="Give this card to"
          name="memberId"
          blank="Choose an interviewer"
          options={people}
          defaultValue={text('memberId')}
          error={error('memberId')}
        />
        <SubmitButton pending="Saving" tone="plain">
          Give it to them
        </SubmitButton>
        {state.status === 'done' ? null : <FormMessage state={state} />}
      </form>
    </details>
  );
}

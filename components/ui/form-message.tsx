import type { FormState } from '@/lib/domain/outcome';
import { type Tone, ToneIcon } from './tone-icon';

const words: Record<Tone, string> = { good: 'text-good', warn: 'text-warn', bad: 'text-bad', plain: 'text-muted' };

function answer(state: FormState<unknown>, done: string | undefined): { tone: Tone; text: string | undefined } {
  switch (state.status) {
    case 'untouched':
      return { tone: 'plain', text: undefined };
    case 'done':
      return { tone: 'good', text: state.message ?? done };
    case 'invalid': {
      const { '': whole = 'Nothing was saved. Correct what is marked and send it again.' } = state.fieldErrors;
      return { tone: 'bad', text: whole };
    }
    case 'refused':
      return { tone: 'bad', text: state.message };
    case 'conflict':
      return { tone: 'warn', text: state.message };
  }
}

/**
 * The answer to a form in words, read out when it arrives. Render it always: the region is there before its words are,
 * so that screen readers notice them. `done` is said when the answer brings no message of its own.
 */
export function FormMessage({ state, done }: { state: FormState<unknown>; done?: string }) {
  const { tone, text } = answer(state, done);
  const said = (
    <p className={`flex items-start gap-1.5 ${words[tone]}`}>
      <ToneIcon tone={tone} className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0">{text}</span>
    </p>
  );
  return (
    <>
      <div role="status">{text && tone === 'good' ? said : null}</div>
      <div role="alert">{text && tone !== 'good' ? said : null}</div>
    </>
  );
}

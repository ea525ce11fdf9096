import type { FormState } from '@/lib/domain/outcome';

/** What a form shows after an answer: the values to stand in it, and the sentence beside each field. */
type FormAnswer = {
  /** A field's text: what was typed if the form came back, otherwise what it began with. */
  readonly text: (field: string) => string;
  /** A field's chosen values, for a group of boxes. */
  readonly list: (field: string) => readonly string[];
  readonly error: (field: string) => string | undefined;
  /** What stands now, field by field, when somebody else changed the record first. */
  readonly current: Readonly<Record<string, string>> | undefined;
};

/** Reads the answer to a form. `initial` is what the form began with. */
export function formAnswer(state: FormState<unknown>, initial: Readonly<Record<string, string>>): FormAnswer {
  const typed = state.status === 'untouched' || state.status === 'done' ? undefined : state.values;
  const value = (field: string) => (typed ? typed[field] : initial[field]);
  return {
    text: (field) => {
      const found = value(field);
      return (typeof found === 'string' ? found : found?.[0]) ?? '';
    },
    list: (field) => {
      const found = value(field);
      return typeof found === 'string' ? (found === '' ? [] : [found]) : (found ?? []);
    },
    error: (field) => (state.status === 'invalid' ? state.fieldErrors[field] : undefined),
    current: state.status === 'conflict' ? state.current : undefined,
  };
}

import type { z } from '@/lib/domain/zod';

/** What a person typed into a form, by field name: given back whenever the form is refused, so that no keystroke is lost. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Why a change was refused: a rule of the domain, no right to it, nobody signed in, no such record, a record that is closed for good, too many tries, or storage. */
export type RefusalCause = 'rule' | 'not-allowed' | 'signed-out' | 'missing' | 'frozen' | 'too-many' | 'unavailable';

/**
 * The answer to every change. Absence is a not-found page, and only bugs throw.
 * - `done`: it happened, and is on the audit trail.
 * - `invalid`: the input does not fit; sentences per field ('' for the form as a whole).
 * - `refused`: it may not, or cannot now; nothing changed.
 * - `conflict`: somebody changed the record first; `current` says what stands now.
 */
export type Outcome<Value = undefined> =
  | { readonly status: 'done'; readonly value: Value; readonly message?: string }
  | { readonly status: 'invalid'; readonly fieldErrors: Readonly<Record<string, string>>; readonly values?: FormValues }
  | { readonly status: 'refused'; readonly message: string; readonly because: RefusalCause; readonly values?: FormValues }
  | {
      readonly status: 'conflict';
      readonly message: string;
      readonly current: Readonly<Record<string, string>>;
      readonly values?: FormValues;
    };

/** A form's state: untouched, or the answer to its last submission. */
export type FormState<Value = undefined> = { readonly status: 'untouched' } | Outcome<Value>;

export const untouched = { status: 'untouched' } as const;

/** A change that happened. */
export function done(): Outcome<undefined>;
export function done<Value>(value: Value): Outcome<Value>;
export function done<Value>(value?: Value): Outcome<Value | undefined> {
  return { status: 'done', value };
}

/** A change that may not or cannot happen, with the sentence that says why. */
export function refused(message: string, because: RefusalCause = 'rule'): Extract<Outcome<never>, { status: 'refused' }> {
  return { status: 'refused', message, because };
}

/** An input that does not fit, with a sentence per field name. */
export function invalid(fieldErrors: Record<string, string>): Extract<Outcome<never>, { status: 'invalid' }> {
  return { status: 'invalid', fieldErrors };
}

/** The first sentence per top-level field of a failed parse; '' collects what belongs to no field. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    errors[field] ??= issue.message;
  }
  return errors;
}

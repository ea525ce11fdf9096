import { z } from 'zod';

// A strict content security policy forbids eval; without this Zod probes for it with `new Function`.
z.config({ jitless: true });

/** Text that both databases can hold: no NUL, and no lone surrogate halves. */
export const storableText = z.string().refine((text) => !text.includes('\0') && text.isWellFormed(), {
  error: 'This text holds a character that cannot be stored. Remove it and try again.',
});

/**
 * A one-line text of 1 to `max` characters, trimmed, with runs of white space folded.
 * `label` starts the sentence that a person reads when it is missing or too long.
 */
export const lineOf = (label: string, max: number) =>
  storableText
    .transform((text) => text.trim().replace(/\s+/g, ' '))
    .pipe(
      z
        .string()
        .min(1, { error: `${label} is missing.` })
        .max(max, { error: (issue) => `${label} can have up to ${max} characters; this has ${String(issue.input).length}.` }),
    );

/** Prose of up to `max` characters, kept as typed; may be empty. */
export const proseOf = (label: string, max: number) =>
  storableText.pipe(
    z.string().max(max, { error: (issue) => `${label} can have up to ${max} characters; this has ${String(issue.input).length}.` }),
  );

export { z };

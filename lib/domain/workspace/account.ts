import { memberRoles } from '@/lib/domain/workspace/permissions';
import { lineOf, storableText, z } from '@/lib/domain/zod';

/** The shortest password that is taken, in characters. */
export const minPasswordLength = 12;
const maxPasswordLength = 256;

/** How long an invitation can stay open, in days. */
export const inviteDays = [1, 7, 30] as const;

/** The name of a person or a workspace. */
export const personNameSchema = lineOf('Name', 300);
export const workspaceNameSchema = lineOf('Workspace name', 200);

/** An e-mail address as it is compared and stored: trimmed, lower case. */
export const emailSchema = z
  .string({ error: 'E-mail address is missing.' })
  .transform((text) => text.trim().toLowerCase())
  .refine((text) => text !== '', { error: 'E-mail address is missing.', abort: true })
  .pipe(
    z
      .email({ error: 'This is not an e-mail address. Write it like ada@example.com.' })
      .max(254, { error: 'An e-mail address has up to 254 characters.' }),
  );

/** A password that somebody chooses: any characters, counted as typed. */
export const newPasswordSchema = storableText.pipe(
  z
    .string()
    .min(minPasswordLength, {
      error: ({ input }) =>
        input === ''
          ? 'Password is missing.'
          : `A password needs at least ${minPasswordLength} characters; this has ${String(input).length}.`,
    })
    .max(maxPasswordLength, { error: `A password can have up to ${maxPasswordLength} characters.` }),
);

const givenPasswordSchema = z
  .string({ error: 'Password is missing.' })
  .min(1, { error: 'Password is missing.' })
  .max(maxPasswordLength, { error: 'This is longer than any password here.' });

/** A one-time code as it was pasted: the code itself, or the whole link that ends in it. */
export const codeSchema = z
  .string({ error: 'The code is missing.' })
  .transform((text) => text.trim().split('#').at(-1) ?? '')
  .pipe(
    z
      .string()
      .min(1, { error: 'The code is missing. It is the part of the link after the # sign.' })
      .max(200, { error: 'This is longer than any code. It is the part of the link after the # sign.' }),
  );

export const signInSchema = z.object({ email: emailSchema, password: givenPasswordSchema });

export const setUpSchema = z.object({
  code: codeSchema,
  name: personNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  workspaceName: workspaceNameSchema,
});

/** Joining by invitation: somebody new chooses a name and a password, somebody known gives the password they have. */
export const joinSchema = z.discriminatedUnion(
  'account',
  [
    z.object({ account: z.literal('new'), code: codeSchema, name: personNameSchema, email: emailSchema, password: newPasswordSchema }),
    z.object({ account: z.literal('existing'), code: codeSchema, email: emailSchema, password: givenPasswordSchema }),
  ],
  { error: 'Choose whether you are new here.' },
);

export const inviteSchema = z.object({
  role: z.enum(memberRoles, { error: 'Choose a role from the list.' }),
  email: z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), emailSchema.nullable().default(null)),
  days: z.coerce.number().refine((days) => inviteDays.some((allowed) => allowed === days), {
    error: `Choose ${inviteDays.slice(0, -1).join(', ')} or ${inviteDays.at(-1)} days.`,
  }),
});

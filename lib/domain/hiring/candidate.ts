import { candidateStatuses, roleStatuses } from '@/lib/domain/hiring/candidate-status';
import { lineOf, proseOf, z } from '@/lib/domain/zod';

const blankToNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);

/** What a person may say about a candidate. Years are 0–60 whole years, context only. */
export const candidateSchema = z.object({
  name: lineOf('Name', 300),
  roleId: z
    .string({ error: 'Choose the role this person applies for.' })
    .min(1, { error: 'Choose the role this person applies for.' })
    .max(80),
  email: z.preprocess(
    blankToNull,
    z
      .email({ error: 'This is not an e-mail address. Write it like ada@example.com, or leave it empty.' })
      .max(320)
      .nullable()
      .default(null),
  ),
  years: z.preprocess(
    blankToNull,
    z.coerce
      .number({ error: 'Years of experience is a whole number, or empty.' })
      .int({ error: 'Years of experience is a whole number, or empty.' })
      .min(0, { error: 'Years of experience is between 0 and 60.' })
      .max(60, { error: 'Years of experience is between 0 and 60.' })
      .nullable()
      .default(null),
  ),
  status: z.enum(candidateStatuses, { error: 'Choose a status from the list.' }).default('active'),
  note: proseOf('The note', 20_000).default(''),
});
/** `internalMemberId` is the member who applies from inside; null for nobody. Left out, it stays as it is. */
export type CandidateInput = z.output<typeof candidateSchema> & { readonly internalMemberId?: string | null };

/** A candidate as the form brings it: with the member who applies from inside, or nobody. */
export const candidateFormSchema = candidateSchema.extend({
  internalMemberId: z.preprocess(blankToNull, z.string().max(80).nullable().default(null)),
});

// What LIKE would read as a pattern, as the full-width form that no normalised text holds.
const withoutPattern: Record<string, string> = { '%': '％', _: '＿', '\\': '＼' };

/** The key that search compares: lower-cased and compatibility-normalised, so that "Ｚoë" finds "zoë" on both databases. */
export function searchKeyOf(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part): part is string => part !== null && part !== '')
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[%_\\]/g, (sign) => withoutPattern[sign] ?? sign);
}

/** What a person may say about a role that people are hired for. `levelIds` are those of the rubric in force. */
export const roleSchemaFor = (levelIds: readonly string[]) =>
  z.object({
    title: lineOf('Title', 200),
    levelId: z.string().refine((id) => levelIds.includes(id), { error: 'Choose the level to hire for.' }),
    status: z.enum(roleStatuses).default('open'),
  });

/** An interview of a candidate with one interviewer and the areas that they cover. Dates lie between 2000 and 2100. */
export const interviewSchemaFor = (areaIds: readonly string[]) =>
  z.object({
    candidateId: z.string().min(1).max(80),
    title: lineOf('Title', 200),
    memberId: z.string().min(1, { error: 'Choose an interviewer.' }).max(80),
    areaIds: z.preprocess(
      (value) => (typeof value === 'string' ? [value] : (value ?? [])),
      z
        .array(z.string().refine((id) => areaIds.includes(id), { error: 'The rubric has no such area.' }))
        .min(1, { error: 'Choose at least one area for this interviewer.' })
        .transform((ids) => areaIds.filter((id) => ids.includes(id))),
    ),
    startsAt: z.preprocess(
      blankToNull,
      z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: 'Give a date and a time, or leave both empty.' })
        .transform((local) => new Date(`${local}Z`))
        .refine((date) => !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= 2000 && date.getUTCFullYear() < 2100, {
          error: 'This date lies outside 2000 to 2099.',
        })
        .nullable()
        .default(null),
    ),
    minutes: z.coerce
      .number({ error: 'Minutes is a whole number from 5 to 480.' })
      .int({ error: 'Minutes is a whole number from 5 to 480.' })
      .min(5, { error: 'Minutes is a whole number from 5 to 480.' })
      .max(480, { error: 'Minutes is a whole number from 5 to 480.' })
      .default(60),
  });

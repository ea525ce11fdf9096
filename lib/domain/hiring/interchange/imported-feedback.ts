import { type Recommendation, ratings, recommendations } from '@/lib/domain/hiring/rating';
import { z } from '@/lib/domain/zod';

/** Systems whose interview feedback can be read. */
export const feedbackSources = ['greenhouse', 'lever', 'ashby'] as const;
export type FeedbackSource = (typeof feedbackSources)[number];
export const feedbackSourceNames: Record<FeedbackSource, string> = { greenhouse: 'Greenhouse', lever: 'Lever', ashby: 'Ashby' };

/** One attribute of an imported card. `rating` is 1–4 or null; what has no place on that scale stays in `label` as it was written, never as a number between. */
export type ImportedRating = {
  readonly name: string;
  readonly rating: 1 | 2 | 3 | 4 | null;
  readonly label?: string;
  readonly note: string;
};

/** One person's interview feedback as another system had it, in the terms of this one. Texts are plain: HTML was taken out. */
export type ImportedFeedback = {
  readonly source: FeedbackSource;
  /** The id there: importing it twice changes nothing. */
  readonly sourceId: string;
  readonly candidateRef: string;
  /** Who that is, where the export says it beside the id. */
  readonly candidate?: { readonly name: string; readonly email: string | null };
  readonly interview: string;
  readonly interviewer: { readonly ref: string; readonly name: string; readonly email: string | null };
  /** ISO instant, or null where it was not submitted. */
  readonly submittedAt: string | null;
  /** Null where nothing was chosen: blank stays blank. */
  readonly recommendation: Recommendation | null;
  readonly recommendationLabel?: string;
  readonly ratings: readonly ImportedRating[];
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
};

/** Reads feedback back as it was kept. */
export const importedFeedbackSchema: z.ZodType<ImportedFeedback> = z.object({
  source: z.enum(feedbackSources),
  sourceId: z.string(),
  candidateRef: z.string(),
  candidate: z.object({ name: z.string(), email: z.string().nullable() }).exactOptional(),
  interview: z.string(),
  interviewer: z.object({ ref: z.string(), name: z.string(), email: z.string().nullable() }),
  submittedAt: z.string().nullable(),
  recommendation: z.enum(recommendations).nullable(),
  recommendationLabel: z.string().exactOptional(),
  ratings: z.array(
    z.object({ name: z.string(), rating: z.literal(ratings).nullable(), label: z.string().exactOptional(), note: z.string() }),
  ),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
});

const personSchema = z.object({
  candidate: z.object({
    name: z.string().nullish(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    email: z.string().nullish(),
  }),
});

/** The candidate whom a record names beside their id, as exports that bundle both do; nothing where it names none. */
export function candidateIn(record: unknown): Pick<ImportedFeedback, 'candidate'> {
  const person = personSchema.safeParse(record).data?.candidate;
  const name = person?.name ?? [person?.first_name, person?.last_name].filter(Boolean).join(' ');
  return person && (name || person.email) ? { candidate: { name: name || (person.email ?? ''), email: person.email ?? null } } : {};
}

/** The outcome for one record of a file: read, or a sentence that names the record and what is wrong with it. */
export type ImportedRecord = { readonly feedback: ImportedFeedback } | { readonly fault: string; readonly index: number };

/** Takes mark-up out of a text that another system may have stored as HTML. */
export type PlainText = (html: string) => string;

/**
 * Reads a list of records, each by itself: a broken one becomes a fault and stops no other.
 * `read` throws a ZodError where a record does not have the shape.
 */
export function eachRecord(records: unknown, read: (record: unknown) => ImportedFeedback): ImportedRecord[] | { fault: string } {
  const list = Array.isArray(records) ? records : undefined;
  if (!list)
    return {
      fault: 'This file does not hold a list of feedback. Export the records as a JSON array, or as the answer of the list endpoint.',
    };
  return list.map((record, index) => {
    try {
      return { feedback: read(record) };
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      const issue = error.issues[0];
      return {
        index,
        fault: `Record ${index + 1}: ${issue?.path.join('.') || 'the record'} does not fit (${issue?.message ?? 'unknown shape'}).`,
      };
    }
  });
}

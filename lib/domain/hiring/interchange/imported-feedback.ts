import type { Recommendation } from '@/lib/domain/hiring/rating';
import { z } from '@/lib/domain/zod';

/** Systems whose interview feedback can be read. */
export const feedbackSources = ['greenhouse', 'lever', 'ashby'] as const;
export type FeedbackSource = (typeof feedbackSources)[number];

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

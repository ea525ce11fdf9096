import {
  candidateIn,
  eachRecord,
  type ImportedFeedback,
  type ImportedRating,
  type ImportedRecord,
  type PlainText,
} from '@/lib/domain/hiring/interchange/imported-feedback';
import { type Recommendation, recommendations } from '@/lib/domain/hiring/rating';
import { z } from '@/lib/domain/zod';

const scoreSchema = z.object({
  score: z.union([z.number(), z.string()]).nullish(),
  comment: z.string().nullish(),
  text: z.string().nullish(),
});
const fieldSchema = z.object({
  id: z.string().nullish(),
  type: z.string(),
  text: z.string().nullish(),
  value: z.unknown(),
  scores: z.array(z.object({ text: z.string().nullish() })).nullish(),
});

/** Interview feedback of the Lever v1 API. Times are milliseconds since 1970. */
const feedbackSchema = z.object({
  id: z.string(),
  text: z.string().nullish(),
  interview: z.string().nullish(),
  user: z.string().nullish(),
  opportunity: z.string().nullish(),
  completedAt: z.number().nullish(),
  fields: z.array(fieldSchema).default([]),
});

const leading = (value: unknown): number | undefined => {
  const digits = /^\s*([1-4])(?:\s*-|\s*$)/.exec(String(value ?? ''))?.[1];
  return digits === undefined ? undefined : Number(digits);
};
const pointOf = (value: unknown): 1 | 2 | 3 | 4 | null => ([1, 2, 3, 4] as const).find((point) => point === leading(value)) ?? null;

/** The choices of Lever's overall field, best last. */
export const leverRecommendations = ['1 - Strong No Hire', '2 - No Hire', '3 - Hire', '4 - Strong Hire'] as const;

/**
 * Reads interview feedback of Lever's v1 API. The overall field is the first of type `score-system`, or a `score` whose value names its point
 * ("3 - Yes", as Lever's own documentation has it): reading is liberal, and what has no point stays a label.
 */
export function readLever(records: unknown, plainText: PlainText, candidateRef: string): ImportedRecord[] | { fault: string } {
  const list = z.object({ data: z.array(z.unknown()) }).safeParse(records).data?.data ?? records;
  return eachRecord(list, (record) => {
    const form = feedbackSchema.parse(record);
    const overall =
      form.fields.find((field) => field.type === 'score-system') ??
      form.fields.find((field) => field.type === 'score' && typeof field.value === 'string');
    const point = pointOf(overall?.value);
    const label = point === null && overall?.value ? { recommendationLabel: String(overall.value) } : {};
    const rest = form.fields.filter((field) => field !== overall);
    return {
      source: 'lever',
      sourceId: form.id,
      candidateRef: form.opportunity ?? candidateRef,
      ...candidateIn(record),
      interview: form.text ?? 'Interview',
      interviewer: { ref: form.user ?? '', name: form.user ? `Lever user ${form.user}` : 'Unknown interviewer', email: null },
      submittedAt: form.completedAt ? new Date(form.completedAt).toISOString() : null,
      recommendation: point === null ? null : (recommendations[point - 1] ?? null),
      ...label,
      ratings: rest.flatMap((field) => ratingsOf(field, plainText)),
      answers: rest
        .filter((field) => !['score', 'scorecard', 'score-system'].includes(field.type))
        .flatMap((field) => {
          const answer = plainText(Array.isArray(field.value) ? field.value.join(', ') : String(field.value ?? ''));
          return answer === '' ? [] : [{ question: field.text ?? '', answer }];
        }),
    } satisfies ImportedFeedback;
  });
}

function ratingsOf(field: z.infer<typeof fieldSchema>, plainText: PlainText): ImportedRating[] {
  const one = (name: string, value: unknown, comment: string): ImportedRating => {
    const rating = pointOf(value);
    return { name, rating, ...(rating === null && value ? { label: String(value) } : {}), note: plainText(comment) };
  };
  if (field.type === 'score') return [one(field.text ?? 'Score', field.value, '')];
  if (field.type !== 'scorecard') return [];
  return z
    .array(scoreSchema)
    .catch([])
    .parse(field.value)
    .map((score, index) => one(score.text ?? field.scores?.[index]?.text ?? `Skill ${index + 1}`, score.score, score.comment ?? ''));
}

/** The body that Lever's `POST /opportunities/:id/feedback` takes, with the field ids of its template. Areas without a number are left out. */
export function toLeverBody(card: {
  readonly templateId: string;
  readonly panel: string;
  readonly interview: string;
  readonly submittedAt: string;
  readonly recommendation: { readonly fieldId: string; readonly value: Recommendation };
  readonly ratings: readonly { readonly fieldId: string; readonly rating: number | null; readonly note: string }[];
}): object {
  const completedAt = Date.parse(card.submittedAt);
  return {
    baseTemplateId: card.templateId,
    panel: card.panel,
    interview: card.interview,
    fieldValues: [
      { id: card.recommendation.fieldId, value: leverRecommendations[recommendations.indexOf(card.recommendation.value)] },
      ...card.ratings
        .filter(({ rating }) => rating !== null)
        .map(({ fieldId, rating, note }) => ({ id: fieldId, value: { score: rating, comment: note } })),
    ],
    createdAt: completedAt,
    completedAt,
  };
}

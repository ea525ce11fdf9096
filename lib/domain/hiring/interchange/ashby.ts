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

const fieldSchema = z.object({
  type: z.string(),
  path: z.string(),
  title: z.string(),
  selectableValues: z.array(z.object({ label: z.string(), value: z.string() })).nullish(),
});

/** One item of Ashby's `applicationFeedback.list`. */
const feedbackSchema = z.object({
  id: z.string(),
  applicationId: z.string(),
  interviewId: z.string().nullish(),
  submittedAt: z.iso.datetime({ offset: true }).nullish(),
  submittedByUser: z
    .object({ id: z.string(), firstName: z.string().nullish(), lastName: z.string().nullish(), email: z.string().nullish() })
    .nullish(),
  formDefinition: z.object({ sections: z.array(z.object({ fields: z.array(z.object({ field: fieldSchema })) })) }),
  submittedValues: z.record(z.string(), z.unknown()),
});

const scoreSchema = z.object({
  score: z.number().nullish(),
  comments: z.union([z.string(), z.object({ value: z.string().nullish() })]).nullish(),
});
const recommendationWords: readonly [RegExp, Recommendation][] = [
  [/strong(ly)?[ -]*(no|do not|don't)|definitely[ -]*not|^1\b/i, 'strong-no'],
  [/strong(ly)?[ -]*(yes|hire)|^4\b/i, 'strong-yes'],
  [/^(no\b|do not|don't|2\b)/i, 'no'],
  [/^(yes\b|hire\b|3\b)/i, 'yes'],
];
const overallTitle = /overall|recommendation/i;

/** Reads Ashby's `applicationFeedback.list`. A score of 1–4 is a rating; a choice without a point on our scale stays a label. */
export function readAshby(records: unknown, plainText: PlainText): ImportedRecord[] | { fault: string } {
  const list = z.object({ results: z.array(z.unknown()) }).safeParse(records).data?.results ?? records;
  return eachRecord(list, (record) => {
    const form = feedbackSchema.parse(record);
    const fields = form.formDefinition.sections.flatMap((section) => section.fields.map(({ field }) => field));
    const overall = fields.find((field) => overallTitle.test(field.title) && field.type === 'ValueSelect');
    const chosen = overall ? String(form.submittedValues[overall.path] ?? '') : '';
    const label = overall?.selectableValues?.find((option) => option.value === chosen)?.label ?? chosen;
    const recommendation = recommendationWords.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;
    const person = form.submittedByUser;
    const read = fields.filter((field) => field !== overall && form.submittedValues[field.path] !== undefined);
    return {
      source: 'ashby',
      sourceId: form.id,
      candidateRef: form.applicationId,
      ...candidateIn(record),
      interview: form.interviewId ? `Ashby interview ${form.interviewId}` : 'Interview',
      interviewer: {
        ref: person?.id ?? '',
        name: [person?.firstName, person?.lastName].filter(Boolean).join(' ') || 'Unknown interviewer',
        email: person?.email ?? null,
      },
      submittedAt: form.submittedAt ?? null,
      recommendation,
      ...(recommendation === null && label ? { recommendationLabel: label } : {}),
      ratings: read.flatMap((field): ImportedRating[] => {
        const value = scoreSchema.safeParse(form.submittedValues[field.path]).data;
        if (field.type !== 'Score' || !value) return [];
        const rating = ([1, 2, 3, 4] as const).find((point) => point === value.score) ?? null;
        const comment = typeof value.comments === 'string' ? value.comments : (value.comments?.value ?? '');
        return [
          {
            name: field.title,
            rating,
            ...(rating === null && value.score != null ? { label: String(value.score) } : {}),
            note: plainText(comment),
          },
        ];
      }),
      answers: read
        .filter((field) => field.type !== 'Score')
        .map((field) => ({ question: field.title, answer: plainText(textOf(form.submittedValues[field.path])) }))
        .filter(({ answer }) => answer !== ''),
    } satisfies ImportedFeedback;
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null) return 'value' in value ? String(value.value ?? '') : '';
  return value === null || value === undefined ? '' : String(value);
}

/** The body that Ashby's `applicationFeedback.submit` takes: a score with a plain comment per field path, and the overall choice by its value. */
export function toAshbyBody(card: {
  readonly applicationId: string;
  readonly userId: string;
  readonly feedbackFormDefinitionId: string;
  readonly recommendation: { readonly path: string; readonly value: Recommendation };
  readonly ratings: readonly { readonly path: string; readonly rating: number | null; readonly note: string }[];
}): object {
  const { applicationId, userId, feedbackFormDefinitionId, recommendation, ratings } = card;
  return {
    applicationId,
    userId,
    feedbackForm: {
      formDefinitionId: feedbackFormDefinitionId,
      fieldSubmissions: [
        { path: recommendation.path, value: String(recommendations.indexOf(recommendation.value) + 1) },
        ...ratings
          .filter(({ rating }) => rating !== null)
          .map(({ path, rating, note }) => ({
            path,
            value: { score: rating, ...(note ? { comments: { type: 'PlainText', value: note } } : {}) },
          })),
      ],
    },
  };
}

import {
  candidateIn,
  eachRecord,
  type ImportedFeedback,
  type ImportedRating,
  type ImportedRecord,
  type PlainText,
} from '@/lib/domain/hiring/interchange/imported-feedback';
import type { Recommendation } from '@/lib/domain/hiring/rating';
import { z } from '@/lib/domain/zod';

const personSchema = z.object({
  id: z.union([z.number(), z.string()]).nullish(),
  name: z.string().nullish(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  employee_id: z.string().nullish(),
});

/** A scorecard of the Harvest v1 API, as far as it is read here. Unknown fields are left alone. */
const scorecardSchema = z.object({
  id: z.union([z.number(), z.string()]),
  interview: z.string().nullish(),
  candidate_id: z.union([z.number(), z.string()]),
  submitted_by: personSchema.nullish(),
  interviewer: personSchema.nullish(),
  submitted_at: z.iso.datetime({ offset: true }).nullish(),
  overall_recommendation: z.string().nullish(),
  attributes: z
    .array(z.object({ name: z.string(), type: z.string().nullish(), note: z.string().nullish(), rating: z.string().nullish() }))
    .default([]),
  questions: z
    .array(z.object({ id: z.union([z.number(), z.string()]).nullish(), question: z.string(), answer: z.string().nullish() }))
    .default([]),
});

const recommendations: Record<string, Recommendation> = { definitely_not: 'strong-no', no: 'no', yes: 'yes', strong_yes: 'strong-yes' };
const ratings: Record<string, 1 | 2 | 3 | 4> = { definitely_not: 1, no: 2, yes: 3, strong_yes: 4 };

/** Reads scorecards of Greenhouse's Harvest v1 API. `mixed` and anything else off the scale stays a label; `no_decision` and blank stay blank. */
export function readGreenhouse(records: unknown, plainText: PlainText): ImportedRecord[] | { fault: string } {
  return eachRecord(records, (record) => {
    const card = scorecardSchema.parse(record);
    const person = card.interviewer ?? card.submitted_by;
    const name = person?.name ?? [person?.first_name, person?.last_name].filter(Boolean).join(' ');
    const chosen = card.overall_recommendation ?? '';
    return {
      source: 'greenhouse',
      sourceId: String(card.id),
      candidateRef: String(card.candidate_id),
      ...candidateIn(record),
      interview: card.interview ?? 'Interview',
      interviewer: { ref: String(person?.id ?? name ?? ''), name: name || 'Unknown interviewer', email: null },
      submittedAt: card.submitted_at ?? null,
      recommendation: recommendations[chosen] ?? null,
      ...(chosen && chosen !== 'no_decision' && !recommendations[chosen] ? { recommendationLabel: chosen } : {}),
      ratings: card.attributes.map((attribute): ImportedRating => {
        const rating = ratings[attribute.rating ?? ''] ?? null;
        const label = rating === null && attribute.rating && attribute.rating !== 'no_decision' ? { label: attribute.rating } : {};
        return { name: attribute.name, rating, ...label, note: plainText(attribute.note ?? '') };
      }),
      answers: card.questions
        .filter((question) => question.answer)
        .map(({ question, answer }) => ({ question, answer: plainText(answer ?? '') })),
    } satisfies ImportedFeedback;
  });
}

import { type Rating, recommendations } from '@/lib/domain/hiring/rating';
import { contentOf, fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { z } from '@/lib/domain/zod';

const point = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const ratingShape = {
  rating: point.nullable().describe('1 to 4; null where there is no number, and reason_null says why.'),
  reason_null: z.enum(['not-probed', 'unrated']).nullable(),
};

/** The project's own interchange format of one submitted scorecard, `leadframe.scorecard/1`. */
export const leadframeScorecardSchema = z
  .strictObject({
    schema: z.literal('leadframe.scorecard/1'),
    id: z.string(),
    rubric_version: z.int().min(1),
    candidate: z.strictObject({ id: z.string(), name: z.string() }),
    role: z.strictObject({ title: z.string(), level: z.string() }),
    interview: z.strictObject({ title: z.string(), starts_at: z.iso.datetime().nullable(), minutes: z.int() }),
    interviewer: z.strictObject({ id: z.string(), name: z.string() }),
    submitted_at: z.iso.datetime(),
    overall: z.enum(recommendations).nullable(),
    summary: z.string(),
    ratings: z
      .array(
        z.strictObject({
          area: z.string(),
          ...ratingShape,
          notes: z.string(),
          evidence: z.array(
            z.strictObject({ signal_id: z.string(), polarity: z.enum(['green', 'red']), quote: z.string(), at: z.iso.datetime() }),
          ),
          revisions: z
            .array(z.strictObject({ ...ratingShape, reason: z.string(), at: z.iso.datetime() }))
            .describe('Second ratings with their reasons, oldest first. The rating beside them stays the initial one.'),
        }),
      )
      .describe('Initial ratings, as they were when the card was submitted.'),
    antipatterns: z.array(z.strictObject({ id: z.string(), area: z.string(), quote: z.string(), at: z.iso.datetime() })),
    answers: z
      .record(z.string(), z.string())
      .describe('Reasons that the interviewer gave to contradictions of the card, by contradiction id.'),
  })
  .meta({ title: 'Leadframe scorecard', description: 'One submitted interview scorecard. Private notes are never part of it.' });
export type LeadframeScorecard = z.infer<typeof leadframeScorecardSchema>;

/** The published JSON Schema (2020-12) of `leadframe.scorecard/1`. */
export const leadframeScorecardJsonSchema = (): object => z.toJSONSchema(leadframeScorecardSchema, { target: 'draft-2020-12' });

/** A submitted card with the ids that an export names. */
export type ExportedCard = {
  readonly id: string;
  readonly rubricVersion: number;
  readonly areaIds: readonly string[];
  readonly submittedAt: Date;
  readonly interviewer: { readonly id: string; readonly name: string };
  readonly interview: { readonly title: string; readonly startsAt: Date | null; readonly minutes: number };
  readonly candidate: { readonly id: string; readonly name: string; readonly roleTitle: string; readonly levelId: string };
  readonly fields: readonly { readonly key: string; readonly value: unknown }[];
  readonly revisions: readonly { readonly key: string; readonly value: Rating; readonly reason: string; readonly at: Date }[];
};

/** What a card says, read from its fields. */
export const exportedContent = (card: ExportedCard) =>
  contentOf(new Map(card.fields.map((field) => [field.key, field.value])), card.areaIds);

const ratingOf = (rating: Rating | null) =>
  typeof rating === 'number' ? { rating, reason_null: null } : { rating: null, reason_null: rating ?? ('unrated' as const) };

/** A submitted card as `leadframe.scorecard/1`. */
export function toLeadframeScorecard(card: ExportedCard): LeadframeScorecard {
  const { candidate, interview, interviewer } = card;
  const content = exportedContent(card);
  return {
    schema: 'leadframe.scorecard/1',
    id: card.id,
    rubric_version: card.rubricVersion,
    candidate: { id: candidate.id, name: candidate.name },
    role: { title: candidate.roleTitle, level: candidate.levelId },
    interview: { title: interview.title, starts_at: interview.startsAt?.toISOString() ?? null, minutes: interview.minutes },
    interviewer: { id: interviewer.id, name: interviewer.name },
    submitted_at: card.submittedAt.toISOString(),
    overall: content.recommendation,
    summary: content.summary,
    ratings: [...content.areas, content.scope].map((score) => ({
      area: score.areaId,
      ...ratingOf(score.rating),
      notes: score.notes,
      evidence: content.evidence.flatMap(({ areaId, signalId, polarity, quote, at }) =>
        areaId === score.areaId && polarity !== 'anti-pattern' ? [{ signal_id: signalId, polarity, quote, at }] : [],
      ),
      revisions: card.revisions
        .filter((revision) => revision.key === fieldKeys.rating(score.areaId))
        .map(({ value, reason, at }) => ({ ...ratingOf(value), reason, at: at.toISOString() })),
    })),
    antipatterns: content.evidence
      .filter((one) => one.polarity === 'anti-pattern')
      .map(({ signalId, areaId, quote, at }) => ({ id: signalId, area: areaId, quote, at })),
    answers: { ...content.answers },
  };
}

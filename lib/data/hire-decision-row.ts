import { decisionOutcomes } from '@/lib/domain/hiring/decision-outcome';
import { dissentSchema, type HireDecision, inferenceRecordSchema } from '@/lib/domain/hiring/hire-decision';
import { z } from '@/lib/domain/zod';

const json = <Schema extends z.ZodType>(schema: Schema) => z.string().transform((text) => schema.parse(JSON.parse(text)));

const rowSchema = z.object({
  id: z.string(),
  outcome: z.enum(decisionOutcomes),
  decidedLevelId: z.string().nullable(),
  recommendedLevelId: z.string().nullable(),
  inference: json(inferenceRecordSchema),
  reason: z.string(),
  dissent: json(z.array(dissentSchema)),
  rubricVersion: z.number(),
  ruleVersion: z.number(),
  signedAt: z.date(),
  signedByName: z.string(),
});

/** A stored decision as the domain knows it. */
export const decisionOf = (row: Record<keyof z.input<typeof rowSchema>, unknown>): HireDecision => rowSchema.parse(row);

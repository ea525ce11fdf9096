import { numbersOf } from '@/lib/domain/hiring/debrief';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { type DecisionOutcome, decisionOutcomes } from '@/lib/domain/hiring/decision-outcome';
import { draws } from '@/lib/domain/hiring/level-inference';
import { levelRuleSchema } from '@/lib/domain/hiring/level-rule';
import { lineOf, proseOf, z } from '@/lib/domain/zod';

/** The shortest reason that counts as one, in characters. */
export const minReasonCharacters = 10;

/** A dissenting opinion, kept word for word. */
export const dissentSchema = z.object({ name: z.string(), text: z.string() });
export type Dissent = z.infer<typeof dissentSchema>;

/**
 * How a decision departs from what the rule and the ratings recommend, as a sentence; undefined when it does not.
 * `ladder` is the levels, lowest first. Hiring at the recommended level follows it; so does not hiring somebody recommended below the role's level.
 */
export function departure(
  decision: { readonly outcome: DecisionOutcome; readonly decidedLevelId: string | null },
  recommendedLevelId: string | undefined,
  roleLevelId: string,
  ladder: readonly { readonly id: string; readonly name: string }[],
): string | undefined {
  const place = (id: string | null | undefined) => ladder.findIndex((level) => level.id === id);
  const name = (id: string | null | undefined) => ladder[place(id)]?.name ?? 'no level';
  if (decision.outcome === 'hire') {
    if (recommendedLevelId === undefined) return `The ratings establish no level, and this hires at ${name(decision.decidedLevelId)}.`;
    if (decision.decidedLevelId === recommendedLevelId) return undefined;
    return `The ratings recommend ${name(recommendedLevelId)}, and this hires at ${name(decision.decidedLevelId)}.`;
  }
  if (recommendedLevelId === undefined || place(recommendedLevelId) < place(roleLevelId)) return undefined;
  return `The ratings recommend ${name(recommendedLevelId)}, which is enough for this role, and this does not hire.`;
}

const texts = z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(proseOf('A dissent', 20_000)).max(50));

/** A decision as a form brings it. Dissents come as equally long lists of names and texts; empty pairs are left out. */
export const decisionFormSchemaFor = (levelIds: readonly string[]) =>
  z
    .object({
      candidateId: z.string().min(1).max(80),
      outcome: z.enum(decisionOutcomes, { error: 'Choose hire or no hire.' }),
      decidedLevelId: z.string().default(''),
      reason: proseOf('The reason', 20_000).default(''),
      dissentName: texts,
      dissentText: texts,
      confirmation: lineOf('The name', 300),
      seenRecommendation: z.string().default(''),
      seenRule: z.coerce.number().int(),
    })
    .transform(({ dissentName, dissentText, decidedLevelId, ...form }, context) => {
      const level = form.outcome === 'hire' ? decidedLevelId : null;
      if (level !== null && !levelIds.includes(level))
        context.addIssue({ code: 'custom', path: ['decidedLevelId'], message: 'Choose the level to hire at.' });
      const dissent: Dissent[] = [];
      for (const [index, text] of dissentText.entries()) {
        const name = (dissentName[index] ?? '').trim();
        if (text.trim() === '' && name === '') continue;
        if (text.trim() === '' || name === '')
          context.addIssue({ code: 'custom', path: ['dissent'], message: 'A dissent needs both: who dissents, and what they say.' });
        else dissent.push({ name, text });
      }
      return { ...form, decidedLevelId: level, dissent };
    });
export type DecisionInput = z.output<ReturnType<typeof decisionFormSchemaFor>>;

const rated = z.object({
  areaId: z.string(),
  ratings: z.array(z.object({ raterId: z.string(), interviewer: z.string(), rating: z.number() })),
});

/** What a decision was made from, so that it can be recomputed: the ratings, the rule, the seed, and what they gave. */
export const inferenceRecordSchema = z.object({
  rule: levelRuleSchema,
  seed: z.number(),
  draws: z.number(),
  areas: z.array(rated),
  scope: rated,
  weights: z.record(z.string(), z.number()),
  compositeMean: z.number().nullable(),
  coverage: z.number(),
  status: z.enum(['inferred', 'too-little-coverage']),
  inferredLevelId: z.string().nullable(),
  chances: z.array(z.object({ levelId: z.string(), low: z.number(), high: z.number() })),
});
export type InferenceRecord = z.infer<typeof inferenceRecordSchema>;

/** The record of a debrief's inference that a signed decision keeps. */
export function inferenceRecord(reading: DebriefReading): InferenceRecord {
  const { inference, rule, seed, areas, scope, weights, composite } = reading;
  const named = (area: DebriefReading['scope']) => ({
    areaId: area.areaId,
    ratings: numbersOf(area).map((one) => ({
      ...one,
      interviewer: area.voices.find((voice) => voice.interviewerId === one.raterId)?.interviewer ?? '',
    })),
  });
  return {
    rule: levelRuleSchema.parse(rule),
    seed,
    draws,
    areas: areas.map(named),
    scope: named(scope),
    weights: { ...weights },
    compositeMean: composite.mean ?? null,
    coverage: composite.coverage,
    status: inference.status,
    inferredLevelId: inference.status === 'inferred' ? (inference.levelId ?? null) : null,
    chances: inference.status === 'inferred' ? inference.levels.map((level) => ({ ...level })) : [],
  };
}

/** A signed decision. */
export type HireDecision = {
  readonly id: string;
  readonly outcome: DecisionOutcome;
  readonly decidedLevelId: string | null;
  readonly recommendedLevelId: string | null;
  readonly inference: InferenceRecord;
  readonly reason: string;
  readonly dissent: readonly Dissent[];
  readonly rubricVersion: number;
  readonly ruleVersion: number;
  readonly signedAt: Date;
  readonly signedByName: string;
};

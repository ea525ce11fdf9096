import type { LevelRule } from '@/lib/domain/hiring/level-inference';
import { proseOf, z } from '@/lib/domain/zod';

/** A rule as it is stored. */
export const levelRuleSchema = z.object({
  version: z.number().int().min(1),
  raterError: z.number().min(0.1).max(2),
  coverage: z.number().min(0).max(1),
  levels: z.array(
    z.object({ levelId: z.string(), bar: z.number().int(), criticalAreaIds: z.array(z.string()), atLeast: z.number().int().min(0) }),
  ),
});

const list = z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(z.string()));

/**
 * A new version of `rule` as a form brings it: fields `raterError`, `coverage` (whole areas), `<level>-atLeast` and `<level>-critical`.
 * Bars and levels stay as they are: they come from the rubric. `version` is the one that the person saw.
 */
export function levelRuleFormSchemaFor(rule: LevelRule, areaIds: readonly string[]) {
  const areas = areaIds.length;
  const whole = (label: string) =>
    z.coerce
      .number({ error: `${label} is a whole number from 1 to ${areas}.` })
      .int({ error: `${label} is a whole number from 1 to ${areas}.` })
      .min(1, { error: `${label} is a whole number from 1 to ${areas}.` })
      .max(areas, { error: `${label} is a whole number from 1 to ${areas}.` });
  const perLevel = Object.fromEntries(
    rule.levels.flatMap(({ levelId }) => [
      [`${levelId}-atLeast`, whole('The number of areas')],
      [`${levelId}-critical`, list],
    ]),
  );
  return z
    .object({
      version: z.coerce.number().int(),
      raterError: z.coerce
        .number({ error: 'The rater error is a number of points between 0.1 and 2.' })
        .min(0.1, { error: 'The rater error is at least 0.1 points: nobody rates without error.' })
        .max(2, { error: 'The rater error is at most 2 points. Beyond it a rating on a scale of four says nothing.' }),
      coverage: whole('The coverage'),
      reason: proseOf('The reason', 5_000).pipe(
        z.string().trim().min(10, { error: 'Say why the rule changes, in 10 characters or more.' }),
      ),
    })
    .catchall(z.unknown())
    .transform((form, context) => {
      const parsed = z.object(perLevel).safeParse(form);
      for (const issue of parsed.error?.issues ?? []) context.addIssue({ code: 'custom', message: issue.message, path: issue.path });
      const levels = rule.levels.map(({ levelId, bar }) => {
        const chosen = list.safeParse(form[`${levelId}-critical`]).data ?? [];
        const atLeast = Number(form[`${levelId}-atLeast`]);
        return { levelId, bar, criticalAreaIds: areaIds.filter((id) => chosen.includes(id)), atLeast };
      });
      for (const level of parsed.success ? levels : []) {
        if (level.criticalAreaIds.length > level.atLeast) {
          context.addIssue({
            code: 'custom',
            path: [`${level.levelId}-atLeast`],
            message: `${level.criticalAreaIds.length} areas are critical, so at least as many have to be met.`,
          });
        }
      }
      const next: LevelRule = { version: form.version + 1, raterError: form.raterError, coverage: form.coverage / areas, levels };
      return { seen: form.version, rule: next, reason: form.reason };
    });
}

/** Whether two rules judge alike, whatever their version numbers. */
export function sameRule(a: LevelRule, b: LevelRule): boolean {
  return JSON.stringify(levelRuleSchema.parse({ ...a, version: 1 })) === JSON.stringify(levelRuleSchema.parse({ ...b, version: 1 }));
}

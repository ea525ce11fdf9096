import { proseOf, z } from '@/lib/domain/zod';

const recordId = z.string().min(1).max(80);
const seenVersion = z.coerce.number().int().min(0);
const reasonOf = (message: string) => proseOf('The reason', 5_000).pipe(z.string().trim().min(10, { error: message }));

/** Opening a debrief before every card is in. */
export const earlyOpeningSchema = z.object({
  candidateId: recordId,
  reason: reasonOf('Say why it cannot wait, in 10 characters or more. The reason stands on the page.'),
});

/** The minutes of a debrief; `version` is the one that the person saw, 0 before anything was written. */
export const minutesSchema = z.object({ candidateId: recordId, version: seenVersion, minutes: proseOf('The minutes', 200_000) });

/** Area weights that differ from 1, with the documented reason; all weights back at 1 need none. Fields are `weight-<area>`, 0.25 to 4. */
export const weightsSchemaFor = (areaIds: readonly string[]) =>
  z
    .object({ candidateId: recordId, version: seenVersion, reason: proseOf('The reason', 5_000).default('') })
    .catchall(z.unknown())
    .transform((form, context) => {
      const weights: Record<string, number> = {};
      for (const areaId of areaIds) {
        const given = form[`weight-${areaId}`];
        const weight = typeof given === 'string' && given.trim() !== '' ? Number(given) : 1;
        if (!(weight >= 0.25 && weight <= 4))
          context.addIssue({ code: 'custom', path: [`weight-${areaId}`], message: 'A weight is between 0.25 and 4; 1 is the usual one.' });
        else if (weight !== 1) weights[areaId] = weight;
      }
      const reason = form.reason.trim();
      if (Object.keys(weights).length > 0 && reason.length < 10)
        context.addIssue({
          code: 'custom',
          path: ['reason'],
          message: 'Say why these areas weigh more or less, in 10 characters or more.',
        });
      return { candidateId: form.candidateId, version: form.version, weights, reason: Object.keys(weights).length > 0 ? reason : '' };
    });

import { saveScorecardFields } from '@/lib/data/scorecard-fields';
import { fieldKeySchema } from '@/lib/domain/hiring/scorecard';
import { done } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { now } from '@/lib/server/clock';
import { readJson, respond } from '@/lib/server/http';
import { mutate } from '@/lib/server/mutate';

const maxBytes = 8_000_000;

const bodySchema = z.strictObject({
  writer: z.guid({ error: 'A writer is the UUID of the tab that saves.' }),
  fields: z
    .array(
      z.strictObject({
        key: fieldKeySchema,
        value: z.unknown(),
        baseVersion: z.int().min(0),
        sequence: z.int().min(0),
        cleared: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(200)
    .refine((fields) => new Set(fields.map((field) => field.key)).size === fields.length, {
      error: 'A field can stand only once in a save.',
    }),
});

/** Saves fields of one's own draft scorecard, each with its own version. */
export async function PUT(request: Request, { params }: RouteContext<'/api/scorecards/[id]/fields'>) {
  const { id } = await params;
  const read = await readJson(request, maxBytes);
  if ('turnedAway' in read) return read.turnedAway;
  const outcome = await mutate(
    { permission: 'scorecards.write-own', schema: bodySchema, input: read.body, refreshes: false },
    (change, input, actor) => saveScorecardFields(change, actor.memberId, { id, ...input }),
  );
  return respond(outcome.status === 'done' ? done({ savedAt: now().toISOString(), ...outcome.value }) : outcome);
}

'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { rubrics } from '@/content/hiring/rubric';
import { reviseRating, submitScorecard } from '@/lib/data/scorecards';
import { isReason } from '@/lib/domain/hiring/contradictions';
import { isRating, type Rating } from '@/lib/domain/hiring/rating';
import type { FormState } from '@/lib/domain/outcome';
import { lineOf, proseOf, z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

const idSchema = lineOf('The scorecard', 80);

const submitSchema = z.object({ id: idSchema });

const reviseSchema = z.object({
  id: idSchema,
  areaId: z.string().min(1, { error: 'Choose an area.' }).max(80),
  rating: z.preprocess(
    (value) => (typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value),
    z.custom<Rating>(isRating, { error: 'Choose a rating from 1 to 4, or not probed.' }),
  ),
  reason: proseOf('The reason', 5_000).refine(isReason, { error: 'A reason of at least 10 characters: the debrief will read it.' }),
});

/** Submits one's own card for good, then shows it as it is read. */
export async function submitOwnScorecard(_state: FormState<{ id: string }>, form: FormData): Promise<FormState<{ id: string }>> {
  const outcome = await mutate({ permission: 'scorecards.write-own', schema: submitSchema, input: form }, (change, input, actor) =>
    submitScorecard(change, actor.memberId, input, rubrics),
  );
  if (outcome.status === 'done') redirect(`/hiring/scorecards/${outcome.value.id}` as Route);
  return outcome;
}

/** Puts a revised rating beside a frozen one. */
export async function reviseOwnRating(_state: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'scorecards.write-own', schema: reviseSchema, input: form }, (change, input, actor) =>
    reviseRating(change, actor.memberId, input),
  );
}

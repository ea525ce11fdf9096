'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { exercises } from '@/content/hiring/exercises/exercises';
import { rubric } from '@/content/hiring/rubric';
import { recordAttempt } from '@/lib/data/exercises';
import { ratings } from '@/lib/domain/hiring/rating';
import { type FormState, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

type Answer = FormState<{ id: string }>;

const signalIds = z.union([z.string().transform((id) => [id]), z.array(z.string())]).default([]);
const schema = z.object({
  exerciseId: z.string().max(120),
  version: z.coerce.number().int(),
  rating: z.coerce.number({ error: 'Choose a rating from 1 to 4.' }).pipe(z.literal(ratings, { error: 'Choose a rating from 1 to 4.' })),
  signalIds,
});

/** Keeps an attempt at an exercise, and leads to its result. */
export async function rateExercise(_previous: Answer, form: FormData): Promise<Answer> {
  const outcome = await mutate({ permission: 'scorecards.write-own', schema, input: form }, async (change, input, actor) => {
    const exercise = exercises.find((one) => one.id === input.exerciseId);
    const area = rubric.areas.find((one) => one.id === exercise?.areaId);
    if (!exercise || !area) return refused('This exercise is not part of this installation any more.', 'missing');
    if (exercise.version !== input.version) return refused('This exercise changed since you opened it. Reload the page and read it again.');
    const known = new Set<string>([area.greenSignal.id, area.redSignal.id, ...rubric.antiPatterns.map((pattern) => pattern.id)]);
    if (input.signalIds.some((id) => !known.has(id)))
      return refused('One of the marked signals does not belong to this area. Reload the page.');
    return recordAttempt(change, actor.memberId, exercise, { rating: input.rating, signalIds: [...new Set(input.signalIds)] });
  });
  if (outcome.status === 'done') redirect(`/hiring/exercises/${String(form.get('exerciseId'))}` as Route);
  return outcome;
}

'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { rubric } from '@/content/hiring/rubric';
import { saveReview } from '@/lib/data/own-reviews';
import { addAnswers, createExercise, excuseReviewer } from '@/lib/data/reviews';
import { answersSchemaFor, exerciseInputSchema, reviewSchema } from '@/lib/domain/hiring/anonymous-review';
import type { FormState } from '@/lib/domain/outcome';
import { lineOf, z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

const answersSchema = answersSchemaFor(rubric.areas.map((area) => area.id));
const excuseSchema = z.object({
  exerciseId: z.string().min(1).max(80),
  memberId: z.string().min(1).max(80),
  reason: lineOf('The reason', 500),
});

/** Opens a written exercise, and leads to where answers are pasted. */
export async function openExercise(_previous: FormState<{ id: string }>, form: FormData): Promise<FormState<{ id: string }>> {
  const outcome = await mutate({ permission: 'interviews.manage', schema: exerciseInputSchema, input: form }, createExercise);
  if (outcome.status === 'done') redirect(`/hiring/reviews/${outcome.value.id}/answers` as Route);
  return outcome;
}

/** Pastes one candidate's answers. */
export async function pasteAnswers(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'interviews.manage', schema: answersSchema, input: form }, (change, input, actor) =>
    addAnswers(change, actor, input),
  );
}

/** Takes a reviewer off what they did not review yet. */
export async function excuse(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'interviews.manage', schema: excuseSchema, input: form }, (change, input, actor) =>
    excuseReviewer(change, actor, input),
  );
}

/** Saves one's own review of one answer. */
export async function saveOwnReview(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'scorecards.write-own', schema: reviewSchema, input: form }, (change, input, actor) =>
    saveReview(change, actor, input),
  );
}

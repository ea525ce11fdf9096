'use server';

import { rubrics } from '@/content/hiring/rubric';
import { openDebriefEarly, saveMinutes, setWeights } from '@/lib/data/debriefs';
import { earlyOpeningSchema, minutesSchema, weightsSchemaFor } from '@/lib/domain/hiring/debrief-form';
import type { FormState } from '@/lib/domain/outcome';
import { mutate } from '@/lib/server/mutate';

const permission = 'debriefs.run';
const weightsSchema = weightsSchemaFor([...new Set(rubrics.flatMap((rubric) => rubric.areas.map((area) => area.id)))]);

/** Opens a debrief before every card is in. */
export async function openEarly(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission, schema: earlyOpeningSchema, input: form }, (change, input, actor) => openDebriefEarly(change, actor, input));
}

/** Keeps the minutes of a debrief. */
export async function keepMinutes(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission, schema: minutesSchema, input: form }, (change, input, actor) => saveMinutes(change, actor, input));
}

/** Weighs areas differently, or equally again. */
export async function weighAreas(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission, schema: weightsSchema, input: form }, (change, input, actor) => setWeights(change, actor, input));
}

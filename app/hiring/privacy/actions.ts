'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { eraseCandidate } from '@/lib/data/erasure';
import { setLegalHold, setRetention } from '@/lib/data/privacy';
import { erasureSchema } from '@/lib/domain/hiring/erasure';
import { holdReasonSchema, retentionDaysSchema } from '@/lib/domain/hiring/retention';
import type { FormState } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

const recordId = z.string().min(1).max(80);
const retentionSchema = z.object({ roleId: recordId, retentionDays: retentionDaysSchema, seen: retentionDaysSchema });
const holdSchema = z.object({ id: recordId, legalHold: holdReasonSchema });

/** Sets for how long a role keeps its records. */
export async function saveRetention(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'privacy.manage', schema: retentionSchema, input: form }, setRetention);
}

/** Puts a record under legal hold. */
export async function holdRecord(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'privacy.manage', schema: holdSchema, input: form }, (change, input, actor) =>
    setLegalHold(change, actor, input),
  );
}

/** Lifts a legal hold. */
export async function liftHold(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'privacy.manage', schema: z.object({ id: recordId }), input: form }, (change, { id }, actor) =>
    setLegalHold(change, actor, { id, legalHold: null }),
  );
}

/** Erases a candidate everywhere, and leads to the certificate. */
export async function eraseRecord(_previous: FormState<{ id: string }>, form: FormData): Promise<FormState<{ id: string }>> {
  const outcome = await mutate(
    { permission: 'privacy.manage', schema: erasureSchema, input: form, refreshes: false },
    (change, input, actor) => eraseCandidate(change, actor, input),
  );
  if (outcome.status === 'done') redirect(`/hiring/privacy/certificates/${outcome.value.id}` as Route);
  return outcome;
}

'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { discardWaitingFile, importCandidates, importFeedback } from '@/lib/data/imports';
import { askedMapping } from '@/lib/domain/hiring/interchange/candidate-columns';
import { importSources, maxImportMs } from '@/lib/domain/hiring/interchange/import-file';
import { typedPeople } from '@/lib/domain/hiring/interchange/import-plan';
import type { FormState } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

const importId = z.guid();
const roleId = z
  .string()
  .max(80)
  .default('')
  .transform((id) => (id === '' ? undefined : id));
const chosen = z.object({ id: importId, roleId, leaveOutBroken: z.enum(['yes', 'no']).default('no') });
const candidateForm = chosen.extend({ idsOf: z.enum(importSources).default('csv') }).catchall(z.string().max(200));
const feedbackForm = chosen.catchall(z.string().max(400));

const resultOf = (id: string) => `/hiring/import/${id}` as Route;
const maxColumns = 10_000;

/** Imports a waiting CSV of candidates, and leads to what it did. */
export async function runCandidateImport(_previous: FormState<{ id: string }>, form: FormData): Promise<FormState<{ id: string }>> {
  const outcome = await mutate(
    { permission: 'interchange.manage', schema: candidateForm, input: form, timeoutMs: maxImportMs },
    (change, asked, actor) =>
      importCandidates(change, actor.memberId, {
        id: asked.id,
        leaveOutBroken: asked.leaveOutBroken === 'yes',
        roleId: asked.roleId,
        idsOf: asked.idsOf,
        mapping: askedMapping(asked, maxColumns) ?? {},
      }),
  );
  if (outcome.status === 'done') redirect(resultOf(outcome.value.id));
  return outcome;
}

/** Imports waiting feedback of another system, and leads to what it did. */
export async function runFeedbackImport(_previous: FormState<{ id: string }>, form: FormData): Promise<FormState<{ id: string }>> {
  const outcome = await mutate(
    { permission: 'interchange.manage', schema: feedbackForm, input: form, timeoutMs: maxImportMs },
    (change, asked, actor) =>
      importFeedback(change, actor.memberId, {
        id: asked.id,
        leaveOutBroken: asked.leaveOutBroken === 'yes',
        roleId: asked.roleId,
        people: typedPeople(asked),
      }),
  );
  if (outcome.status === 'done') redirect(resultOf(outcome.value.id));
  return outcome;
}

/** Throws a waiting file away, and leads back to the start. */
export async function discardImport(_previous: FormState, form: FormData): Promise<FormState> {
  const outcome = await mutate(
    { permission: 'interchange.manage', schema: z.object({ id: importId }), input: form },
    (change, { id }, actor) => discardWaitingFile(change, actor.memberId, id),
  );
  if (outcome.status === 'done') redirect('/hiring/import' as Route);
  return outcome;
}

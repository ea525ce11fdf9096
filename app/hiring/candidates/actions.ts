'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { rubric } from '@/content/hiring/rubric';
import { archiveCandidate, createCandidate, updateCandidate } from '@/lib/data/candidates';
import { createInterview, removeInterview } from '@/lib/data/interviews';
import { candidateFormSchema, interviewSchemaFor } from '@/lib/domain/hiring/candidate';
import type { FormState } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

type Answer = FormState<{ id: string }>;

const recordId = z.string().min(1).max(80);
const seenCandidate = candidateFormSchema.extend({ id: recordId, version: z.coerce.number().int().min(1) });
const archiving = z.object({ id: recordId, archived: z.enum(['yes', 'no']) });
const interviewSchema = interviewSchemaFor(rubric.areas.map((area) => area.id));

const pageOf = (id: string, anchor = '') => `/hiring/candidates/${id}${anchor}` as Route;

/** Adds a candidate, and leads to their page. */
export async function addCandidate(_previous: Answer, form: FormData): Promise<Answer> {
  const outcome = await mutate({ permission: 'candidates.manage', schema: candidateFormSchema, input: form }, createCandidate);
  if (outcome.status === 'done') redirect(pageOf(outcome.value.id));
  return outcome;
}

/** Edits a candidate, and leads to their page. */
export async function editCandidate(_previous: Answer, form: FormData): Promise<Answer> {
  const outcome = await mutate(
    { permission: 'candidates.manage', schema: seenCandidate, input: form },
    (change, { id, version, ...candidate }) => updateCandidate(change, id, version, candidate),
  );
  if (outcome.status === 'done') redirect(pageOf(outcome.value.id));
  return outcome;
}

/** Archives a candidate, or brings one back. */
export async function setCandidateArchived(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'candidates.manage', schema: archiving, input: form }, (change, { id, archived }) =>
    archiveCandidate(change, id, archived === 'yes'),
  );
}

/** Plans an interview, and leads to where it now stands on the candidate's page. */
export async function planInterview(_previous: FormState, form: FormData): Promise<FormState> {
  const candidateId = String(form.get('candidateId'));
  const outcome = await mutate({ permission: 'interviews.manage', schema: interviewSchema, input: form }, (change, interview) =>
    createInterview(change, interview, rubric.version),
  );
  if (outcome.status === 'done') redirect(pageOf(candidateId, `#interview-${outcome.value.id}`));
  return outcome;
}

/** Takes an interview off the plan. */
export async function cancelInterview(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'interviews.manage', schema: z.object({ id: recordId }), input: form }, (change, { id }) =>
    removeInterview(change, id),
  );
}

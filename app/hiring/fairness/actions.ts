'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { saveSelectionCounts } from '@/lib/data/fairness';
import { selectionCountsSchema } from '@/lib/domain/hiring/selection-counts';
import type { FormState } from '@/lib/domain/outcome';
import { mutate } from '@/lib/server/mutate';

type Answer = FormState<{ roleId: string }>;

/** Saves the counts of one stage, and leads back to its role. */
export async function saveCounts(_previous: Answer, form: FormData): Promise<Answer> {
  const outcome = await mutate({ permission: 'fairness.read', schema: selectionCountsSchema, input: form }, saveSelectionCounts);
  if (outcome.status === 'done') redirect(`/hiring/fairness?role=${outcome.value.roleId}` as Route);
  return outcome;
}

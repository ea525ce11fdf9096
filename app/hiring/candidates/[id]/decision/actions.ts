'use server';

import { levelRule } from '@/content/hiring/level-rule';
import { rubrics } from '@/content/hiring/rubric';
import { signDecision } from '@/lib/data/decisions';
import { decisionFormSchemaFor } from '@/lib/domain/hiring/hire-decision';
import type { FormState } from '@/lib/domain/outcome';
import { mutate } from '@/lib/server/mutate';

const schema = decisionFormSchemaFor([...new Set(rubrics.flatMap((rubric) => rubric.levels.map((level) => level.id)))]);

/** Signs the decision about a candidate. */
export async function sign(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'decisions.sign', schema, input: form }, (change, input, actor) =>
    signDecision(change, actor, input, rubrics, levelRule),
  );
}

'use server';

import { certificationRule } from '@/content/hiring/exercises/certification-rule';
import { exercises } from '@/content/hiring/exercises/exercises';
import { rubric } from '@/content/hiring/rubric';
import { confirmShadow } from '@/lib/data/exercises';
import { shadowKinds } from '@/lib/domain/hiring/calibration-training';
import type { FormState } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

const areaIds = rubric.areas.map((area) => area.id);
const schema = z.object({
  memberId: z.string({ error: 'Choose a person.' }).min(1, 'Choose a person.').max(80),
  areaId: z.enum(areaIds, { error: 'Choose an area.' }),
  kind: z.enum(shadowKinds, { error: 'Choose what they did.' }),
});

/** Confirms that somebody sat in on an interview, or led one under watch. */
export async function confirmShadowInterview(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'scorecards.write-own', schema, input: form }, (change, input, actor) =>
    confirmShadow(change, actor, input, { areaIds, exercises, rule: certificationRule }),
  );
}

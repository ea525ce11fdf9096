'use server';

import { levelRule } from '@/content/hiring/level-rule';
import { rubric } from '@/content/hiring/rubric';
import { publishLevelRule } from '@/lib/data/level-rules';
import { levelRuleFormSchemaFor } from '@/lib/domain/hiring/level-rule';
import type { FormState } from '@/lib/domain/outcome';
import { mutate } from '@/lib/server/mutate';

const schema = levelRuleFormSchemaFor(
  levelRule,
  rubric.areas.map((area) => area.id),
);

/** Publishes the next version of the level rule. */
export async function publish(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'debriefs.run', schema, input: form }, (change, input, actor) =>
    publishLevelRule(change, actor.memberId, input, levelRule),
  );
}

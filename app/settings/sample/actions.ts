'use server';

import { sampleTeam } from '@/content/hiring/sample-team/sample-team';
import { loadSampleTeam as load, removeSampleTeam as remove } from '@/lib/data/sample-team';
import type { FormState } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

/** Loads the sample team; its waiting cards become those of the person who asks. */
export async function loadSampleTeam(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'workspace.manage', schema: z.object({}), input: form }, (change, _input, actor) =>
    load(change, sampleTeam, actor.memberId),
  );
}

/** Removes what loading the sample team added. */
export async function removeSampleTeam(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'workspace.manage', schema: z.object({}), input: form }, remove);
}

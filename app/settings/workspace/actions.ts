'use server';

import { renameWorkspace as rename } from '@/lib/data/workspace';
import type { FormState } from '@/lib/domain/outcome';
import { workspaceNameSchema } from '@/lib/domain/workspace/account';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

const schema = z.object({ name: workspaceNameSchema, version: z.coerce.number().int().min(1) });

/** Gives the workspace another name. */
export async function renameWorkspace(_previous: FormState, form: FormData): Promise<FormState> {
  return mutate({ permission: 'workspace.manage', schema, input: form }, rename);
}

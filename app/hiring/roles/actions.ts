'use server';

import { redirect } from 'next/navigation';
import { rubric } from '@/content/hiring/rubric';
import { createRole, updateRole } from '@/lib/data/roles';
import { roleSchemaFor } from '@/lib/domain/hiring/candidate';
import type { FormState } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { mutate } from '@/lib/server/mutate';

type Answer = FormState<{ id: string }>;

const roleSchema = roleSchemaFor(rubric.levels.map((level) => level.id));
const seenRole = roleSchema.extend({ id: z.string().min(1).max(80), version: z.coerce.number().int().min(1) });

/** Opens a role, and leads back to the list. */
export async function addRole(_previous: Answer, form: FormData): Promise<Answer> {
  const outcome = await mutate({ permission: 'roles.manage', schema: roleSchema, input: form }, createRole);
  if (outcome.status === 'done') redirect('/hiring/roles');
  return outcome;
}

/** Edits a role, and leads back to the list. */
export async function editRole(_previous: Answer, form: FormData): Promise<Answer> {
  const outcome = await mutate({ permission: 'roles.manage', schema: seenRole, input: form }, (change, { id, version, ...role }) =>
    updateRole(change, id, version, role),
  );
  if (outcome.status === 'done') redirect('/hiring/roles');
  return outcome;
}

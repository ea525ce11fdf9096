import { type CandidateInput, candidateSchema, searchKeyOf } from '@/lib/domain/hiring/candidate';
import { type CandidateStatus, candidateStatuses, candidateStatusNames } from '@/lib/domain/hiring/candidate-status';
import type { CandidateField, ColumnMapping } from '@/lib/domain/hiring/interchange/candidate-columns';
import { storableText } from '@/lib/domain/zod';

/** One row of a file, numbered as a sheet numbers it: the heading is row 1. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] };

/** A row that can be imported. `sourceId` is what makes it the same person in the next import. */
export type CandidateRow = {
  readonly row: number;
  readonly sourceId: string;
  readonly by: 'id' | 'email' | 'name';
  readonly input: CandidateInput;
};

/** A row that cannot, with a sentence that quotes nothing personal. */
export type RowFault = { readonly row: number; readonly fault: string };

type Roles = readonly { readonly id: string; readonly title: string }[];

const statusWords: Readonly<Record<string, CandidateStatus>> = {
  ...Object.fromEntries(
    candidateStatuses.flatMap((status) => [[status, status] as const, [candidateStatusNames[status].toLowerCase(), status] as const]),
  ),
  '': 'active',
  open: 'active',
  'in progress': 'active',
  archived: 'rejected',
  declined: 'withdrawn',
};

const sameAs: Record<CandidateRow['by'], string> = {
  id: 'has the same id as',
  email: 'has the same e-mail address and role as',
  name: 'has the same name and role as',
};

/**
 * Reads rows as candidates by a column mapping. `roleId` is the role of rows that name none.
 * Every broken row becomes a fault with its number; a row that repeats another one of the file is a fault too.
 */
export function candidateRows(
  rows: readonly SheetRow[],
  mapping: ColumnMapping,
  { roles, roleId }: { readonly roles: Roles; readonly roleId: string | undefined },
): { sound: CandidateRow[]; faults: RowFault[] } {
  const byTitle = new Map(roles.map((role) => [searchKeyOf(role.title).trim(), role.id]));
  const sound: CandidateRow[] = [];
  const faults: RowFault[] = [];
  const seen = new Map<string, number>();
  for (const { row, cells } of rows) {
    const read = candidateIn(cells, mapping, byTitle, roleId);
    if ('fault' in read) {
      faults.push({ row, fault: read.fault });
      continue;
    }
    const before = seen.get(read.sourceId);
    if (before === undefined) {
      seen.set(read.sourceId, row);
      sound.push({ row, ...read });
    } else
      faults.push({
        row,
        fault: `This row ${sameAs[read.by]} row ${before}. Take one of them out${read.by === 'name' ? ', or give both an id' : ''}.`,
      });
  }
  return { sound, faults };
}

function candidateIn(
  cells: readonly string[],
  mapping: ColumnMapping,
  byTitle: ReadonlyMap<string, string>,
  chosenRoleId: string | undefined,
): Omit<CandidateRow, 'row'> | { fault: string } {
  const cell = (field: CandidateField) => cells[mapping[field] ?? -1] ?? '';
  const title = searchKeyOf(cell('role')).trim();
  const roleId = title === '' ? chosenRoleId : byTitle.get(title);
  if (roleId === undefined)
    return {
      fault:
        title === ''
          ? 'This row names no role. Choose one for such rows.'
          : 'This row names a role that is not here. Add the role first, or use no column for it.',
    };
  const status = statusWords[cell('status').trim().toLowerCase()];
  if (!status) return { fault: 'The status is none of: active, hired, rejected, withdrawn. Correct it, or use no column for it.' };
  const parsed = candidateSchema.safeParse({
    name: `${cell('name')} ${cell('lastName')}`,
    email: cell('email').trim(),
    roleId,
    status,
    years: cell('years').trim(),
    note: cell('note'),
  });
  if (!parsed.success) return { fault: parsed.error.issues[0]?.message ?? 'This row does not fit.' };
  const input = parsed.data;
  const id = cell('id').trim();
  if (id.length > 200 || !storableText.safeParse(id).success)
    return { fault: 'The id is longer than 200 characters, or holds one that cannot be stored.' };
  if (id !== '') return { sourceId: id, by: 'id', input };
  return input.email === null
    ? { sourceId: `name:${roleId}:${searchKeyOf(input.name)}`, by: 'name', input }
    : { sourceId: `email:${roleId}:${searchKeyOf(input.email)}`, by: 'email', input };
}

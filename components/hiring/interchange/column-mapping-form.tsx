import { SelectField } from '@/components/ui/select-field';
import type { RoleStatus } from '@/lib/domain/hiring/candidate-status';
import { type CandidateField, type ColumnMapping, candidateFields } from '@/lib/domain/hiring/interchange/candidate-columns';
import type { ImportSource } from '@/lib/domain/hiring/interchange/import-file';
import { feedbackSourceNames, feedbackSources } from '@/lib/domain/hiring/interchange/imported-feedback';
import { roleOptions } from '../candidates/candidate-options';

const labels: Record<CandidateField, string> = {
  name: 'Name',
  lastName: 'Last name, if in a column of its own',
  email: 'E-mail',
  role: 'Role',
  status: 'Status',
  years: 'Years of experience',
  note: 'Note',
  id: 'Id in the other system',
};

/** Which column of the file holds which field. The choice is in the address, so that it can be reloaded and gone back from. */
export function ColumnMappingForm({
  header,
  mapping,
  roles,
  roleId,
  idsOf,
}: {
  header: readonly string[];
  mapping: ColumnMapping;
  roles: readonly { readonly id: string; readonly title: string; readonly status: RoleStatus }[];
  roleId: string | undefined;
  idsOf: ImportSource;
}) {
  const columns = header.map((heading, column) => ({
    value: String(column),
    label: heading.trim() === '' ? `Column ${column + 1}` : heading.slice(0, 80),
  }));
  return (
    <form method="get" className="max-w-3xl space-y-4">
      <fieldset className="space-y-4">
        <legend className="text-lg font-semibold">Which column holds what</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          {candidateFields.map((field) => (
            <SelectField
              key={field}
              label={labels[field]}
              name={`column-${field}`}
              defaultValue={mapping[field] === undefined ? '' : String(mapping[field])}
              options={columns}
              blank={field === 'name' ? 'Choose a column' : 'In no column'}
              error={field === 'name' && mapping.name === undefined ? 'Choose the column that holds the name.' : undefined}
            />
          ))}
          <SelectField
            label="Role of rows that name none"
            name="roleId"
            defaultValue={roleId ?? ''}
            options={roleOptions(roles, roleId)}
            blank="Every row names its own"
          />
          <SelectField
            label="The ids are those of"
            name="idsOf"
            defaultValue={idsOf}
            help="Feedback that you import later finds its candidate by this id."
            options={[
              { value: 'csv', label: 'Another system' },
              ...feedbackSources.map((value) => ({ value, label: feedbackSourceNames[value] })),
            ]}
          />
        </div>
      </fieldset>
      <button type="submit" className="btn">
        Check with these columns
      </button>
    </form>
  );
}

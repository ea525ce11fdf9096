import type { Route } from 'next';
import Link from 'next/link';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { CalibrationFilter } from '@/lib/domain/hiring/calibration-filter';

/** The filters of calibration. A form that gets, so that the address bar holds them and scripts are not needed. */
export function CalibrationFilters({
  filter,
  roles,
  versions,
}: {
  filter: CalibrationFilter;
  roles: readonly SelectOption[];
  versions: readonly number[];
}) {
  return (
    <form action="/hiring/calibration" method="get" className="no-print mb-4 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <SelectField label="Role" name="role" blank="Any role" options={roles} defaultValue={filter.roleId ?? ''} />
      <TextField label="Submitted from" name="from" type="date" defaultValue={filter.from ?? ''} />
      <TextField label="Submitted to" name="to" type="date" defaultValue={filter.to ?? ''} />
      <SelectField
        label="Rubric version"
        name="version"
        blank="All versions"
        options={versions.map((version) => ({ value: String(version), label: `Version ${version}` }))}
        defaultValue={filter.rubricVersion?.toString() ?? ''}
      />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn-primary">
          Filter
        </button>
        <Link prefetch={false} href={'/hiring/calibration' as Route} className="btn">
          Clear
        </Link>
      </div>
    </form>
  );
}

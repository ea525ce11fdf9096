import Link from 'next/link';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { AuditQuery } from '@/lib/domain/governance/audit-filter';

/** The filters of the trail. A form that gets, so that the address bar holds them and scripts are not needed. */
export function AuditFilters({
  query,
  people,
  actions,
  kinds,
}: {
  query: AuditQuery;
  people: readonly SelectOption[];
  actions: readonly SelectOption[];
  kinds: readonly SelectOption[];
}) {
  return (
    <form action="/settings/audit" method="get" className="no-print mb-4 grid grid-cols-2 items-end gap-4 lg:grid-cols-4 xl:grid-cols-7">
      <SelectField label="Person" name="actor" blank="Anybody" options={people} defaultValue={query.actor ?? ''} />
      <SelectField label="Action" name="action" blank="Any" options={actions} defaultValue={query.action ?? ''} />
      <SelectField label="Kind of record" name="kind" blank="Any" options={kinds} defaultValue={query.recordKind ?? ''} />
      <TextField label="Record id" name="record" defaultValue={query.recordId ?? ''} autoComplete="off" spellCheck={false} />
      <TextField label="From" name="from" type="date" defaultValue={query.from ?? ''} />
      <TextField label="To" name="to" type="date" defaultValue={query.to ?? ''} />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn-primary">
          Filter
        </button>
        <Link prefetch={false} href="/settings/audit" className="btn">
          Clear
        </Link>
      </div>
    </form>
  );
}

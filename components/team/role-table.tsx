import { ReadingTable } from '@/components/ui/reading-table';
import type { TeamRoles } from '@/lib/domain/team/roles';

/** The roles inside the team: what each owns, when the hire is due, and when it is too early. */
export function RoleTable({ set }: { set: TeamRoles }) {
  return (
    <ReadingTable
      label="Roles inside the team"
      head={['Role', 'Owns', 'Hire when', 'Too early when']}
      rows={set.roles.map(({ id, name, owns, hireWhen, tooEarlyWhen }) => ({ id, cells: [name, owns.join('; '), hireWhen, tooEarlyWhen] }))}
    />
  );
}

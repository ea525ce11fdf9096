import type { Route } from 'next';
import Link from 'next/link';
import { StatusWord } from '@/components/ui/status-word';
import { TableFrame } from '@/components/ui/table-frame';
import { type RoleStatus, roleStatusNames } from '@/lib/domain/hiring/candidate-status';
import { formatCount } from '@/lib/format';

type RoleRow = { id: string; title: string; level: string; status: RoleStatus; activeCandidates: number };

/** The roles of a workspace, each with the way to its candidates. */
export function RoleTable({ roles, editable }: { roles: readonly RoleRow[]; editable: boolean }) {
  return (
    <TableFrame label="Roles">
      <table>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Level</th>
            <th scope="col">Status</th>
            <th scope="col" className="num">
              Candidates in process
            </th>
            {editable ? <th scope="col">Change</th> : null}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <th scope="row" className="max-w-120 min-w-40 wrap-anywhere" dir="auto">
                {role.title}
              </th>
              <td className="whitespace-nowrap">{role.level}</td>
              <td>
                <StatusWord tone={role.status === 'open' ? 'good' : 'plain'}>{roleStatusNames[role.status]}</StatusWord>
              </td>
              <td className="num">
                <Link
                  prefetch={false}
                  href={`/hiring/candidates?role=${role.id}&status=active` as Route}
                  aria-label={`${formatCount(role.activeCandidates)} candidates in process for ${role.title}`}
                  className="link"
                >
                  {formatCount(role.activeCandidates)}
                </Link>
              </td>
              {editable ? (
                <td>
                  <span className="flex gap-4">
                    <Link
                      prefetch={false}
                      href={`/hiring/roles/${role.id}/edit` as Route}
                      aria-label={`Edit ${role.title}`}
                      className="link"
                    >
                      Edit
                    </Link>
                    <Link
                      prefetch={false}
                      href={`/hiring/roles/${role.id}/plan` as Route}
                      aria-label={`Interview plan of ${role.title}`}
                      className="link whitespace-nowrap"
                    >
                      Interview plan
                    </Link>
                  </span>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

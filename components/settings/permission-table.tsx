import { Check, Minus } from 'lucide-react';
import { TableFrame } from '@/components/ui/table-frame';
import { type MemberRole, may, memberRoles, permissionMeanings, permissions, roleMeanings } from '@/lib/domain/workspace/permissions';

/** What each role may do: the table that the app itself asks, in words. The reader's own role is marked. */
export function PermissionTable({ own }: { own: MemberRole }) {
  return (
    <TableFrame label="What each role may do">
      <table>
        <thead>
          <tr>
            <th scope="col">May…</th>
            {memberRoles.map((role) => (
              <th key={role} scope="col" className={role === own ? 'text-accent!' : undefined}>
                {roleMeanings[role].name}
                {role === own ? <span className="block font-normal">your role</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row" className="min-w-56 font-normal!">
                {permissionMeanings[permission]}
              </th>
              {memberRoles.map((role) => (
                <td key={role} className={role === own ? 'bg-accent-soft' : undefined}>
                  {may(role, permission) ? (
                    <span className="text-good inline-flex items-center gap-1">
                      <Check className="size-4" aria-hidden />
                      Yes
                    </span>
                  ) : (
                    <span className="text-muted inline-flex items-center gap-1">
                      <Minus className="size-4" aria-hidden />
                      No
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

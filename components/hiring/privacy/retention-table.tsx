import { TableFrame } from '@/components/ui/table-frame';
import type { FormState } from '@/lib/domain/outcome';
import { formatCount } from '@/lib/format';
import { RetentionForm } from './retention-form';

/** The roles of a workspace with how long each keeps its records. "Not set" is a state of its own, never zero days. */
export function RetentionTable({
  roles,
  action,
}: {
  roles: readonly { readonly id: string; readonly title: string; readonly retentionDays: number | null; readonly ended: number }[];
  action: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  return (
    <TableFrame label="Retention by role">
      <table>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col" className="num">
              Loops that ended
            </th>
            <th scope="col">Kept after the loop ended</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <th scope="row" className="max-w-96 min-w-32 wrap-anywhere" dir="auto">
                {role.title}
              </th>
              <td className="num">{formatCount(role.ended)}</td>
              <td>
                <RetentionForm action={action} roleId={role.id} title={role.title} days={role.retentionDays} />
                {role.retentionDays === null ? (
                  <p className="text-warn mt-1 text-sm">Not set: nobody decided, so no record of this role ever comes due.</p>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

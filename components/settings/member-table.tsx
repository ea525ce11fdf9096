import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { SelectOption } from '@/components/ui/select-field';
import { TableFrame } from '@/components/ui/table-frame';
import type { FormState } from '@/lib/domain/outcome';
import { MemberRoleForm } from './member-role-form';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/** A member as an owner or admin reads them. `changeable` is false for oneself's removal and for whom the reader may not change. */
export type MemberLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly roleName: string;
  readonly version: number;
  readonly joined: string;
  readonly self: boolean;
  readonly changeable: boolean;
};

/** The people of a workspace, with their roles and the way to remove somebody. */
export function MemberTable({
  members,
  roles,
  changeRole,
  remove,
}: {
  members: readonly MemberLine[];
  roles: readonly SelectOption[];
  changeRole: Action;
  remove: Action;
}) {
  return (
    <TableFrame label="Members">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail address</th>
            <th scope="col">Role</th>
            <th scope="col">Joined</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id} className="*:align-middle!">
              <th scope="row" className="max-w-80 min-w-40 wrap-anywhere">
                <bdi className="line-clamp-3" title={member.name}>
                  {member.name}
                </bdi>
                {member.self ? <span className="text-muted font-normal"> (you)</span> : null}
              </th>
              <td className="max-w-80 min-w-48 wrap-anywhere">{member.email}</td>
              <td>{member.changeable ? <MemberRoleForm action={changeRole} member={member} roles={roles} /> : member.roleName}</td>
              <td className="whitespace-nowrap">{member.joined}</td>
              <td>
                {member.changeable && !member.self ? (
                  <ConfirmDialog
                    trigger="Remove"
                    title={`Remove ${member.name}?`}
                    consequence="They are signed out everywhere at once and their open invitations stop working. Their scorecards and what they did on the audit trail stay. A new invitation brings them back."
                    typed={member.email}
                    reason="Reason, for the audit trail"
                    confirm="Remove from the workspace"
                    pending="Removing…"
                    done={`${member.name} is no longer a member.`}
                    action={remove}
                  >
                    <input type="hidden" name="memberId" value={member.id} />
                  </ConfirmDialog>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

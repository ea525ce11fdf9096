import { StatusWord } from '@/components/ui/status-word';
import { TableFrame } from '@/components/ui/table-frame';
import type { Tone } from '@/components/ui/tone-icon';
import type { FormState } from '@/lib/domain/outcome';
import { RowAction } from './row-action';

/** How an invitation stands. */
export type InviteStanding = 'open' | 'used' | 'expired' | 'revoked';

/** An invitation as an owner or admin reads it; the times are already in words. */
export type InviteLine = {
  readonly id: string;
  readonly email: string | null;
  readonly role: string;
  readonly createdBy: string;
  readonly created: string;
  readonly expires: string;
  readonly state: InviteStanding;
};

const looks: Record<InviteStanding, { tone: Tone; word: string }> = {
  open: { tone: 'good', word: 'Open' },
  used: { tone: 'plain', word: 'Used' },
  expired: { tone: 'warn', word: 'Expired' },
  revoked: { tone: 'bad', word: 'Taken back' },
};

/** The invitations of a workspace, newest first, with the way to take an open one back. */
export function InviteTable({
  invites,
  revoke,
}: {
  invites: readonly InviteLine[];
  revoke: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  return (
    <TableFrame label="Invitations">
      <table>
        <thead>
          <tr>
            <th scope="col">For</th>
            <th scope="col">Role</th>
            <th scope="col">State</th>
            <th scope="col">Works until</th>
            <th scope="col">Made</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {invites.map((invite) => (
            <tr key={invite.id} className="*:align-middle!">
              <th scope="row" className="max-w-80 min-w-40 wrap-anywhere">
                {invite.email ?? 'Whoever has the link'}
              </th>
              <td className="whitespace-nowrap">{invite.role}</td>
              <td>
                <StatusWord tone={looks[invite.state].tone}>{looks[invite.state].word}</StatusWord>
              </td>
              <td className="whitespace-nowrap">{invite.expires}</td>
              <td className="min-w-40 wrap-anywhere">
                {invite.created}, by <bdi>{invite.createdBy}</bdi>
              </td>
              <td>
                {invite.state === 'open' ? (
                  <RowAction
                    action={revoke}
                    id={invite.id}
                    label="Take back"
                    about={`the invitation for ${invite.email ?? 'whoever has the link'} made ${invite.created}`}
                    pending="Taking back…"
                  />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

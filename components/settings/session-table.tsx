import { StatusWord } from '@/components/ui/status-word';
import { TableFrame } from '@/components/ui/table-frame';
import type { FormState } from '@/lib/domain/outcome';
import { RowAction } from './row-action';

/** A session as a person reads it; the times are already in words. */
export type SessionLine = {
  readonly id: string;
  readonly device: string;
  readonly address: string;
  readonly started: string;
  readonly ends: string;
  readonly current: boolean;
};

/** Where a person is signed in, with the way to end each session but the one in use. */
export function SessionTable({
  sessions,
  end,
}: {
  sessions: readonly SessionLine[];
  end: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  return (
    <TableFrame label="Your sessions">
      <table>
        <thead>
          <tr>
            <th scope="col">Device</th>
            <th scope="col">Address</th>
            <th scope="col">Started</th>
            <th scope="col">Ends</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id} className="*:align-middle!">
              <th scope="row" className="min-w-40">
                {session.device}
              </th>
              <td>{session.address}</td>
              <td className="whitespace-nowrap">{session.started}</td>
              <td className="whitespace-nowrap">{session.ends}</td>
              <td>
                {session.current ? (
                  <StatusWord tone="good">This session</StatusWord>
                ) : (
                  <RowAction
                    action={end}
                    id={session.id}
                    label="End"
                    about={`the session of ${session.device} started ${session.started}`}
                    pending="Ending…"
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

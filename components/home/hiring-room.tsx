import type { Route } from 'next';
import { formatCount } from '@/lib/format';
import { type RoomPart, RoomTable } from './room-table';

const part = (path: string, name: string, count: string, says: string): RoomPart => ({ href: path as Route, name, count, says });

/** The parts of the hiring room that this reader may enter. `own` is undefined for who does not interview, `room` for who does not run loops. */
export function HiringRoom({
  own,
  room,
  areas,
}: {
  own: { readonly owed: number; readonly submitted: number } | undefined;
  room: { readonly openRoles: number; readonly inProcess: number } | undefined;
  areas: number;
}) {
  const candidates = room ? `${formatCount(room.inProcess)} in process` : 'those you interview';
  const parts = [
    ...(own
      ? [
          part('/hiring/candidates', 'Candidates', candidates, 'Who applies, for which role, and whose card is still out.'),
          part(
            '/hiring/scorecards',
            'Scorecards',
            `${formatCount(own.owed)} to write, ${formatCount(own.submitted)} submitted`,
            'Your own cards, and those that are open to you.',
          ),
        ]
      : []),
    ...(room ? [part('/hiring/roles', 'Roles', `${formatCount(room.openRoles)} open`, 'Whom you hire, and at which level.')] : []),
    part('/hiring/rubric', 'Rubric', `${areas} areas and scope`, 'What is asked in each area, and what each rating looks like.'),
  ];
  return <RoomTable parts={parts} />;
}

import type { Route } from 'next';
import Link from 'next/link';

export type RoomPart = { readonly href: Route; readonly name: string; readonly count: string; readonly says: string };

/** The parts of a room: how much is in each, and what it is for. */
export function RoomTable({ parts }: { parts: readonly RoomPart[] }) {
  return (
    <ul className="divide-y border-y">
      {parts.map((part) => (
        <li key={part.href} className="grid items-baseline gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[9rem_12rem_minmax(0,1fr)]">
          <Link prefetch={false} href={part.href} className="link justify-self-start font-semibold">
            {part.name}
          </Link>
          <span>{part.count}</span>
          <span className="text-muted">{part.says}</span>
        </li>
      ))}
    </ul>
  );
}

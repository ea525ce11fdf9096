import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { StatusWord } from '@/components/ui/status-word';
import { formatDateTime, formatRelative } from '@/lib/format';

export type OverdueEntry = {
  readonly id: string;
  readonly memberId: string;
  readonly interviewer: string;
  readonly left: boolean;
  readonly candidateId: string;
  readonly candidate: string;
  readonly interview: string;
  readonly due: Date;
  readonly snoozedUntil: Date | null;
};

/** Cards of others that are due and not in, those due longest first, each with what settles it. */
export function OverdueList({
  cards,
  now,
  settle,
}: {
  cards: readonly OverdueEntry[];
  now: Date;
  settle: (card: OverdueEntry) => ReactNode;
}) {
  return (
    <ul className="bg-raised max-w-5xl divide-y rounded-lg border">
      {cards.map((card) => {
        const putOff = card.snoozedUntil !== null && card.snoozedUntil > now ? card.snoozedUntil : undefined;
        return (
          <li key={card.id} className="space-y-2 p-4">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <Link
                prefetch={false}
                href={`/hiring/candidates/${card.candidateId}` as Route}
                className="link min-w-0 font-semibold wrap-anywhere"
              >
                {card.candidate}
              </Link>
              {putOff ? <StatusWord tone="plain">Put off</StatusWord> : <StatusWord tone="bad">Overdue</StatusWord>}
            </p>
            <p className="text-muted wrap-anywhere">
              {card.interviewer}
              {card.left ? ' (has left)' : ''}: {card.interview}. Due {formatRelative(card.due, now)}, {formatDateTime(card.due)}
              {putOff ? `; put off until ${formatDateTime(putOff)}` : ''}.
            </p>
            {settle(card)}
          </li>
        );
      })}
    </ul>
  );
}

import type { Route } from 'next';
import Link from 'next/link';
import { StatusWord } from '@/components/ui/status-word';
import { isOverdue, isSnoozed } from '@/lib/domain/hiring/due';
import { formatDateTime } from '@/lib/format';

type CardToScore = {
  readonly id: string;
  readonly candidate: string;
  readonly roleTitle: string;
  readonly interview: string;
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly snoozedUntil: Date | null;
};

/** The cards that wait for the reader, each one click from done. `more` is how many are not shown, `now` the present moment. */
export function CardsToScore({ cards, more, now }: { cards: readonly CardToScore[]; more: number; now: Date }) {
  return (
    <>
      <ul className="bg-raised divide-y rounded-lg border">
        {cards.map((card) => (
          <li key={card.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p dir="auto" className="line-clamp-2 font-semibold wrap-anywhere">
                {card.candidate}
              </p>
              {isOverdue(card, now) && !isSnoozed(card, now) ? <StatusWord tone="bad">Overdue</StatusWord> : null}
              <p className="text-muted wrap-anywhere">
                <span dir="auto">{card.interview}</span>, {card.startsAt ? formatDateTime(card.startsAt) : 'no date agreed'}.{' '}
                <span dir="auto">{card.roleTitle}</span>
              </p>
            </div>
            <Link
              prefetch={false}
              href={`/hiring/scorecards/${card.id}` as Route}
              aria-label={`Score ${card.candidate}: ${card.interview}`}
              className="btn-primary"
            >
              Score
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="mt-2">
          <Link prefetch={false} href={'/hiring/scorecards' as Route} className="link">
            {more === 1 ? '1 more of your cards' : `${more} more of your cards`}
          </Link>
        </p>
      ) : null}
    </>
  );
}

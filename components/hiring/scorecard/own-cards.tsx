import type { Route } from 'next';
import Link from 'next/link';
import { StatusWord } from '@/components/ui/status-word';
import { formatDate, formatDateTime, formatRelative } from '@/lib/format';

/** One of the reader's own cards, as a list shows it. */
export type OwnCardEntry = {
  readonly id: string;
  readonly candidate: string;
  readonly roleTitle: string;
  readonly interview: string;
  readonly startsAt: Date | null;
  /** Names of the areas to cover. */
  readonly areas: readonly string[];
  readonly submittedAt: Date | null;
};

const hrefOf = (card: OwnCardEntry) => `/hiring/scorecards/${card.id}` as Route;

/** The cards that wait for the reader's score, by interview time, each one click from scoring. */
export function WaitingCards({ cards, now }: { cards: readonly OwnCardEntry[]; now: Date }) {
  return (
    <ul className="max-w-240">
      {cards.map((card) => {
        const held = card.startsAt !== null && card.startsAt < now;
        return (
          <li key={card.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t py-3">
            <div className="min-w-0 flex-1 basis-72">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Link
                  prefetch={false}
                  href={hrefOf(card)}
                  className="hover:text-accent min-w-0 rounded-xs font-semibold wrap-anywhere hover:underline"
                >
                  {card.candidate}
                </Link>
                {held ? <StatusWord tone="warn">Held, not scored</StatusWord> : null}
              </p>
              <p className="text-muted wrap-anywhere">
                {card.roleTitle} · {card.interview}
              </p>
              <p className="text-muted">
                {card.startsAt ? (
                  <>
                    {formatDateTime(card.startsAt)} ({formatRelative(card.startsAt, now)})
                  </>
                ) : (
                  'No date set'
                )}
                {' · '}
                {card.areas.join(', ')}
              </p>
            </div>
            <Link prefetch={false} href={hrefOf(card)} className={held ? 'btn-primary' : 'btn'}>
              Score<span className="sr-only"> {card.candidate}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** The reader's submitted cards, newest first. */
export function SubmittedCards({ cards }: { cards: readonly OwnCardEntry[] }) {
  return (
    <ul className="max-w-240">
      {cards.map((card) => (
        <li key={card.id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-t py-2">
          <p className="min-w-0 flex-1 basis-72 wrap-anywhere">
            <Link prefetch={false} href={hrefOf(card)} className="link font-semibold">
              {card.candidate}
            </Link>{' '}
            <span className="text-muted">
              {card.roleTitle} · {card.interview}
            </span>
          </p>
          <p className="text-muted">{card.submittedAt ? `Submitted ${formatDate(card.submittedAt)}` : 'Did not happen'}</p>
        </li>
      ))}
    </ul>
  );
}

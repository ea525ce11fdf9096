import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { StatusWord } from '@/components/ui/status-word';
import { byUrgency, dueAt, isOverdue, isSnoozed, timeToSubmitWords } from '@/lib/domain/hiring/due';
import { formatDate, formatDateTime, formatRelative } from '@/lib/format';

/** One of the reader's own cards, as a list shows it. */
export type OwnCardEntry = {
  readonly id: string;
  readonly candidate: string;
  readonly roleTitle: string;
  readonly interview: string;
  readonly startsAt: Date | null;
  readonly minutes: number;
  /** Names of the areas to cover. */
  readonly areas: readonly string[];
  readonly submittedAt: Date | null;
  readonly snoozedUntil: Date | null;
  readonly notHappenedReason: string | null;
};

const hrefOf = (card: OwnCardEntry) => `/hiring/scorecards/${card.id}` as Route;

function CardState({ card, now }: { card: OwnCardEntry; now: Date }) {
  if (isSnoozed(card, now)) return <StatusWord tone="plain">Put off</StatusWord>;
  if (isOverdue(card, now)) return <StatusWord tone="bad">Overdue</StatusWord>;
  return card.startsAt !== null && card.startsAt < now ? <StatusWord tone="warn">Held, not scored</StatusWord> : null;
}

/**
 * The cards that wait for the reader's score, overdue ones first, each one click from scoring. `settle` is what else can be done with a
 * card whose interview has begun.
 */
export function WaitingCards({
  cards,
  now,
  settle,
}: {
  cards: readonly OwnCardEntry[];
  now: Date;
  settle: (card: OwnCardEntry) => ReactNode;
}) {
  return (
    <ul className="max-w-240">
      {byUrgency(cards, now).map((card) => {
        const held = card.startsAt !== null && card.startsAt < now;
        const due = dueAt(card);
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
                <CardState card={card} now={now} />
              </p>
              <p className="text-muted wrap-anywhere">
                {card.roleTitle} · {card.interview}
              </p>
              <p className="text-muted">
                {card.startsAt ? (
                  <>
                    {formatDateTime(card.startsAt)} ({formatRelative(card.startsAt, now)}
                    {held && due ? `, due ${formatRelative(due, now)}` : ''})
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
            {held ? <div className="w-full">{settle(card)}</div> : null}
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
          <p className="text-muted wrap-anywhere">
            {card.submittedAt
              ? (timeToSubmitWords(card, card.submittedAt) ?? `Submitted ${formatDate(card.submittedAt)}`)
              : `Did not happen${card.notHappenedReason ? `: ${card.notHappenedReason}` : ''}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

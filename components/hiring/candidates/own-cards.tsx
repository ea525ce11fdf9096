import type { Route } from 'next';
import Link from 'next/link';
import { Notice } from '@/components/ui/notice';

/** The cards that the reader owes for this candidate, first on the page and one click away. */
export function OwnCards({ cards, blind }: { cards: readonly { id: string; title: string }[]; blind: boolean }) {
  if (cards.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={cards.length === 1 ? 'Your scorecard is still to be written' : `${cards.length} of your scorecards are still to be written`}
    >
      {blind ? (
        <p>Until it is in, nothing that the others wrote, nor who has written, is shown to you. That keeps your view your own.</p>
      ) : null}
      <p className="mt-2 flex flex-wrap gap-2">
        {cards.map((card) => (
          <Link key={card.id} prefetch={false} href={`/hiring/scorecards/${card.id}` as Route} className="btn-primary max-w-full shrink">
            <span className="truncate">Score: {card.title}</span>
          </Link>
        ))}
      </p>
    </Notice>
  );
}

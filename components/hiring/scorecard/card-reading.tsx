import { recommendationNames } from '@/lib/domain/hiring/rating';
import type { ReadableCard } from '@/lib/domain/hiring/readable-card';
import { ItemReading } from './item-reading';

/** A card to read: the recommendation first, then every item, then what it said about its own contradictions. */
export function CardReading({ card, mine }: { card: ReadableCard; mine: boolean }) {
  const { content } = card;
  return (
    <div className="mt-6 max-w-240">
      <section aria-labelledby="overall-title" className="border-t py-5">
        <h2 id="overall-title">
          {content.recommendation ? `Recommendation: ${recommendationNames[content.recommendation].toLowerCase()}` : 'No recommendation'}
        </h2>
        {content.summary.trim() === '' ? (
          <p className="text-muted">No summary was written.</p>
        ) : (
          <p className="prose-width wrap-anywhere whitespace-pre-wrap" dir="auto">
            {content.summary}
          </p>
        )}
      </section>
      {card.items.map((item) => (
        <ItemReading key={item.id} card={card} item={item} />
      ))}
      {card.contradictions.length === 0 ? null : (
        <section aria-labelledby="contradictions-title" className="border-t py-5">
          <h2 id="contradictions-title">Contradictions and their reasons</h2>
          <ul className="prose-width mt-2 space-y-3">
            {card.contradictions.map((one) => (
              <li key={one.id}>
                <p className="text-muted">{one.message}</p>
                <p className="border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap" dir="auto">
                  {content.answers[one.id] ?? 'No reason given.'}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine && content.privateNote.trim() !== '' ? (
        <section aria-labelledby="private-title" className="no-print border-t py-5">
          <h2 id="private-title">Private note</h2>
          <p className="text-muted">Only you ever see this. It is neither printed nor exported.</p>
          <p className="prose-width mt-1 wrap-anywhere whitespace-pre-wrap" dir="auto">
            {content.privateNote}
          </p>
        </section>
      ) : null}
    </div>
  );
}

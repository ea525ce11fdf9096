import { itemReading, type ReadableCard, ratingInWords } from '@/lib/domain/hiring/readable-card';
import { CardFacts } from './card-facts';
import { CardReading } from './card-reading';
import { JustSubmitted } from './just-submitted';
import { LeftoverChanges } from './leftover-changes';
import { type ReviseAction, ReviseForm } from './revise-form';

/** A submitted card as it is read; its author can also revise it. */
export function SubmittedCard({ id, card, mine, revise }: { id: string; card: ReadableCard; mine: boolean; revise: ReviseAction }) {
  const items = card.items.map((item) => {
    const { score, revisions } = itemReading(card, item);
    return { id: item.id, name: item.name, now: ratingInWords(item, revisions.at(-1)?.value ?? score.rating) };
  });
  return (
    <>
      <CardFacts {...card} />
      {mine ? <JustSubmitted cardId={id} /> : null}
      {mine ? <LeftoverChanges cardId={id} /> : null}
      <CardReading card={card} mine={mine} />
      {mine ? <ReviseForm cardId={id} items={items} revise={revise} /> : null}
    </>
  );
}

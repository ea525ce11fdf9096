import { StatusWord } from '@/components/ui/status-word';
import { observed, type RatedItem } from '@/lib/domain/hiring/rated-item';
import { polarityNames, ratingWord } from '@/lib/domain/hiring/rating';
import { itemReading, type ReadableCard, ratingInWords } from '@/lib/domain/hiring/readable-card';
import { formatDate, formatDateTime } from '@/lib/format';
import { polarityTones } from './polarity-tones';
import { RatingMark } from './rating-mark';

/** What a card says about one item: the anchor chosen, revisions beside it, evidence and notes. */
export function ItemReading({ card, item }: { card: ReadableCard; item: RatedItem }) {
  const { score, evidence, revisions } = itemReading(card, item);
  const { rating, notes } = score;
  return (
    <section aria-labelledby={`${item.id}-title`} id={item.id} className="scroll-mt-20 border-t py-5">
      <div className="flex items-start gap-3">
        <RatingMark rating={rating} />
        <div className="min-w-0 flex-1">
          <h2 id={`${item.id}-title`}>{item.name}</h2>
          {typeof rating === 'number' ? (
            <p className="prose-width">
              <strong>{ratingInWords(item, rating)}.</strong> {item.anchors[rating - 1]?.text}
            </p>
          ) : (
            <p className="text-muted">
              {rating === 'not-probed' ? 'Not probed: nothing was asked about it, which is no evidence either way.' : 'Unrated.'}
            </p>
          )}
          {revisions.map((revision, index) => (
            <p
              key={revision.at.toISOString()}
              className="prose-width border-warn mt-2 border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap"
              dir="auto"
            >
              <strong>
                {ratingWord(index === 0 ? rating : (revisions[index - 1]?.value ?? rating))}, revised to {ratingWord(revision.value)}
              </strong>{' '}
              on {formatDate(revision.at)} because: {revision.reason}
            </p>
          ))}
          {evidence.length === 0 ? null : (
            <ol className="mt-3 space-y-2" aria-label={`Evidence on ${item.name}`}>
              {evidence.map((one) => (
                <li key={one.id}>
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                    <StatusWord tone={polarityTones[one.polarity]}>{polarityNames[one.polarity]}</StatusWord>
                    <span>{observed(item, one)}</span>
                    <span className="text-muted text-sm">{formatDateTime(one.at)}</span>
                  </p>
                  {one.quote.trim() === '' ? null : (
                    <blockquote className="prose-width mt-1 border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap" dir="auto">
                      {one.quote}
                    </blockquote>
                  )}
                </li>
              ))}
            </ol>
          )}
          {notes.trim() === '' ? null : (
            <div className="mt-3">
              <h3 className="text-muted text-sm">Notes</h3>
              <p className="prose-width wrap-anywhere whitespace-pre-wrap" dir="auto">
                {notes}
              </p>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

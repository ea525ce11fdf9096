import type { Route } from 'next';
import Link from 'next/link';
import { polarityTones } from '@/components/hiring/scorecard/polarity-tones';
import { RatingMark } from '@/components/hiring/scorecard/rating-mark';
import { StatusWord } from '@/components/ui/status-word';
import type { AreaVoice } from '@/lib/domain/hiring/debrief';
import { observed, type RatedItem } from '@/lib/domain/hiring/rated-item';
import { polarityNames, ratingWord } from '@/lib/domain/hiring/rating';

/** What one interviewer said about one area: the initial rating, its anchor's name, evidence and notes; a revision beside it. */
export function VoiceReading({
  voice,
  item,
  card,
  signedAt,
}: {
  voice: AreaVoice;
  item: RatedItem | undefined;
  /** The card that it stands on; `mine` when it is the reader's own, who may revise it there. */
  card: { readonly id: string; readonly mine: boolean } | undefined;
  signedAt: Date | undefined;
}) {
  const anchor = typeof voice.rating === 'number' ? item?.anchors[voice.rating - 1]?.name : undefined;
  return (
    <div className="min-w-0 space-y-2">
      <p className="flex flex-wrap items-center gap-2">
        <RatingMark rating={voice.rating} />
        <strong dir="auto" className="wrap-anywhere">
          {voice.interviewer}
        </strong>
        {anchor ? <span className="text-muted">{anchor}</span> : null}
        {card ? (
          <Link
            prefetch={false}
            href={`/hiring/scorecards/${card.id}${item ? `#${item.id}` : ''}` as Route}
            className="link no-print text-sm"
          >
            {card.mine ? 'Your card, where you can revise' : 'Card'}
            <span className="sr-only"> of {voice.interviewer}</span>
          </Link>
        ) : null}
      </p>
      {voice.revised ? (
        <p className="border-warn border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap" dir="auto">
          <strong>Revised to {ratingWord(voice.revised.rating)}</strong>
          {signedAt && voice.revised.at > signedAt ? ' (made after the decision was signed)' : ''}: {voice.revised.reason}
        </p>
      ) : null}
      {voice.evidence.map((one) => (
        <div key={`${one.signalId} ${one.at}`}>
          <p className="flex flex-wrap items-center gap-2">
            <StatusWord tone={polarityTones[one.polarity]}>{polarityNames[one.polarity]}</StatusWord>
            <span>{observed(item, one)}</span>
          </p>
          {one.quote.trim() === '' ? null : (
            <blockquote className="prose-width mt-1 border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap" dir="auto">
              {one.quote}
            </blockquote>
          )}
        </div>
      ))}
      {voice.notes.trim() === '' ? (
        voice.evidence.length === 0 ? (
          <p className="text-muted">No evidence was written down.</p>
        ) : null
      ) : (
        <p className="prose-width wrap-anywhere whitespace-pre-wrap" dir="auto">
          {voice.notes}
        </p>
      )}
    </div>
  );
}

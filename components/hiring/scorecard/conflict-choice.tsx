'use client';

import { ToneIcon } from '@/components/ui/tone-icon';
import { bothTexts } from '@/lib/domain/hiring/pending-saves';
import { isEvidence, isRating, isRecommendation, ratingWord, recommendationNames } from '@/lib/domain/hiring/rating';
import { LocalTime } from './local-time';
import { useCardStore, useField } from './use-card';

function words(value: unknown): string {
  if (isRating(value)) return ratingWord(value);
  if (isRecommendation(value)) return recommendationNames[value];
  if (isEvidence(value)) return value.quote || 'Marked, without a quote';
  return typeof value === 'string' && value !== '' ? value : 'Nothing: removed or left empty';
}

/** A field that was written here and elsewhere: both texts with their times, and the three ways out. Renders nothing while there is no conflict. */
export function ConflictChoice({ fieldKey, about }: { fieldKey: string; about: string }) {
  const store = useCardStore();
  const { conflict, waiting, value } = useField(fieldKey);
  if (!conflict) return null;
  const mineAt = waiting.at(-1)?.at;
  const sides = [
    { whose: 'Written here', at: mineAt, text: words(value) },
    { whose: 'Saved from another tab or device', at: conflict.savedAt, text: words(conflict.value) },
  ];
  return (
    <section aria-label={`Two versions of ${about}`} className="border-warn bg-warn-soft mt-2 rounded-md border p-3">
      <p className="flex items-start gap-2 font-semibold">
        <ToneIcon tone="warn" className="text-warn mt-0.5 size-4 shrink-0" />
        {about}: changed here and elsewhere. Choose what stands; nothing is lost until you do.
      </p>
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        {sides.map((side) => (
          <figure key={side.whose} className="bg-raised min-w-0 rounded-md border p-2">
            <figcaption className="text-muted text-sm">
              {side.whose} {side.at ? <LocalTime at={side.at} /> : null}
            </figcaption>
            <blockquote className="mt-1 max-h-64 overflow-y-auto wrap-anywhere whitespace-pre-wrap">{side.text}</blockquote>
          </figure>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" className="btn" onClick={() => store.resolve(fieldKey, 'mine')}>
          Keep mine
        </button>
        <button type="button" className="btn" onClick={() => store.resolve(fieldKey, 'theirs')}>
          Keep theirs
        </button>
        {bothTexts(value, conflict.value) === undefined ? null : (
          <button type="button" className="btn" onClick={() => store.resolve(fieldKey, 'both')}>
            Keep both
          </button>
        )}
      </div>
    </section>
  );
}

'use client';

import { CircleSlash } from 'lucide-react';
import { KeyHint } from '@/components/ui/key-hint';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { isRating, type Rating, ratings } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { ConflictChoice } from './conflict-choice';
import { useCardStore, useField } from './use-card';

/** On paper only what was chosen stands. */
const chosenLook =
  'print:not-has-checked:hidden has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2';

/** The four anchors of an item side by side, each a radio button as large as its text, and "not probed", which is not a point of the scale. */
export function AnchorChoice({ item }: { item: RatedItem }) {
  const store = useCardStore();
  const key = fieldKeys.rating(item.id);
  const { value } = useField(key);
  const chosen = isRating(value) ? value : null;
  const choose = (rating: Rating | null) => store.write(key, rating, 'at-once');
  const radio = (rating: Rating, labelledBy: string, describedBy: string) => (
    <input
      id={`${item.id}-rating-${rating}`}
      type="radio"
      name={key}
      value={rating}
      checked={chosen === rating}
      onChange={() => choose(rating)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className="accent-accent mt-0.5 size-4 shrink-0 outline-none"
    />
  );
  return (
    <div className="@container">
      <div role="radiogroup" aria-labelledby={`${item.id}-title`} className="grid gap-2 @lg:grid-cols-2 @2xl:grid-cols-4 print:block">
        {item.anchors.map((anchor, index) => {
          const rating = ratings[index];
          if (rating === undefined) return null;
          const id = `${item.id}-anchor-${rating}`;
          return (
            <label
              key={rating}
              htmlFor={`${item.id}-rating-${rating}`}
              className={`border-line-strong/60 bg-raised hover:border-line-strong flex cursor-pointer flex-col gap-1.5 rounded-md border p-2.5 ${chosenLook}`}
            >
              <span className="flex items-start gap-2">
                {radio(rating, `${id}-name`, `${id}-text`)}
                <span id={`${id}-name`} className="leading-5 font-semibold">
                  {rating} <span className="text-muted font-normal">·</span> {anchor.name}
                </span>
              </span>
              <span id={`${id}-text`} className="text-sm">
                {anchor.text}
              </span>
            </label>
          );
        })}
        <label
          htmlFor={`${item.id}-rating-not-probed`}
          className={`border-line-strong text-muted has-checked:text-ink flex cursor-pointer items-start gap-2 rounded-md border border-dashed px-2.5 py-2 @lg:col-span-full ${chosenLook}`}
        >
          {radio('not-probed', `${item.id}-not-probed`, `${item.id}-not-probed-text`)}
          <CircleSlash className="mt-0.5 size-4 shrink-0" aria-hidden />
          <span className="min-w-0 flex-1">
            <span id={`${item.id}-not-probed`} className="text-ink font-semibold">
              Not probed
            </span>{' '}
            <span id={`${item.id}-not-probed-text`}>
              Nothing was asked about it. That is no evidence either way, and never a low score.
            </span>
          </span>
          <KeyHint>0</KeyHint>
        </label>
      </div>
      {chosen === null ? null : (
        <button type="button" className="btn-quiet no-print mt-1" onClick={() => choose(null)}>
          Take the rating back
        </button>
      )}
      <ConflictChoice fieldKey={key} about={`The rating of ${item.name}`} />
    </div>
  );
}

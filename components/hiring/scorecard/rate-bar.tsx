'use client';

import { ChevronDown, ChevronUp, CircleSlash } from 'lucide-react';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { isRating, type Rating, ratings } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { useCurrentItem } from './current-item';
import { goTo } from './focus';
import { useCardStore, useField } from './use-card';

/** On a small screen: the current item’s rating at the thumb, whatever part of it is in sight, and the way to its neighbours. */
export function RateBar({ items }: { items: readonly RatedItem[] }) {
  const { id: current, set } = useCurrentItem();
  const at = items.findIndex((item) => item.id === current);
  const item = items[at];
  if (!item) return null;
  const go = (to: RatedItem | { id: string } | undefined) => {
    if (!to) return;
    set(to.id);
    goTo(to.id);
  };
  return (
    <section aria-label="Rate the current area" className="no-print bg-raised fixed inset-x-0 bottom-0 z-10 border-t px-4 py-2 lg:hidden">
      <div className="mb-1.5 flex items-center justify-between gap-2">
        <p className="min-w-0 truncate font-semibold">{item.name}</p>
        <div className="flex gap-1">
          <button type="button" className="btn-quiet px-2" disabled={at === 0} onClick={() => go(items[at - 1])}>
            <ChevronUp className="size-4" aria-hidden />
            Previous
          </button>
          <button type="button" className="btn-quiet px-2" onClick={() => go(items[at + 1] ?? { id: 'overall' })}>
            <ChevronDown className="size-4" aria-hidden />
            Next
          </button>
        </div>
      </div>
      <RateButtons item={item} />
    </section>
  );
}

function RateButtons({ item }: { item: RatedItem }) {
  const store = useCardStore();
  const key = fieldKeys.rating(item.id);
  const { value } = useField(key);
  const look = (rating: Rating) => (value === rating ? 'btn btn-primary' : 'btn');
  const choose = (rating: Rating) => store.write(key, rating, 'at-once');
  return (
    <div className="grid grid-cols-5 gap-1.5" data-rating={isRating(value) ? value : undefined}>
      {ratings.map((rating) => (
        <button key={rating} type="button" aria-pressed={value === rating} className={look(rating)} onClick={() => choose(rating)}>
          {rating}
          <span className="sr-only">: {item.anchors[rating - 1]?.name}</span>
        </button>
      ))}
      <button
        type="button"
        aria-pressed={value === 'not-probed'}
        className={`${look('not-probed')} border-dashed px-1`}
        onClick={() => choose('not-probed')}
      >
        <CircleSlash className="size-4" aria-hidden />
        <span className="sr-only">Not probed</span>
      </button>
    </div>
  );
}

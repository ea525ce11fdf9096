'use client';

import type { ReactNode } from 'react';
import type { Bar } from '@/lib/domain/hiring/contradictions';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import type { InitialField } from './card-store';
import { CardStrip } from './card-strip';
import { CurrentItem, useCurrentItem } from './current-item';
import { EarlyInput } from './early-input';
import { FollowScroll } from './follow-scroll';
import { ItemList } from './item-list';
import { ItemSection } from './item-section';
import { OverallSection } from './overall-section';
import { RateBar } from './rate-bar';
import { ReviewSection } from './review-section';
import { ScoreKeys } from './score-keys';
import { StoppedNotice } from './stopped-notice';
import type { SubmitAction } from './submit-card';
import { CardProvider } from './use-card';

/** The screen on which a card is scored. `calibration` stands between the items and the overall part. */
export function ScorecardEditor({
  cardId,
  candidate,
  items,
  bar,
  fields,
  submit,
  calibration,
}: {
  cardId: string;
  candidate: string;
  items: readonly RatedItem[];
  bar: Bar;
  fields: readonly InitialField[];
  submit: SubmitAction;
  calibration: ReactNode;
}) {
  const areas = items.filter((item) => item.id !== 'scope').map(({ id, name }) => ({ id, name }));
  return (
    <CardProvider cardId={cardId} areaIds={areas.map((area) => area.id)} fields={fields}>
      <CurrentItem first={items[0]?.id ?? 'scope'}>
        <ScoreKeys items={items} />
        <EarlyInput />
        <FollowScroll />
        <Said />
        <CardStrip candidate={candidate} />
        <StoppedNotice />
        <div className="pb-28 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-8 lg:pb-8">
          <ItemList items={items} />
          <div className="min-w-0">
            {items.map((item) => (
              <ItemSection key={item.id} item={item} />
            ))}
            {calibration}
            <OverallSection />
            <ReviewSection cardId={cardId} areas={areas} bar={bar} submit={submit} />
          </div>
        </div>
        <RateBar items={items} />
      </CurrentItem>
    </CardProvider>
  );
}

/** What a key has just done, for a screen reader. */
function Said() {
  const { said } = useCurrentItem();
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

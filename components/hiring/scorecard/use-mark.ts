'use client';

import { flushSync } from 'react-dom';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { type Evidence, type Polarity, polarityNames } from '@/lib/domain/hiring/rating';
import { fieldKeys } from '@/lib/domain/hiring/scorecard-content';
import { useCurrentItem } from './current-item';
import { focusOn } from './focus';
import { newId } from './tab';
import { useCardStore } from './use-card';

/** Marks a signal of an item as observed now, and puts the cursor into its quote. */
export function useMark() {
  const store = useCardStore();
  const { say } = useCurrentItem();
  return (item: Pick<RatedItem, 'id' | 'name'>, { signalId, polarity }: { signalId: string; polarity: Polarity }) => {
    const id = newId();
    const evidence: Evidence = { areaId: item.id, signalId, polarity, quote: '', at: new Date().toISOString() };
    // At once, so that the very next key is text and no shortcut.
    flushSync(() => {
      store.write(fieldKeys.evidence(id), evidence, 'at-once');
      say(`${polarityNames[polarity]} marked on ${item.name}. Write what was said.`);
    });
    focusOn(quoteId(id));
  };
}

/** The element id of a piece of evidence's quote. */
export const quoteId = (evidenceId: string) => `quote-${evidenceId}`;

'use client';

import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { KeyedEntry } from '@/lib/domain/hiring/pending-saves';
import { forgetEntries, keptEntries } from './device-queue';
import { UnsavedTexts } from './unsaved-texts';

/** On one's own submitted card: what was typed on this device and never reached it. Renders nothing when there is nothing. */
export function LeftoverChanges({ cardId }: { cardId: string }) {
  const [entries, setEntries] = useState<readonly KeyedEntry[]>([]);
  useEffect(() => {
    let gone = false;
    keptEntries(cardId).then(
      (kept) => gone || setEntries(kept),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [cardId]);
  if (entries.length === 0) return null;
  const forget = () => {
    forgetEntries(cardId, entries).then(
      () => setEntries([]),
      () => {},
    );
  };
  return (
    <div className="no-print mt-4">
      <Notice
        tone="warn"
        title={`${entries.length} ${entries.length === 1 ? 'change' : 'changes'} typed on this device came too late`}
        action={
          <button type="button" className="btn" onClick={forget}>
            Discard
          </button>
        }
      >
        <p>The card was submitted before they reached the server. They are kept here until you discard them.</p>
        <UnsavedTexts entries={entries} />
      </Notice>
    </div>
  );
}

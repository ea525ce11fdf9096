'use client';

import { KeyHint } from '@/components/ui/key-hint';
import { goTo } from './focus';
import { SaveState } from './save-state';
import { useContent } from './use-card';

/** The bar that stays in sight while scoring: whose card this is, how far it is, and whether it is saved. */
export function CardStrip({ candidate }: { candidate: string }) {
  const { areas } = useContent();
  const rated = areas.filter((score) => score.rating !== null).length;
  return (
    <div className="no-print bg-surface sticky top-14 z-10 -mx-4 mb-6 flex min-h-11 items-center gap-x-4 border-b px-4 py-1 lg:-mx-8 lg:px-8">
      <p className="min-w-0 shrink truncate font-semibold max-sm:hidden" title={candidate}>
        {candidate}
      </p>
      <p className="text-muted shrink-0 max-sm:hidden">
        {rated} of {areas.length} rated
      </p>
      <div className="ml-auto min-w-0 max-sm:ml-0 max-sm:flex-1">
        <SaveState />
      </div>
      <p className="text-muted flex shrink-0 items-center gap-1.5 max-md:hidden pointer-coarse:hidden">
        <KeyHint>?</KeyHint> keys
      </p>
      <button type="button" className="btn" onClick={() => goTo('review')}>
        Review
      </button>
    </div>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { pendingEntries, type Stop } from '@/lib/domain/hiring/pending-saves';
import { UnsavedTexts } from './unsaved-texts';
import { useCardStore, useSnapshot } from './use-card';

const titles: Record<Stop['because'], string> = {
  'signed-out': 'You are signed out',
  'not-allowed': 'Saving is not allowed any more',
  missing: 'This card is gone',
  frozen: 'This card was submitted elsewhere',
  refused: 'The server refused the last changes',
};

/** Why saving ended, what is safe, and the ways on. Renders nothing while saving works. */
export function StoppedNotice() {
  const router = useRouter();
  const store = useCardStore();
  const { saves, kept } = useSnapshot();
  const { stopped } = saves;
  if (!stopped) return null;
  const entries = pendingEntries(saves);
  return (
    <div className="mb-6" role="alert">
      <Notice tone="bad" title={titles[stopped.because]}>
        <p>Could not save: {stopped.message}</p>
        {entries.length === 0 ? null : (
          <>
            <p className="mt-1">
              {kept
                ? 'What you typed and what had not been saved is kept on this device, also when you close this page.'
                : 'What you typed is kept in this tab only: copy it before you close this page.'}
            </p>
            <UnsavedTexts entries={entries} />
          </>
        )}
        <div className="mt-2 flex flex-wrap gap-2">
          {stopped.because === 'frozen' ? (
            <button type="button" className="btn" onClick={() => router.refresh()}>
              Show the submitted card
            </button>
          ) : (
            <button type="button" className="btn" onClick={() => store.resume()}>
              Try again
            </button>
          )}
        </div>
      </Notice>
    </div>
  );
}

import { EyeOff } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';

/** The page in place of a card that the reader may not read yet. Says why, and nothing of what is on it or whether anything is. */
export function BlindNotice({ owedCardId }: { owedCardId: string | undefined }) {
  return (
    <div className="prose-width">
      <p className="text-muted mb-2 flex items-center gap-2">
        <EyeOff className="size-4" aria-hidden />
        Not shown
      </p>
      {owedCardId === undefined ? (
        <>
          <h1>This card is still being written</h1>
          <p className="mt-2">Only its author sees a scorecard before it is submitted. Come back once it is in.</p>
        </>
      ) : (
        <>
          <h1>Score the interview first</h1>
          <p className="mt-2">
            Your own card for this candidate is not submitted yet. Until it is, nothing of what others think reaches you: a judgement that
            has seen another one is no longer a second judgement.
          </p>
          <p className="mt-2">Submit yours, and this page shows the other card as soon as it is in.</p>
        </>
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        {owedCardId === undefined ? null : (
          <Link prefetch={false} href={`/hiring/scorecards/${owedCardId}` as Route} className="btn-primary">
            Go to my card
          </Link>
        )}
        <Link prefetch={false} href="/hiring/scorecards" className="btn">
          My scorecards
        </Link>
      </p>
    </div>
  );
}

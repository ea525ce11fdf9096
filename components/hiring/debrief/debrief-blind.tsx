import { EyeOff } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';

/** The page in place of a debrief, a decision or a gap kit while the reader still owes a card of the loop. Says nothing of what others wrote. */
export function DebriefBlind({ candidateId, owedCardId }: { candidateId: string; owedCardId: string }) {
  return (
    <div className="prose-width">
      <p className="text-muted mb-2 flex items-center gap-2">
        <EyeOff className="size-4" aria-hidden />
        Not shown
      </p>
      <h1>Score the interview first</h1>
      <p className="mt-2">
        Your own card for this candidate is not submitted yet. Until it is, this loop’s debrief, its decision and its gap kit stay closed to
        you, and you are not told whether there are any: a judgement that has seen another one is no longer a second judgement.
      </p>
      <p className="mt-4 flex flex-wrap gap-2">
        <Link prefetch={false} href={`/hiring/scorecards/${owedCardId}` as Route} className="btn-primary">
          Go to my card
        </Link>
        <Link prefetch={false} href={`/hiring/candidates/${candidateId}` as Route} className="btn">
          Back to the candidate
        </Link>
      </p>
    </div>
  );
}

import type { Route } from 'next';
import Link from 'next/link';
import { ImportedCards } from '@/components/hiring/interchange/imported-cards';
import { database } from '@/lib/data/client';
import { listImportedFeedback } from '@/lib/data/imported-feedback';
import { may } from '@/lib/domain/workspace/permissions';
import type { Actor } from '@/lib/server/actor';

/** Feedback that another system held about a candidate, for whoever may read it now; nothing while the reader owes a card. With the way to the exports. */
export async function ImportedSection({ actor, candidateId }: { actor: Actor; candidateId: string }) {
  const cards = await listImportedFeedback(database(), actor.workspace.id, actor, candidateId);
  return (
    <>
      {cards === 'blind' || cards.length === 0 ? null : <ImportedCards cards={cards} />}
      {may(actor.role, 'interchange.manage') ? (
        <p className="no-print">
          <Link prefetch={false} href={`/hiring/export?candidate=${candidateId}` as Route} className="text-accent underline">
            Export the scorecards of this candidate
          </Link>
        </p>
      ) : null}
    </>
  );
}

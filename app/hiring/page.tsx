import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { CardsToScore } from '@/components/home/cards-to-score';
import { HiringRoom } from '@/components/home/hiring-room';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listOwnScorecards } from '@/lib/data/scorecards';
import { countHiring, countOwnScorecards } from '@/lib/data/waiting';
import { byUrgency } from '@/lib/domain/hiring/due';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';

export const metadata: Metadata = { title: 'Hiring' };

const shown = 3;

export default async function HiringPage() {
  const actor = await currentActor();
  const at = now();
  const runs = may(actor.role, 'candidates.read');
  const scores = may(actor.role, 'scorecards.write-own');
  const [owed, own, room] = await Promise.all([
    scores ? listOwnScorecards(database(), actor.workspace.id, actor.memberId, 'draft') : [],
    scores ? countOwnScorecards(database(), actor.workspace.id, actor.memberId) : undefined,
    runs ? countHiring(database(), actor.workspace.id) : undefined,
  ]);
  return (
    <>
      <PageHeader
        title="Hiring"
        lede="Who is in process, and what does the loop wait for?"
        action={
          room ? (
            <Link
              prefetch={false}
              href={(room.roles === 0 ? '/hiring/roles/new' : '/hiring/candidates/new') as Route}
              className="btn-primary"
            >
              {room.roles === 0 ? 'Add a role' : 'Add candidate'}
            </Link>
          ) : undefined
        }
      />
      <div className="max-w-4xl space-y-8">
        {scores ? (
          <section aria-labelledby="waiting" className="space-y-3">
            <h2 id="waiting">Waiting for your score</h2>
            {owed.length === 0 ? (
              <p className="text-muted">No scorecard waits for you.</p>
            ) : (
              <CardsToScore cards={byUrgency(owed, at).slice(0, shown)} more={owed.length - shown} now={at} />
            )}
          </section>
        ) : null}
        <section aria-labelledby="room" className="space-y-3">
          <h2 id="room">In this room</h2>
          <HiringRoom own={own} room={room} areas={rubric.areas.length} />
        </section>
      </div>
    </>
  );
}

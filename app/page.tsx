import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { loadSampleTeam } from '@/app/settings/sample/actions';
import { CardsToScore } from '@/components/home/cards-to-score';
import { FirstSteps } from '@/components/home/first-steps';
import { LoopWaiting } from '@/components/home/loop-waiting';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listOverdueCards } from '@/lib/data/due';
import { listOwnScorecards } from '@/lib/data/scorecards';
import { countHiring, listUnassignedCandidates } from '@/lib/data/waiting';
import { byUrgency, isSnoozed } from '@/lib/domain/hiring/due';
import { may } from '@/lib/domain/workspace/permissions';
import { formatDate } from '@/lib/format';
import { type Actor, currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';

export const metadata: Metadata = { title: { absolute: 'Leadframe' } };

const shown = 5;

async function waitingForManager(actor: Actor, at: Date) {
  const workspaceId = actor.workspace.id;
  const [unassigned, overdue, room] = await Promise.all([
    listUnassignedCandidates(database(), workspaceId, actor.memberId, shown),
    listOverdueCards(database(), workspaceId, actor.memberId, at),
    countHiring(database(), workspaceId),
  ]);
  const open = overdue.filter((card) => !isSnoozed(card, at));
  return { unassigned, late: { first: open.slice(0, shown), total: open.length }, empty: room.roles === 0 };
}

export default async function HomePage() {
  const actor = await currentActor();
  const at = now();
  const [owed, loop] = await Promise.all([
    may(actor.role, 'scorecards.write-own') ? listOwnScorecards(database(), actor.workspace.id, actor.memberId, 'draft') : [],
    may(actor.role, 'candidates.manage') ? waitingForManager(actor, at) : undefined,
  ]);
  const nothing = owed.length === 0 && !loop?.unassigned.total && !loop?.late.total;
  const title = 'What needs me today?';
  if (loop?.empty) {
    return (
      <>
        <PageHeader title={title} lede={`Welcome to ${actor.workspace.name}.`} />
        <FirstSteps loadSample={may(actor.role, 'workspace.manage') ? loadSampleTeam : undefined} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} lede={formatDate(at)} />
      <div className="max-w-4xl space-y-8">
        {nothing ? (
          <p>
            Nothing waits for you.{' '}
            <Link prefetch={false} href={(loop ? '/hiring/candidates' : '/hiring/rubric') as Route} className="link">
              {loop ? 'See who is in process' : 'Read the rubric'}
            </Link>
          </p>
        ) : null}
        {owed.length > 0 ? (
          <section aria-labelledby="to-score" className="space-y-3">
            <h2 id="to-score">{owed.length === 1 ? '1 scorecard waits for you' : `${owed.length} scorecards wait for you`}</h2>
            <CardsToScore cards={byUrgency(owed, at).slice(0, shown)} more={owed.length - shown} now={at} />
          </section>
        ) : null}
        {loop ? <LoopWaiting {...loop} at={at} /> : null}
      </div>
    </>
  );
}

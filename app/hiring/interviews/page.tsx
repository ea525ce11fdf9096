import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { OverdueList } from '@/components/hiring/overdue/overdue-list';
import { SettleCard } from '@/components/hiring/overdue/settle-card';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listOverdueCards } from '@/lib/data/due';
import { listMembers } from '@/lib/data/members';
import { countOwnScorecards } from '@/lib/data/waiting';
import { isSnoozed } from '@/lib/domain/hiring/due';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { markCardNotHappened, reassignCard, snoozeCard } from './actions';

export const metadata: Metadata = { title: 'Overdue scorecards' };

export default async function OverduePage() {
  const actor = await currentActor();
  const permission = 'interviews.manage';
  if (!may(actor.role, permission)) return <NotAllowed permission={permission} role={actor.role} />;
  const at = now();
  const [cards, members, own] = await Promise.all([
    listOverdueCards(database(), actor.workspace.id, actor.memberId, at),
    listMembers(database(), actor.workspace.id),
    countOwnScorecards(database(), actor.workspace.id, actor.memberId),
  ]);
  const open = cards.filter((card) => !isSnoozed(card, at));
  const putOff = cards.filter((card) => isSnoozed(card, at));
  const people = members
    .filter((member) => may(member.role, 'scorecards.write-own'))
    .map((member) => ({ value: member.id, label: member.id === actor.memberId ? `${member.name}, you` : member.name }));
  const listed = (some: typeof cards) => (
    <OverdueList
      cards={some}
      now={at}
      settle={(card) => (
        <SettleCard
          cardId={card.id}
          about={`${card.interviewer}, ${card.candidate}`}
          notHappened={markCardNotHappened}
          snooze={snoozeCard}
          reassign={{ action: reassignCard, people: people.filter((one) => one.value !== card.memberId) }}
        />
      )}
    />
  );
  return (
    <>
      <PageHeader
        title="Overdue scorecards"
        lede="Which interviews are over, and whose card is still out? A card is due one hour after the end."
      />
      <div className="space-y-8">
        {own.owed > 0 ? (
          <p className="prose-width text-muted">
            Loops for which you still owe a scorecard yourself are left out.{' '}
            <Link prefetch={false} href={'/hiring/scorecards' as Route} className="link">
              Your own cards
            </Link>
          </p>
        ) : null}
        {open.length > 0 ? (
          <section aria-labelledby="overdue" className="space-y-3">
            <h2 id="overdue">{open.length === 1 ? '1 overdue scorecard' : `${open.length} overdue scorecards`}</h2>
            {listed(open)}
          </section>
        ) : (
          <EmptyState title="No scorecard of others is overdue">
            An interview whose card is not in one hour after its end appears here, with what settles it: put it off, say that it did not
            happen, or give it to somebody else.
          </EmptyState>
        )}
        {putOff.length > 0 ? (
          <section aria-labelledby="put-off" className="space-y-3">
            <h2 id="put-off">Put off</h2>
            {listed(putOff)}
          </section>
        ) : null}
      </div>
    </>
  );
}

import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { markCardNotHappened, snoozeCard } from '@/app/hiring/interviews/actions';
import { SettleCard } from '@/components/hiring/overdue/settle-card';
import { type OwnCardEntry, SubmittedCards, WaitingCards } from '@/components/hiring/scorecard/own-cards';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubrics } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listOwnScorecards } from '@/lib/data/scorecards';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';

export const metadata: Metadata = { title: 'Scorecards' };

const areaNames = new Map(rubrics.flatMap((rubric) => rubric.areas.map((area) => [area.id, area.name] as const)));

export default async function ScorecardsPage() {
  const actor = await currentActor();
  const permission = 'scorecards.write-own';
  if (!may(actor.role, permission)) return <NotAllowed permission={permission} role={actor.role} />;
  const cards = await listOwnScorecards(database(), actor.workspace.id, actor.memberId);
  const entry = (card: (typeof cards)[number]): OwnCardEntry => ({ ...card, areas: card.areaIds.map((id) => areaNames.get(id) ?? id) });
  const waiting = cards.filter((card) => card.status === 'draft').map(entry);
  const written = cards.filter((card) => card.status !== 'draft').map(entry);
  return (
    <>
      <PageHeader title="Scorecards" lede="Which interviews wait for my score, and what did I say about the others?" />
      <section aria-labelledby="waiting">
        <h2 id="waiting" className="mb-2">
          Waiting for me
        </h2>
        {waiting.length > 0 ? (
          <WaitingCards
            cards={waiting}
            now={now()}
            settle={(card) => (
              <SettleCard
                cardId={card.id}
                about={`${card.candidate}, ${card.interview}`}
                notHappened={markCardNotHappened}
                snooze={snoozeCard}
              />
            )}
          />
        ) : (
          <EmptyState
            title="No interview waits for your score"
            action={
              <>
                {may(actor.role, 'interviews.manage') ? (
                  <Link prefetch={false} href={'/hiring/candidates' as Route} className="btn-primary">
                    Plan an interview
                  </Link>
                ) : null}
                <Link prefetch={false} href={'/hiring/rubric' as Route} className="btn">
                  Read the rubric
                </Link>
              </>
            }
          >
            A card appears here as soon as you are planned for an interview: it holds the areas you cover, what to ask, and what each rating
            looks like. You score on one screen, by keyboard if you like, and everything saves itself. Others’ cards stay hidden until yours
            is submitted.
          </EmptyState>
        )}
      </section>
      {written.length > 0 ? (
        <section aria-labelledby="submitted" className="mt-10">
          <h2 id="submitted" className="mb-2">
            Submitted
          </h2>
          <SubmittedCards cards={written} />
        </section>
      ) : null}
    </>
  );
}

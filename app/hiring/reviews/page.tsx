import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { ExerciseTable } from '@/components/hiring/reviews/exercise-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listExercises, runsExercises } from '@/lib/data/reviews';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Anonymous reviews' };

export default async function ReviewsPage() {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="scorecards.write-own" role={actor.role} />;
  const lines = await listExercises(database(), actor.workspace.id, actor);
  const runs = runsExercises(actor);
  const open = (
    <Link prefetch={false} href={'/hiring/reviews/new' as Route} className="btn-primary">
      Open an exercise
    </Link>
  );
  return (
    <>
      <PageHeader
        title="Anonymous reviews"
        lede="How good is a written answer when nobody knows whose it is? Names are masked, answers are read area by area, and every reviewer reads them in an order of their own."
        action={runs && lines.length > 0 ? open : undefined}
      />
      {lines.length > 0 ? (
        <ExerciseTable lines={lines} runs={runs} />
      ) : (
        <EmptyState title={runs ? 'No written exercise yet' : 'Nothing waits for your review'} action={runs ? open : undefined}>
          {runs
            ? 'Open an exercise for a role, paste what candidates wrote, and everybody who may score reviews it without names.'
            : 'When somebody who runs a loop pastes written answers, they appear here for you, without names.'}
        </EmptyState>
      )}
    </>
  );
}

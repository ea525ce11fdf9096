import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { ProgressTable } from '@/components/hiring/reviews/progress-table';
import { ResultTable } from '@/components/hiring/reviews/result-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { readResults } from '@/lib/data/review-results';
import { getExercise } from '@/lib/data/reviews';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { excuse } from '../../actions';

export const metadata: Metadata = { title: 'Results of an exercise' };

export default async function ResultsPage({ params }: PageProps<'/hiring/reviews/[id]/results'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'interviews.manage')) return <NotAllowed permission="interviews.manage" role={actor.role} />;
  const { id } = await params;
  const exercise = await getExercise(database(), actor.workspace.id, actor, id);
  if (!exercise) notFound();
  const results = await readResults(database(), actor.workspace.id, actor, id);
  const crumbs = [{ label: 'Anonymous reviews', href: '/hiring/reviews' as Route }];
  if (!results.open) {
    const missing = results.progress.filter((one) => one.saved < one.assigned).length;
    return (
      <>
        <PageHeader title={`Results: ${exercise.title}`} lede="Names and ratings appear here once every review is in." crumbs={crumbs} />
        {results.progress.length > 0 ? (
          <section aria-labelledby="missing" className="space-y-3">
            <h2 id="missing">{missing === 1 ? '1 reviewer is missing' : `${missing} reviewers are missing`}</h2>
            <ProgressTable exerciseId={id} progress={results.progress} excuse={excuse} />
          </section>
        ) : (
          <EmptyState title="No answers yet">Paste the candidates’ answers first.</EmptyState>
        )}
      </>
    );
  }
  const { candidates, hidden } = results;
  const areas = rubric.areas.filter((area) => candidates.some((one) => one.answers.some((answer) => answer.areaId === area.id)));
  return (
    <>
      <PageHeader
        title={`Results: ${exercise.title}`}
        lede="Every rating as it was given, before anybody knew the name. Sorted by name: this is no ranking."
        crumbs={crumbs}
      />
      <div className="space-y-6">
        {hidden > 0 ? (
          <Notice tone="warn" title={`${hidden} ${hidden === 1 ? 'candidate is' : 'candidates are'} left out`}>
            You still owe a scorecard in their loop. Submit it, and they appear here.
          </Notice>
        ) : null}
        {candidates.length > 0 ? <ResultTable candidates={candidates} areas={areas} /> : null}
      </div>
    </>
  );
}

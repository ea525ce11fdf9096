import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AnswersForm } from '@/components/hiring/reviews/answers-form';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { getExercise, listAnswered } from '@/lib/data/reviews';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { pasteAnswers } from '../../actions';

export const metadata: Metadata = { title: 'Answers of an exercise' };

export default async function AnswersPage({ params }: PageProps<'/hiring/reviews/[id]/answers'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'interviews.manage')) return <NotAllowed permission="interviews.manage" role={actor.role} />;
  const exercise = await getExercise(database(), actor.workspace.id, actor, (await params).id);
  if (!exercise) notFound();
  const candidates = await listAnswered(database(), actor.workspace.id, actor, exercise);
  const answered = candidates.filter((one) => one.answers > 0);
  return (
    <>
      <PageHeader
        title={`Answers: ${exercise.title}`}
        lede="Paste what each candidate wrote. Everybody who may score reviews it, except who applies themselves."
        crumbs={[{ label: 'Anonymous reviews', href: '/hiring/reviews' as Route }]}
        action={
          <Link prefetch={false} href={`/hiring/reviews/${exercise.id}/results` as Route} className="btn">
            Results
          </Link>
        }
      />
      <div className="space-y-8">
        {answered.length > 0 ? (
          <section aria-labelledby="pasted" className="space-y-2">
            <h2 id="pasted">Pasted so far</h2>
            <ul className="list-disc pl-5">
              {answered.map((one) => (
                <li key={one.id} dir="auto" className="wrap-anywhere">
                  {one.name}: {one.answers} {one.answers === 1 ? 'answer' : 'answers'}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {candidates.length > 0 ? (
          <AnswersForm
            key={answered.map((one) => `${one.id}${one.answers}`).join()}
            action={pasteAnswers}
            exerciseId={exercise.id}
            candidates={candidates.map((one) => ({ value: one.id, label: one.name }))}
            areas={rubric.areas.map(({ id, name, probe }) => ({ id, name, probe }))}
          />
        ) : (
          <EmptyState title="Nobody applies for this role yet">Add a candidate for the role, then paste their answers here.</EmptyState>
        )}
      </div>
    </>
  );
}

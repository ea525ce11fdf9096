import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { AreaAnchors } from '@/components/hiring/reviews/area-anchors';
import { AreaSteps } from '@/components/hiring/reviews/area-steps';
import { ReviewForm } from '@/components/hiring/reviews/review-form';
import { NotAllowed } from '@/components/ui/not-allowed';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listOwnReviews } from '@/lib/data/own-reviews';
import { getExercise } from '@/lib/data/reviews';
import { ratingNames } from '@/lib/domain/hiring/rating';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { saveOwnReview } from '../actions';

export const metadata: Metadata = { title: 'Anonymous review' };

export default async function ReviewPage({ params, searchParams }: PageProps<'/hiring/reviews/[id]'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="scorecards.write-own" role={actor.role} />;
  const { id } = await params;
  const exercise = await getExercise(database(), actor.workspace.id, actor, id);
  if (!exercise?.assigned) notFound();
  const { areas, final } = await listOwnReviews(database(), actor, id);
  const steps = rubric.areas.flatMap((area) => {
    const here = areas.find((one) => one.areaId === area.id);
    return here ? [{ area, answers: here.answers, saved: here.answers.filter((answer) => answer.saved).length }] : [];
  });
  const { area: asked } = await searchParams;
  const step = steps.find((one) => one.area.id === asked) ?? steps.find((one) => one.saved < one.answers.length) ?? steps[0];
  if (!step) notFound();
  const left = steps.reduce((sum, one) => sum + one.answers.length - one.saved, 0);
  return (
    <>
      <PageHeader
        title={exercise.title}
        lede="Letters are yours alone: another reviewer’s candidate A is somebody else. Nobody sees a review before all are in."
        crumbs={[{ label: 'Anonymous reviews', href: '/hiring/reviews' as Route }]}
      />
      <div className="space-y-6">
        {left === 0 ? (
          <Notice tone="good" title="Your reviews are in">
            {final ? 'Every review is in, so all are final.' : 'You can change them until the last reviewer has finished.'}
          </Notice>
        ) : null}
        <AreaSteps
          exerciseId={id}
          chosen={step.area.id}
          areas={steps.map(({ area, answers, saved }) => ({ id: area.id, name: area.name, saved, total: answers.length }))}
        />
        <div className="grid gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <AreaAnchors
            probe={step.area.probe}
            anchors={step.area.anchors.map((text, index) => ({ name: ratingNames[index] ?? '', text }))}
          />
          <section aria-label={`Answers on ${step.area.name}`} className="space-y-6">
            {step.answers.map((answer) => (
              <ReviewForm
                key={answer.answerId}
                action={saveOwnReview}
                answer={answer}
                points={ratingNames}
                last={left === 1 && !answer.saved}
                final={final}
              />
            ))}
          </section>
        </div>
      </div>
    </>
  );
}

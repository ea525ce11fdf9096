import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { ExerciseForm } from '@/components/hiring/exercises/exercise-form';
import { ExerciseResult } from '@/components/hiring/exercises/exercise-result';
import { ExerciseText } from '@/components/hiring/exercises/exercise-text';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { certificationRule } from '@/content/hiring/exercises/certification-rule';
import { exercises } from '@/content/hiring/exercises/exercises';
import { rubrics } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listTraining } from '@/lib/data/exercises';
import { retakeCountsFrom } from '@/lib/domain/hiring/certification';
import { exerciseResult } from '@/lib/domain/hiring/exercise';
import { ratingNames } from '@/lib/domain/hiring/rating';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { rateExercise } from '../actions';

export const metadata: Metadata = { title: 'Exercise' };

export default async function ExercisePage({ params, searchParams }: PageProps<'/hiring/exercises/[id]'>) {
  const actor = await currentActor();
  const permission = 'scorecards.write-own';
  if (!may(actor.role, permission)) return <NotAllowed permission={permission} role={actor.role} />;
  const { id } = await params;
  const exercise = exercises.find((one) => one.id === id);
  const rubric = rubrics.find((one) => one.version === exercise?.rubricVersion);
  const area = rubric?.areas.find((one) => one.id === exercise?.areaId);
  if (!exercise || !rubric || !area) notFound();
  const { attempts } = await listTraining(database(), actor.workspace.id, actor);
  const mine = attempts.filter(
    (attempt) => attempt.memberId === actor.memberId && attempt.exerciseId === id && attempt.exerciseVersion === exercise.version,
  );
  const latest = (await searchParams).again === undefined ? mine.at(-1) : undefined;
  const signals = [
    { id: area.greenSignal.id, kind: 'Green signal', text: area.greenSignal.text },
    { id: area.redSignal.id, kind: 'Red signal', text: area.redSignal.text },
    ...rubric.antiPatterns.map((pattern) => ({ id: pattern.id, kind: 'Anti-pattern', text: pattern.name })),
  ];
  const crumbs = [
    { label: 'Calibration', href: '/hiring/calibration' as Route },
    { label: 'Exercises', href: '/hiring/exercises' as Route },
  ];
  return (
    <>
      <PageHeader
        title={exercise.title}
        crumbs={crumbs}
        lede={`${area.name}. Read the answer, then rate it against the anchors as you would in an interview.`}
      />
      {latest ? (
        <ExerciseResult
          exercise={exercise}
          mine={latest}
          result={exerciseResult(exercise, latest)}
          signals={signals}
          anchors={area.anchors}
          retakeCountsFrom={retakeCountsFrom(mine, id, certificationRule)}
          earlier={mine.slice(0, -1)}
        />
      ) : null}
      <ExerciseText question={exercise.question} answer={exercise.answer} />
      {latest ? null : (
        <ExerciseForm
          action={rateExercise}
          exercise={{ id, version: exercise.version }}
          anchors={area.anchors.map((text, index) => ({ name: ratingNames[index] ?? '', text }))}
          signals={signals}
        />
      )}
    </>
  );
}

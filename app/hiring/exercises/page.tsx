import type { Metadata, Route } from 'next';
import { ExerciseList } from '@/components/hiring/exercises/exercise-list';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { certificationRule } from '@/content/hiring/exercises/certification-rule';
import { exercises } from '@/content/hiring/exercises/exercises';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listTraining } from '@/lib/data/exercises';
import { areaStandings, judgedAttempts } from '@/lib/domain/hiring/calibration-training';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Exercises' };

const areaIds = rubric.areas.map((area) => area.id);

export default async function ExercisesPage() {
  const actor = await currentActor();
  const permission = 'scorecards.write-own';
  if (!may(actor.role, permission)) return <NotAllowed permission={permission} role={actor.role} />;
  const training = await listTraining(database(), actor.workspace.id, actor);
  const standings = new Map(
    areaStandings(actor.memberId, areaIds, training, exercises, certificationRule).map((one) => [one.areaId, one.standing]),
  );
  const mine = training.attempts.filter((attempt) => attempt.memberId === actor.memberId);
  return (
    <>
      <PageHeader
        title="Exercises"
        lede="Rate written answers of which the rating is known, and see where you differ."
        crumbs={[{ label: 'Calibration', href: '/hiring/calibration' as Route }]}
      />
      <ExerciseList
        areas={rubric.areas.map((area) => ({
          id: area.id,
          name: area.name,
          standing: standings.get(area.id),
          exercises: exercises
            .filter((exercise) => exercise.areaId === area.id)
            .map(({ id, version, title, gold }) => {
              const attempts = mine.filter((attempt) => attempt.exerciseId === id && attempt.exerciseVersion === version);
              const [latest] = judgedAttempts(attempts.slice(-1), exercises);
              return {
                id,
                title,
                attempts: attempts.length,
                latest: latest && { rating: attempts.at(-1)?.rating, gold: gold.rating, ...latest.result, at: latest.at },
              };
            }),
        }))}
      />
    </>
  );
}

import type { Metadata, Route } from 'next';
import { roleOptions } from '@/components/hiring/candidates/candidate-options';
import { ExerciseForm } from '@/components/hiring/reviews/exercise-form';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listRoleTitles } from '@/lib/data/roles';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { openExercise } from '../actions';

export const metadata: Metadata = { title: 'Open a written exercise' };

export default async function NewExercisePage() {
  const actor = await currentActor();
  if (!may(actor.role, 'interviews.manage')) return <NotAllowed permission="interviews.manage" role={actor.role} />;
  const roles = roleOptions(await listRoleTitles(database(), actor.workspace.id));
  return (
    <>
      <PageHeader
        title="Open a written exercise"
        lede="Its questions are the probes of the rubric’s areas; you paste the answers next."
        crumbs={[{ label: 'Anonymous reviews', href: '/hiring/reviews' as Route }]}
      />
      <ExerciseForm action={openExercise} roles={roles} />
    </>
  );
}

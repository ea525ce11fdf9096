import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { CoverageTable } from '@/components/hiring/plan/coverage-table';
import { PlanForm } from '@/components/hiring/plan/plan-form';
import { PlanWarnings } from '@/components/hiring/plan/plan-warnings';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { getPlan } from '@/lib/data/plans';
import { getRole } from '@/lib/data/roles';
import { formOfStages, planWarnings } from '@/lib/domain/hiring/interview-plan';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { answerPlan } from './actions';
import { planWorld } from './plan-world';

export const metadata: Metadata = { title: 'Interview plan' };

export default async function PlanPage({ params }: PageProps<'/hiring/roles/[id]/plan'>) {
  const actor = await currentActor();
  const permission = 'interviews.manage';
  if (!may(actor.role, permission)) return <NotAllowed permission={permission} role={actor.role} />;
  const role = await getRole(database(), actor.workspace.id, (await params).id);
  if (!role) notFound();
  const plan = await getPlan(database(), actor.workspace.id, role.id);
  const stages = plan?.stages ?? [];
  const world = await planWorld(actor.workspace.id, stages);
  return (
    <>
      <PageHeader
        title={`Interview plan: ${role.title}`}
        lede="Who asks what, and for how long, so that every area is rated by two people and nothing is asked twice?"
        crumbs={[{ label: 'Roles', href: '/hiring/roles' }]}
        action={
          <Link prefetch={false} href={`/hiring/candidates?role=${role.id}&status=active` as Route} className="btn">
            Candidates of this role
          </Link>
        }
      />
      <div className="space-y-6">
        {stages.length > 0 ? (
          <section aria-label="The plan as saved" className="max-w-5xl space-y-3">
            <PlanWarnings warnings={planWarnings(stages, world)} />
            <CoverageTable stages={stages} world={world} />
          </section>
        ) : null}
        <section aria-labelledby="stages" className="no-print space-y-3">
          <h2 id="stages">Stages</h2>
          <PlanForm
            action={answerPlan}
            saved={{ roleId: role.id, version: String(plan?.version ?? 0), ...formOfStages(stages) }}
            world={world}
          />
        </section>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { CountsForm } from '@/components/hiring/fairness/counts-form';
import { RoleChoice } from '@/components/hiring/fairness/role-choice';
import { StageImpact } from '@/components/hiring/fairness/stage-impact';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listSelectionCounts } from '@/lib/data/fairness';
import { listRoleTitles } from '@/lib/data/roles';
import { adverseImpact, smallestGroup } from '@/lib/domain/hiring/adverse-impact';
import { mostGroups } from '@/lib/domain/hiring/selection-counts';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { saveCounts } from './actions';

export const metadata: Metadata = { title: 'Fairness' };

export default async function FairnessPage({ searchParams }: PageProps<'/hiring/fairness'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'fairness.read')) return <NotAllowed permission="fairness.read" role={actor.role} />;
  const roles = await listRoleTitles(database(), actor.workspace.id);
  const { role: asked } = await searchParams;
  const role = roles.find((one) => one.id === asked) ?? roles[0];
  const stages = role ? await listSelectionCounts(database(), actor.workspace.id, role.id) : [];
  return (
    <>
      <PageHeader
        title="Fairness"
        lede="Does a stage of the loop select one group far less often than another? Counts only, typed in by you, kept apart from every candidate and never shown to interviewers."
      />
      <div className="space-y-8">
        <Notice tone="plain" title="Orientation, not legal advice">
          The four-fifths rule points at where to look. It proves neither discrimination nor its absence, and small numbers prove nothing.
        </Notice>
        {role ? (
          <>
            <RoleChoice roles={roles} chosen={role.id} action="/hiring/fairness" />
            {stages.map((stage) => (
              <StageImpact key={stage.stage} stage={stage} impact={adverseImpact(stage.groups)} smallest={smallestGroup}>
                <CountsForm
                  key={stage.changedAt.toISOString()}
                  action={saveCounts}
                  roleId={role.id}
                  stage={stage.stage}
                  groups={stage.groups}
                  seen={stage.changedAt.toISOString()}
                  lines={Math.min(mostGroups, stage.groups.length + 3)}
                />
              </StageImpact>
            ))}
            <section aria-labelledby="add-stage" className="no-print space-y-3">
              <h2 id="add-stage">Add a stage</h2>
              <p className="prose-width text-muted">
                Optional. Use groups that people declared themselves and that your law lets you count; leave out who did not say.
              </p>
              <CountsForm key={`new-${role.id}-${stages.length}`} action={saveCounts} roleId={role.id} groups={[]} seen="" lines={4} />
            </section>
          </>
        ) : (
          <EmptyState title="No role is open yet">Counts belong to a role and one of its stages. Add a role first.</EmptyState>
        )}
      </div>
    </>
  );
}

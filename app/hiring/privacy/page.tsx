import type { Metadata } from 'next';
import { ErasureTable } from '@/components/hiring/privacy/erasure-table';
import { RecordList } from '@/components/hiring/privacy/record-list';
import { RetentionTable } from '@/components/hiring/privacy/retention-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listErasures } from '@/lib/data/erasure';
import { listRetentionDue, listRoleRetention } from '@/lib/data/privacy';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';
import { saveRetention } from './actions';

export const metadata: Metadata = { title: 'Privacy' };

export default async function PrivacyPage() {
  const actor = await currentActor();
  if (!may(actor.role, 'privacy.manage')) return <NotAllowed permission="privacy.manage" role={actor.role} />;
  const workspaceId = actor.workspace.id;
  const [roles, { due, held }, erasures] = await Promise.all([
    listRoleRetention(database(), workspaceId),
    listRetentionDue(database(), workspaceId, actor, now().toISOString().slice(0, 10)),
    listErasures(database(), workspaceId),
  ]);
  return (
    <>
      <PageHeader
        title="Privacy"
        lede="Whose records are we still allowed to keep? Nothing is ever erased by itself: a person decides, record by record."
      />
      <div className="space-y-8">
        <section aria-labelledby="due" className="space-y-3">
          <h2 id="due">Records whose time ran out</h2>
          {due.length > 0 ? <RecordList label="Records to decide on" records={due} /> : <p>No record is past its time.</p>}
        </section>
        {held.length > 0 ? (
          <section aria-labelledby="held" className="space-y-3">
            <h2 id="held">Under legal hold</h2>
            <RecordList label="Held records" records={held} />
          </section>
        ) : null}
        <section aria-labelledby="retention" className="space-y-3">
          <h2 id="retention">How long records are kept</h2>
          <p className="prose-width text-muted">
            Counted from the signed decision, or else from the last change to a candidate who is no longer in process. Leave a role empty
            while nobody decided. How long you must or may keep records is a question for your own counsel.
          </p>
          {roles.length > 0 ? (
            <RetentionTable roles={roles} action={saveRetention} />
          ) : (
            <EmptyState title="No role is open yet">Retention is set per role. Add a role first.</EmptyState>
          )}
        </section>
        {erasures.length > 0 ? (
          <section aria-labelledby="erased" className="space-y-3">
            <h2 id="erased">Certificates of erasure</h2>
            <ErasureTable erasures={erasures} />
          </section>
        ) : null}
      </div>
    </>
  );
}

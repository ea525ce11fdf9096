import type { Metadata, Route } from 'next';
import { AuditExport } from '@/components/settings/audit-export';
import { AuditFilters } from '@/components/settings/audit-filters';
import { AuditTable } from '@/components/settings/audit-table';
import { VerifyForm } from '@/components/settings/verify-form';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { listAuditRows, listAuditVocabulary } from '@/lib/data/audit';
import { database } from '@/lib/data/client';
import { listOwnApplicationIds } from '@/lib/data/own-application';
import { listBlindCandidateIds, listHiddenScorecardIds } from '@/lib/data/scorecards';
import { auditFields, auditSearch, readAuditQuery, systemActor } from '@/lib/domain/governance/audit-filter';
import { actionWords, recordKindWords } from '@/lib/domain/governance/audit-words';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { verifyTrail } from './actions';
import { auditLine } from './audit-line';

export const metadata: Metadata = { title: 'Audit' };

const pageSize = 50;

export default async function AuditPage({ searchParams }: PageProps<'/settings/audit'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'audit.read')) return <NotAllowed permission="audit.read" role={actor.role} />;
  const workspaceId = actor.workspace.id;
  const { query, page } = readAuditQuery(await searchParams);
  const [hiddenScorecardIds, hiddenRecordIds, blindCandidateIds] = await Promise.all([
    listHiddenScorecardIds(database(), workspaceId, actor.memberId),
    listOwnApplicationIds(database(), workspaceId, actor.memberId),
    listBlindCandidateIds(database(), workspaceId, actor.memberId),
  ]);
  const hidden = { hiddenScorecardIds, hiddenRecordIds, blindCandidateIds };
  const [{ rows, total }, vocabulary] = await Promise.all([
    listAuditRows(database(), workspaceId, { ...query, ...hidden }, { page, pageSize }),
    listAuditVocabulary(database(), workspaceId, hidden),
  ]);
  return (
    <>
      <PageHeader
        title="Audit"
        lede="Who changed what, when, and why? Each entry is chained to the one before it, so that a change to any of them shows. Times are UTC."
        crumbs={[{ label: 'Settings', href: '/settings' }]}
        action={<AuditExport fields={auditFields(query)} />}
      />
      <div className="no-print mb-6">
        <VerifyForm action={verifyTrail} />
      </div>
      <AuditFilters
        query={query}
        people={[
          ...vocabulary.people.map((one) => ({ value: one.memberId, label: one.name })),
          { value: systemActor, label: 'The system' },
        ]}
        actions={vocabulary.actions.map((action) => ({ value: action, label: actionWords(action) }))}
        kinds={vocabulary.recordKinds.map((kind) => ({ value: kind, label: recordKindWords(kind) }))}
      />
      {hiddenScorecardIds.length > 0 ? (
        <p className="text-muted mb-4">
          Entries about scorecards that you cannot read before submitting your own are left out, here and in exports.
        </p>
      ) : null}
      {rows.length > 0 ? (
        <AuditTable lines={rows.map(auditLine)} />
      ) : (
        <EmptyState title={total > 0 ? 'There is no such page' : 'No entry fits these filters'}>
          {total > 0 ? 'The trail ends before it. Go back a page, or clear the filters.' : 'Widen the dates or clear a filter to see more.'}
        </EmptyState>
      )}
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        noun="entries"
        hrefOf={(to) => `/settings/audit${auditSearch(query, to)}` as Route}
      />
    </>
  );
}

import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { loadSampleTeam } from '@/app/settings/sample/actions';
import { candidateLineOf } from '@/components/hiring/candidates/candidate-line';
import { candidateStatusOptions } from '@/components/hiring/candidates/candidate-options';
import { CandidateTable } from '@/components/hiring/candidates/candidate-table';
import { ExportForm } from '@/components/hiring/candidates/export-form';
import { NoCandidates } from '@/components/hiring/candidates/no-candidates';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { listCandidates } from '@/lib/data/candidates';
import { database } from '@/lib/data/client';
import { listRoleTitles } from '@/lib/data/roles';
import { candidateSearchOf, candidatesPerPage, candidateViewOf, isFiltered } from '@/lib/domain/hiring/candidate-list';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Candidates' };

export default async function CandidatesPage({ searchParams }: PageProps<'/hiring/candidates'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'scorecards.write-own')) return <NotAllowed permission="candidates.read" role={actor.role} />;
  const view = candidateViewOf(await searchParams);
  const [{ rows, total }, roles] = await Promise.all([
    listCandidates(database(), actor.workspace.id, actor, view, { ...view, pageSize: candidatesPerPage }),
    listRoleTitles(database(), actor.workspace.id),
  ]);
  const lastPage = Math.max(1, Math.ceil(total / candidatesPerPage));
  if (view.page > lastPage) redirect(`/hiring/candidates${candidateSearchOf({ ...view, page: lastPage })}` as Route);
  const manages = may(actor.role, 'candidates.manage');
  const nobody = total === 0 && !isFiltered(view);
  return (
    <>
      <PageHeader
        title="Candidates"
        lede={
          may(actor.role, 'candidates.read')
            ? 'Who is in process, and whose card is still out?'
            : 'The people whom you interview, and the cards that you owe.'
        }
        action={
          manages && !nobody ? (
            <>
              <ExportForm view={view} />
              <Link prefetch={false} href="/hiring/candidates/new" className="btn-primary">
                Add candidate
              </Link>
            </>
          ) : undefined
        }
      />
      {nobody ? (
        <NoCandidates manages={manages} loadSample={may(actor.role, 'workspace.manage') ? loadSampleTeam : undefined} />
      ) : (
        <CandidateTable
          lines={rows.map(candidateLineOf)}
          total={total}
          view={view}
          roles={roles.map((role) => ({ value: role.id, label: role.title }))}
          statuses={candidateStatusOptions}
        />
      )}
    </>
  );
}

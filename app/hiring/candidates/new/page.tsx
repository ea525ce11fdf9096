import type { Metadata } from 'next';
import Link from 'next/link';
import { addCandidate } from '@/app/hiring/candidates/actions';
import { CandidateForm } from '@/components/hiring/candidates/candidate-form';
import { candidateStatusOptions, roleOptions } from '@/components/hiring/candidates/candidate-options';
import { applicantChoices } from '@/components/hiring/candidates/interview-choices';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listMembers } from '@/lib/data/members';
import { listRoleTitles } from '@/lib/data/roles';
import { candidateViewOf } from '@/lib/domain/hiring/candidate-list';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Add a candidate' };

export default async function NewCandidatePage({ searchParams }: PageProps<'/hiring/candidates/new'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'candidates.manage')) return <NotAllowed permission="candidates.manage" role={actor.role} />;
  const [titles, members] = await Promise.all([
    listRoleTitles(database(), actor.workspace.id),
    listMembers(database(), actor.workspace.id),
  ]);
  const roles = roleOptions(titles);
  const { roleId = roles.length === 1 ? roles[0]?.value : undefined } = candidateViewOf(await searchParams);
  return (
    <>
      <PageHeader
        title="Add a candidate"
        lede="Who applies, and for which role?"
        crumbs={[{ label: 'Candidates', href: '/hiring/candidates' }]}
      />
      {roles.length === 0 ? (
        <EmptyState
          title="A role comes first"
          action={
            <Link prefetch={false} href="/hiring/roles/new" className="btn-primary">
              Add a role
            </Link>
          }
        >
          A candidate applies for a role, and no role is open. Add one, then come back here.
        </EmptyState>
      ) : (
        <CandidateForm
          action={addCandidate}
          initial={roleId ? { roleId } : {}}
          roles={roles}
          statuses={candidateStatusOptions}
          members={applicantChoices(members, actor.memberId)}
          submit="Add candidate"
          back="/hiring/candidates"
        />
      )}
    </>
  );
}

import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { editCandidate } from '@/app/hiring/candidates/actions';
import { CandidateForm } from '@/components/hiring/candidates/candidate-form';
import { candidateStatusOptions, roleOptions } from '@/components/hiring/candidates/candidate-options';
import { applicantChoices } from '@/components/hiring/candidates/interview-choices';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { getCandidate } from '@/lib/data/candidates';
import { database } from '@/lib/data/client';
import { listMembers } from '@/lib/data/members';
import { listMemberNames } from '@/lib/data/plans';
import { listRoleTitles } from '@/lib/data/roles';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Edit a candidate' };

export default async function EditCandidatePage({ params }: PageProps<'/hiring/candidates/[id]/edit'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'candidates.manage')) return <NotAllowed permission="candidates.manage" role={actor.role} />;
  const { id } = await params;
  const [candidate, roles, members] = await Promise.all([
    getCandidate(database(), actor.workspace.id, actor, id),
    listRoleTitles(database(), actor.workspace.id),
    listMembers(database(), actor.workspace.id),
  ]);
  if (!candidate) notFound();
  const applicantId = candidate.internalMemberId;
  const names = applicantId ? await listMemberNames(database(), actor.workspace.id, [applicantId]) : undefined;
  const applicant = applicantId ? { id: applicantId, name: names?.get(applicantId) ?? 'Somebody who left' } : undefined;
  const page = `/hiring/candidates/${candidate.id}` as Route;
  return (
    <>
      <PageHeader
        title="Edit candidate"
        lede="Changes are noted on the audit trail with what stood before."
        crumbs={[
          { label: 'Candidates', href: '/hiring/candidates' },
          { label: candidate.name, href: page },
        ]}
      />
      <CandidateForm
        action={editCandidate}
        initial={{
          id: candidate.id,
          version: String(candidate.version),
          name: candidate.name,
          roleId: candidate.roleId,
          email: candidate.email ?? '',
          years: candidate.years === null ? '' : String(candidate.years),
          status: candidate.status,
          note: candidate.note,
          internalMemberId: candidate.internalMemberId ?? '',
        }}
        roles={roleOptions(roles, candidate.roleId)}
        statuses={candidateStatusOptions}
        members={applicantChoices(members, actor.memberId, applicant)}
        submit="Save candidate"
        back={page}
      />
    </>
  );
}

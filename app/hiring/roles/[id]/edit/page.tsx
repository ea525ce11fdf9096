import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { editRole } from '@/app/hiring/roles/actions';
import { RoleForm } from '@/components/hiring/roles/role-form';
import { levelOptions, roleStatusOptions } from '@/components/hiring/roles/role-options';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { getRole } from '@/lib/data/roles';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Edit a role' };

export default async function EditRolePage({ params }: PageProps<'/hiring/roles/[id]/edit'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'roles.manage')) return <NotAllowed permission="roles.manage" role={actor.role} />;
  const role = await getRole(database(), actor.workspace.id, (await params).id);
  if (!role) notFound();
  return (
    <>
      <PageHeader
        title="Edit role"
        lede="Changes are noted on the audit trail with what stood before."
        crumbs={[{ label: 'Roles', href: '/hiring/roles' }]}
      />
      <RoleForm
        action={editRole}
        initial={{ id: role.id, version: String(role.version), title: role.title, levelId: role.levelId, status: role.status }}
        levels={levelOptions(rubric.levels)}
        statuses={roleStatusOptions}
        submit="Save role"
      />
    </>
  );
}

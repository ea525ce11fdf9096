import type { Metadata } from 'next';
import { addRole } from '@/app/hiring/roles/actions';
import { RoleForm } from '@/components/hiring/roles/role-form';
import { levelOptions, roleStatusOptions } from '@/components/hiring/roles/role-options';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Add a role' };

export default async function NewRolePage() {
  const actor = await currentActor();
  if (!may(actor.role, 'roles.manage')) return <NotAllowed permission="roles.manage" role={actor.role} />;
  return (
    <>
      <PageHeader
        title="Add a role"
        lede="Whom do you want to hire, and at which level?"
        crumbs={[{ label: 'Roles', href: '/hiring/roles' }]}
      />
      <RoleForm action={addRole} initial={{}} levels={levelOptions(rubric.levels)} statuses={roleStatusOptions} submit="Add role" />
    </>
  );
}

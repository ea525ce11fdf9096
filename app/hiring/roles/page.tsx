import type { Metadata } from 'next';
import Link from 'next/link';
import { RoleTable } from '@/components/hiring/roles/role-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { listRoles } from '@/lib/data/roles';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Roles' };

export default async function RolesPage() {
  const actor = await currentActor();
  if (!may(actor.role, 'roles.manage')) return <NotAllowed permission="roles.manage" role={actor.role} />;
  const roles = await listRoles(database(), actor.workspace.id);
  const levelNames = new Map<string, string>(rubric.levels.map((level) => [level.id, level.name]));
  const add = (
    <Link prefetch={false} href="/hiring/roles/new" className="btn-primary">
      Add a role
    </Link>
  );
  return (
    <>
      <PageHeader title="Roles" lede="Whom are we hiring, and at which level?" action={roles.length > 0 ? add : undefined} />
      {roles.length === 0 ? (
        <EmptyState title="No role is open yet" action={add}>
          A role is what candidates apply for: a title and the level you hire at. The level decides which bar their scorecards are read
          against.
        </EmptyState>
      ) : (
        <RoleTable roles={roles.map((role) => ({ ...role, level: levelNames.get(role.levelId) ?? role.levelId }))} editable />
      )}
    </>
  );
}

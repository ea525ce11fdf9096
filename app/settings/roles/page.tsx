import type { Metadata } from 'next';
import { PermissionTable } from '@/components/settings/permission-table';
import { FactList } from '@/components/ui/fact-list';
import { PageHeader } from '@/components/ui/page-header';
import { memberRoles, roleMeanings } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Roles and permissions' };

export default async function PermissionsPage() {
  const actor = await currentActor();
  return (
    <>
      <PageHeader
        title="Roles and permissions"
        lede={`What may each of us do here? You are here as ${roleMeanings[actor.role].name.toLowerCase()}.`}
        crumbs={[{ label: 'Settings', href: '/settings' }]}
      />
      <PermissionTable own={actor.role} />
      <section aria-labelledby="meanings" className="mt-10">
        <h2 id="meanings" className="mb-3">
          What the roles are for
        </h2>
        <FactList facts={memberRoles.map((role) => ({ term: roleMeanings[role].name, says: roleMeanings[role].meaning }))} />
      </section>
      <p className="prose-width text-muted mt-6">
        The app asks this very table before each page and each change. Two rules stand above it. While your own scorecard for a candidate is
        not submitted, nobody’s scorecard for that candidate is shown to you, whatever your role. Once it is, you read what the other
        interviewers of that candidate submitted.
      </p>
    </>
  );
}

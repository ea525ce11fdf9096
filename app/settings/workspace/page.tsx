import type { Metadata } from 'next';
import { loadSampleTeam, removeSampleTeam } from '@/app/settings/sample/actions';
import { SampleSection } from '@/components/settings/sample-section';
import { WorkspaceForm } from '@/components/settings/workspace-form';
import { FactList } from '@/components/ui/fact-list';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { isSampleLoaded } from '@/lib/data/sample-team';
import { getWorkspace } from '@/lib/data/workspace';
import { may, roleMeanings } from '@/lib/domain/workspace/permissions';
import { formatDate } from '@/lib/format';
import { currentActor } from '@/lib/server/actor';
import { authMode } from '@/lib/server/environment';
import { renameWorkspace } from './actions';

export const metadata: Metadata = { title: 'Workspace' };

const modes = {
  local: 'For one person on this computer, without a sign-in',
  team: 'For a team, with accounts and sign-in',
};

export default async function WorkspacePage() {
  const actor = await currentActor();
  const workspace = await getWorkspace(database(), actor.workspace.id);
  const manages = may(actor.role, 'workspace.manage');
  const loaded = manages && (await isSampleLoaded(database(), actor.workspace.id));
  return (
    <>
      <PageHeader
        title="Workspace"
        lede="What is this workspace called, and how does it run?"
        crumbs={[{ label: 'Settings', href: '/settings' }]}
      />
      {manages ? <WorkspaceForm action={renameWorkspace} name={workspace.name} version={workspace.version} /> : null}
      <div className="mt-8">
        <FactList
          facts={[
            ...(manages ? [] : [{ term: 'Name', says: workspace.name }]),
            { term: 'Runs', says: modes[authMode()] },
            { term: 'Begun', says: formatDate(workspace.createdAt) },
            { term: 'Your role', says: roleMeanings[actor.role].name },
          ]}
        />
      </div>
      {manages ? <SampleSection loaded={loaded} load={loadSampleTeam} remove={removeSampleTeam} /> : null}
    </>
  );
}

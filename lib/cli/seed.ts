import { parseArgs } from 'node:util';
import { sampleTeam } from '@/content/hiring/sample-team/sample-team';
import { inOneChange } from '@/lib/data/change';
import { openDatabase } from '@/lib/data/client';
import { databaseUrl } from '@/lib/data/database-url';
import { ensureWorkspace } from '@/lib/data/first-start';
import { listMembers } from '@/lib/data/members';
import { loadSampleTeam, removeSampleTeam } from '@/lib/data/sample-team';
import { listWorkspaces } from '@/lib/data/workspace';
import { migrate } from './migrate';

// npm run seed [-- --remove]
// Loads the sample team into the first workspace of the configured database, or takes it out again.

try {
  const { values } = parseArgs({ options: { remove: { type: 'boolean', default: false } } });
  console.log(await seed(values.remove));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function seed(removes: boolean): Promise<string> {
  const { url } = databaseUrl(process.env);
  await migrate(url);
  const database = openDatabase(url);
  try {
    const at = new Date();
    await ensureWorkspace(database, at);
    const [workspace] = await listWorkspaces(database);
    const members = workspace ? await listMembers(database, workspace.id) : [];
    const [owner] = members.filter((member) => member.role === 'owner').sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime());
    if (!workspace || !owner) throw new Error('The first workspace has no owner, so nobody could be given the sample team.');
    const by = { kind: 'system', name: 'npm run seed' } as const;
    const outcome = await inOneChange(database, { workspaceId: workspace.id, by, source: 'cli', at }, (change) =>
      removes ? removeSampleTeam(change) : loadSampleTeam(change, sampleTeam, owner.id),
    );
    if (outcome.status === 'done') return `${outcome.message ?? 'Done.'} Workspace: ${workspace.name}.`;
    throw new Error(outcome.status === 'refused' ? outcome.message : 'The sample team could not be changed.');
  } finally {
    await database.$disconnect();
  }
}

import { expect, test } from 'vitest';
import { archiveCandidate } from '@/lib/data/candidates';
import { getRole, listRoles, updateRole } from '@/lib/data/roles';
import { describeEachEngine } from '../support/engines';
import { doneValue, hiringWorld } from '../support/hiring-world';

describeEachEngine('roles', (engine) => {
  const closed = { title: 'Senior ML engineer', levelId: 'senior', status: 'closed' as const };

  test('come with open ones first, each with the candidates who are in process', async () => {
    const world = await hiringWorld(engine.database);
    const other = await world.addRole('Analyst');
    await world.addCandidate('In process');
    await world.addCandidate('Hired', { status: 'hired' });
    const archived = await world.addCandidate('Archived');
    doneValue(await world.change(world.manager, (open) => archiveCandidate(open, archived, true)));
    await world.addCandidate('For another role', { roleId: other });
    doneValue(await world.change(world.manager, (open) => updateRole(open, world.roleId, 1, closed)));
    const roles = await listRoles(engine.database, world.workspaceId);
    expect(roles.map((role) => [role.title, role.status, role.activeCandidates])).toEqual([
      ['Analyst', 'open', 1],
      ['Senior ML engineer', 'closed', 1],
    ]);
  });

  test('an edit over a stale version gives what stands, and one that changes nothing leaves no trace', async () => {
    const world = await hiringWorld(engine.database);
    doneValue(await world.change(world.manager, (open) => updateRole(open, world.roleId, 1, closed)));
    const stale = await world.change(world.owner, (open) => updateRole(open, world.roleId, 1, { ...closed, title: 'Other' }));
    expect(stale).toMatchObject({ status: 'conflict', current: { title: 'Senior ML engineer', status: 'closed' } });
    const { checked } = await world.chain();
    doneValue(await world.change(world.owner, (open) => updateRole(open, world.roleId, 2, closed)));
    expect(await world.chain()).toEqual({ checked, brokenAt: undefined });
  });

  test('of another workspace are not there', async () => {
    const [here, there] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
    expect(await getRole(engine.database, here.workspaceId, there.roleId)).toBeUndefined();
    expect(await here.change(here.manager, (open) => updateRole(open, there.roleId, 1, closed))).toMatchObject({ because: 'missing' });
    expect((await listRoles(engine.database, here.workspaceId)).map((role) => role.id)).toEqual([here.roleId]);
  });
});

import { expect, test } from 'vitest';
import { changeMemberRole, listMembers, removeMember } from '@/lib/data/members';
import { startSession } from '@/lib/data/sessions';
import { getWorkspace, renameWorkspace } from '@/lib/data/workspace';
import type { MemberRole } from '@/lib/domain/workspace/permissions';
import { describeEachEngine } from '../support/engines';
import { doneValue, hiringWorld, type Person, type World } from '../support/hiring-world';

const changeRole = (world: World, asker: Person, member: Person, role: MemberRole, version = 1) =>
  world.change(asker, (open) => changeMemberRole(open, asker, { memberId: member.memberId, role, version }));
const remove = (world: World, asker: Person, member: Person) =>
  world.change(asker, (open) => removeMember(open, asker, { memberId: member.memberId, reason: 'Left the company' }));
const owners = (world: World) => world.database.member.count({ where: { workspaceId: world.workspaceId, role: 'owner', leftAt: null } });

describeEachEngine('the members of a workspace', (engine) => {
  test('are listed by name, without those who left', async () => {
    const world = await hiringWorld(engine.database);
    doneValue(await remove(world, world.owner, world.ben));
    expect((await listMembers(engine.database, world.workspaceId)).map((member) => member.name)).toEqual([
      'Ann Interviewer',
      'Cleo Interviewer',
      'Max Manager',
      'Olga Owner',
    ]);
  });

  test('keep their role when two people change it at once: the second is told what stands', async () => {
    const world = await hiringWorld(engine.database);
    const outcomes = await Promise.all([
      changeRole(world, world.owner, world.ann, 'lead'),
      changeRole(world, world.owner, world.ann, 'viewer'),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['conflict', 'done']);
    const { role } = await engine.database.member.findUniqueOrThrow({ where: { id: world.ann.memberId } });
    const conflict = outcomes.find((outcome) => outcome.status === 'conflict');
    expect(conflict).toMatchObject({ current: { role: role === 'lead' ? 'Lead' : 'Viewer' } });
  });

  test('never lose their last owner', async () => {
    const world = await hiringWorld(engine.database);
    expect(await changeRole(world, world.owner, world.owner, 'admin')).toMatchObject({ status: 'refused', because: 'rule' });
    const second = await world.join('Second Owner', 'owner');
    expect(await changeRole(world, second, world.owner, 'admin')).toMatchObject({ status: 'done' });
    expect(await changeRole(world, second, second, 'viewer')).toMatchObject({ status: 'refused' });
    expect(await owners(world)).toBe(1);
  });

  test('never lose their last owner to two owners who remove each other at the same moment', async () => {
    const world = await hiringWorld(engine.database);
    const second = await world.join('Second Owner', 'owner');
    const outcomes = await Promise.all([remove(world, world.owner, second), remove(world, second, world.owner)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['done', 'refused']);
    expect(await owners(world)).toBe(1);
  });

  test('cannot be raised to owner, or removed as owner, by an admin', async () => {
    const world = await hiringWorld(engine.database);
    const admin = await world.join('Ada Admin', 'admin');
    await world.join('Second Owner', 'owner');
    expect(await changeRole(world, admin, world.ann, 'owner')).toMatchObject({ status: 'refused', because: 'not-allowed' });
    expect(await changeRole(world, admin, admin, 'owner')).toMatchObject({ status: 'refused', because: 'not-allowed' });
    expect(await changeRole(world, admin, world.owner, 'viewer')).toMatchObject({ status: 'refused', because: 'not-allowed' });
    expect(await remove(world, admin, world.owner)).toMatchObject({ status: 'refused', because: 'not-allowed' });
    expect(await changeRole(world, admin, world.ann, 'admin')).toMatchObject({ status: 'done' });
  });

  test('cannot remove themselves', async () => {
    const world = await hiringWorld(engine.database);
    await world.join('Second Owner', 'owner');
    expect(await remove(world, world.owner, world.owner)).toMatchObject({ status: 'refused' });
  });

  test('who are removed lose every session at once, and keep their cards and their name on the trail', async () => {
    const world = await hiringWorld(engine.database);
    const cardId = await world.assign(await world.addCandidate('Candidate'), world.ann);
    for (let sessions = 0; sessions < 2; sessions += 1) {
      doneValue(await world.change(world.ann, (open) => startSession(open, { userId: world.ann.userId, userAgent: null, address: null })));
    }
    doneValue(await remove(world, world.owner, world.ann));
    expect(await engine.database.session.count({ where: { userId: world.ann.userId } })).toBe(0);
    expect(await engine.database.scorecard.count({ where: { id: cardId } })).toBe(1);
    const row = await engine.database.auditEntry.findFirstOrThrow({ where: { workspaceId: world.workspaceId, action: 'member.removed' } });
    expect(row.detail).toContain('Ann Interviewer');
    expect(row.detail).toContain('Left the company');
    expect(await remove(world, world.owner, world.ann)).toMatchObject({ status: 'refused', because: 'missing' });
  });

  test('of another workspace are not within reach', async () => {
    const [here, there] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
    expect(await changeRole(here, here.owner, there.ann, 'viewer')).toMatchObject({ status: 'refused', because: 'missing' });
    expect(await remove(here, here.owner, there.ann)).toMatchObject({ status: 'refused', because: 'missing' });
  });
});

describeEachEngine('the name of a workspace', (engine) => {
  test('is changed by whoever saw it last, and the other one keeps what they typed', async () => {
    const world = await hiringWorld(engine.database);
    const { version } = await getWorkspace(engine.database, world.workspaceId);
    const rename = (name: string) => world.change(world.owner, (open) => renameWorkspace(open, { name, version }));
    expect(await rename('Applied AI')).toMatchObject({ status: 'done' });
    expect(await rename('Platform AI')).toMatchObject({
      status: 'conflict',
      current: { name: 'Applied AI', version: String(version + 1) },
    });
    expect(await getWorkspace(engine.database, world.workspaceId)).toMatchObject({ name: 'Applied AI', version: version + 1 });
  });

  test('that stays the same leaves nothing on the trail', async () => {
    const world = await hiringWorld(engine.database);
    const before = await world.chain();
    expect(await world.change(world.owner, (open) => renameWorkspace(open, { name: 'Test team', version: 1 }))).toMatchObject({
      status: 'done',
    });
    expect(await world.chain()).toEqual(before);
  });
});

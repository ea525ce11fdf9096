import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createRole } from '@/lib/data/roles';
import { done, refused } from '@/lib/domain/outcome';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, hiringWorld } from '../support/hiring-world';

describeEachEngine('a change', (engine) => {
  const role = (title: string) => ({ title, levelId: 'senior', status: 'open' as const });

  test.each([
    ['refused', refused('No.')],
    ['a conflict', { status: 'conflict', message: 'Changed.', current: {} }],
    ['invalid', { status: 'invalid', fieldErrors: { title: 'Missing.' } }],
  ] as const)('that ends %s leaves neither a row nor an entry behind', async (_how, ending) => {
    const world = await hiringWorld(engine.database);
    const { checked } = await world.chain();
    const outcome = await world.change(world.manager, async (open) => {
      await createRole(open, role('Never'));
      return ending;
    });
    expect(outcome).toEqual(ending);
    expect(await engine.database.role.count({ where: { workspaceId: world.workspaceId, title: 'Never' } })).toBe(0);
    expect(await world.chain()).toEqual({ checked, brokenAt: undefined });
  });

  test('that throws leaves nothing behind, and the next one works', async () => {
    const world = await hiringWorld(engine.database);
    const failing = world.change(world.manager, async (open) => {
      await createRole(open, role('Never'));
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await engine.database.role.count({ where: { workspaceId: world.workspaceId, title: 'Never' } })).toBe(0);
    await world.addRole('Afterwards');
    expect((await world.chain()).brokenAt).toBeUndefined();
  });

  test('whose audit entry cannot be written does not happen', async () => {
    const world = await hiringWorld(engine.database);
    await world.addRole('Before');
    const { checked } = await world.chain();
    // The number of the next entry is taken: the insert of the audit row must fail.
    await engine.database.auditHead.update({ where: { workspaceId: world.workspaceId }, data: { sequence: 0 } });
    await expect(world.addRole('Unrecorded')).rejects.toThrow();
    expect(await engine.database.role.count({ where: { workspaceId: world.workspaceId, title: 'Unrecorded' } })).toBe(0);
    await engine.database.auditHead.update({ where: { workspaceId: world.workspaceId }, data: { sequence: checked } });
    expect(await world.chain()).toEqual({ checked, brokenAt: undefined });
  });

  test('of a workspace without a chain is impossible', async () => {
    const world = await hiringWorld(engine.database);
    await engine.database.auditHead.delete({ where: { workspaceId: world.workspaceId } });
    await expect(world.addRole('Unrecorded')).rejects.toThrow();
    expect(await engine.database.role.count({ where: { workspaceId: world.workspaceId, title: 'Unrecorded' } })).toBe(0);
  });

  test('with several notes puts all of them on the trail, in order', async () => {
    const world = await hiringWorld(engine.database);
    const { checked } = await world.chain();
    doneValue(
      await world.change(world.manager, async (open) => {
        for (const title of ['One', 'Two', 'Three']) await createRole(open, role(title));
        return done();
      }),
    );
    const entries = await engine.database.auditEntry.findMany({
      where: { workspaceId: world.workspaceId, sequence: { gt: checked } },
      orderBy: { sequence: 'asc' },
    });
    expect(entries.map((entry) => JSON.parse(entry.detail ?? '').recordName)).toEqual(['One', 'Two', 'Three']);
    expect(await world.chain()).toEqual({ checked: checked + 3, brokenAt: undefined });
  });

  test('that names a person keeps the name outside of what the hash covers', async () => {
    const world = await hiringWorld(engine.database);
    await world.addCandidate('Ada Nameless');
    const entries = await engine.database.auditEntry.findMany({ where: { workspaceId: world.workspaceId }, omit: { detail: true } });
    expect(JSON.stringify(entries)).not.toContain('Ada');
  });

  test('runs one after the other with 200 others of its workspace, and the chain holds', async () => {
    const world = await hiringWorld(engine.database);
    const candidateId = await world.addCandidate('Candidate');
    const card = await world.assign(candidateId, world.ann);
    const { checked } = await world.chain();
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        index % 2
          ? world.save(world.ann, card, randomUUID(), [field(`answer/${index}`, `reason ${index}`)])
          : world.change(world.manager, (open) => createRole(open, role(`Role ${index}`))),
      ),
    );
    expect(outcomes.every((outcome) => outcome.status === 'done')).toBe(true);
    expect(await world.chain()).toEqual({ checked: checked + 200, brokenAt: undefined });
    expect(await engine.database.role.count({ where: { workspaceId: world.workspaceId, title: { startsWith: 'Role ' } } })).toBe(100);
    expect(await engine.database.scorecardField.count({ where: { scorecardId: card } })).toBe(100);
  });

  test('of one workspace never waits for the end of another workspace’s chain', async () => {
    const [here, there] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? here : there).addRole(`Role ${index}`)));
    expect(await here.chain()).toMatchObject({ brokenAt: undefined, checked: 11 });
    expect(await there.chain()).toMatchObject({ brokenAt: undefined, checked: 11 });
  });
});

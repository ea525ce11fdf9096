import { expect, test } from 'vitest';
import { createAccount } from '@/lib/data/accounts';
import { createInvite, findInvite, listInvites, revokeInvite } from '@/lib/data/invites';
import { acceptInvite } from '@/lib/data/join';
import { changeMemberRole, removeMember } from '@/lib/data/members';
import type { MemberRole } from '@/lib/domain/workspace/permissions';
import { describeEachEngine } from '../support/engines';
import { doneValue, hiringWorld, type Person, type World } from '../support/hiring-world';

const day = 86_400_000;
let people = 0;
const someone = () => {
  people += 1;
  return { name: `Person ${people}`, email: `person-${people}@example.com`, passwordHash: 'hash' };
};

const invite = (world: World, maker: Person, input: { role?: MemberRole; email?: string; days?: number } = {}) =>
  world.change(maker, (open) =>
    createInvite(open, maker, { role: input.role ?? 'interviewer', email: input.email ?? null, days: input.days ?? 7 }),
  );

const idOf = async (world: World, code: string, at?: Date) => {
  const found = await findInvite(world.database, code, at ?? world.tick());
  if (typeof found === 'string') throw new Error(found);
  return found.id;
};

const accept = (world: World, id: string, person: Parameters<typeof acceptInvite>[2], at?: Date) =>
  world.change(world.owner, (open) => acceptInvite(open, id, person), at);

describeEachEngine('an invitation', (engine) => {
  test('makes a member of whoever has its code, with its role, and its code is stored nowhere', async () => {
    const world = await hiringWorld(engine.database);
    const { code } = doneValue(await invite(world, world.owner, { role: 'finance' }));
    expect(code).toMatch(/^[\w-]{43}$/);
    const tables = await Promise.all([engine.database.invite.findMany(), engine.database.auditEntry.findMany()]);
    expect(JSON.stringify(tables)).not.toContain(code);
    const joined = doneValue(await accept(world, await idOf(world, code), someone()));
    const member = await engine.database.member.findUniqueOrThrow({ where: { id: joined.memberId } });
    expect({ role: member.role, leftAt: member.leftAt }).toEqual({ role: 'finance', leftAt: null });
    expect(await world.chain()).toMatchObject({ brokenAt: undefined });
  });

  test('is used once: of two people who accept at the same moment one gets in', async () => {
    const world = await hiringWorld(engine.database);
    const { code } = doneValue(await invite(world, world.owner));
    const id = await idOf(world, code);
    const before = await engine.database.member.count({ where: { workspaceId: world.workspaceId } });
    const outcomes = await Promise.all([someone(), someone(), someone(), someone()].map((person) => accept(world, id, person)));
    expect(outcomes.filter((outcome) => outcome.status === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.status === 'refused')).toHaveLength(3);
    expect(await engine.database.member.count({ where: { workspaceId: world.workspaceId } })).toBe(before + 1);
    expect(await findInvite(engine.database, code, world.tick())).toBe('used');
  });

  test('opens nothing once it has expired, to the second', async () => {
    const world = await hiringWorld(engine.database);
    const made = world.tick();
    const { code, expiresAt } = doneValue(
      await world.change(world.owner, (open) => createInvite(open, world.owner, { role: 'viewer', email: null, days: 1 }), made),
    );
    expect(expiresAt.getTime()).toBe(made.getTime() + day);
    expect(await findInvite(engine.database, code, new Date(expiresAt.getTime() - 1))).toMatchObject({ role: 'viewer' });
    expect(await findInvite(engine.database, code, expiresAt)).toBe('expired');
    const id = await idOf(world, code, made);
    expect(await accept(world, id, someone(), expiresAt)).toMatchObject({ status: 'refused', because: 'missing' });
  });

  test('opens nothing once it was taken back, and taking back a used one changes nothing', async () => {
    const world = await hiringWorld(engine.database);
    const [first, second] = [doneValue(await invite(world, world.owner)), doneValue(await invite(world, world.owner))];
    const [firstId, secondId] = [await idOf(world, first.code), await idOf(world, second.code)];
    doneValue(await world.change(world.owner, (open) => revokeInvite(open, firstId)));
    expect(await findInvite(engine.database, first.code, world.tick())).toBe('revoked');
    expect(await accept(world, firstId, someone())).toMatchObject({ status: 'refused' });
    doneValue(await accept(world, secondId, someone()));
    doneValue(await world.change(world.owner, (open) => revokeInvite(open, secondId)));
    expect(await findInvite(engine.database, second.code, world.tick())).toBe('used');
  });

  test('of another workspace can be neither used nor taken back from here', async () => {
    const [here, there] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
    const { code } = doneValue(await invite(there, there.owner));
    const id = await idOf(there, code);
    doneValue(await here.change(here.owner, (open) => revokeInvite(open, id)));
    expect(await accept(here, id, someone())).toMatchObject({ status: 'refused' });
    expect(await findInvite(engine.database, code, there.tick())).toMatchObject({ id });
  });

  test('that nobody made opens nothing', async () => {
    const world = await hiringWorld(engine.database);
    expect(await findInvite(engine.database, '', world.tick())).toBe('unknown');
    expect(await findInvite(engine.database, 'x'.repeat(43), world.tick())).toBe('unknown');
  });

  test('never goes above the role of whoever makes it', async () => {
    const world = await hiringWorld(engine.database);
    const admin = await world.join('Ada Admin', 'admin');
    expect(await invite(world, admin, { role: 'owner' })).toMatchObject({ status: 'refused', because: 'not-allowed' });
    expect(await invite(world, world.manager, { role: 'viewer' })).toMatchObject({ status: 'refused', because: 'not-allowed' });
    expect(await invite(world, admin, { role: 'admin' })).toMatchObject({ status: 'done' });
  });

  test('stops working when whoever made it leaves or may no longer hand out its role', async () => {
    const world = await hiringWorld(engine.database);
    const [ada, bea] = [await world.join('Ada Admin', 'admin'), await world.join('Bea Owner', 'owner')];
    const fromAda = doneValue(await invite(world, ada, { role: 'admin', days: 30 }));
    const ownerFromBea = doneValue(await invite(world, bea, { role: 'owner' }));
    const viewerFromBea = doneValue(await invite(world, bea, { role: 'viewer' }));
    doneValue(await world.change(world.owner, (open) => removeMember(open, world.owner, { memberId: ada.memberId, reason: 'Left' })));
    expect(await findInvite(engine.database, fromAda.code, world.tick())).toBe('revoked');
    const demotion = { memberId: bea.memberId, role: 'admin', version: 1 } as const;
    doneValue(await world.change(world.owner, (open) => changeMemberRole(open, world.owner, demotion)));
    expect(await findInvite(engine.database, ownerFromBea.code, world.tick())).toBe('revoked');
    expect(await findInvite(engine.database, viewerFromBea.code, world.tick())).toMatchObject({ role: 'viewer' });
  });

  test('made out to an address is for that address alone, and a wrong one does not use it up', async () => {
    const world = await hiringWorld(engine.database);
    const person = someone();
    const { code } = doneValue(await invite(world, world.owner, { email: person.email }));
    const id = await idOf(world, code);
    const refused = await accept(world, id, someone());
    expect(refused).toMatchObject({ status: 'invalid', fieldErrors: { email: expect.stringContaining(person.email) } });
    expect(await accept(world, id, person)).toMatchObject({ status: 'done' });
  });

  test('cannot take over an account by its address, nor change the role of somebody who is a member', async () => {
    const world = await hiringWorld(engine.database);
    const person = someone();
    const account = doneValue(await world.change(world.owner, (open) => createAccount(open, person)));
    const { code } = doneValue(await invite(world, world.owner, { role: 'owner' }));
    const id = await idOf(world, code);
    expect(await accept(world, id, { ...person, passwordHash: 'another' })).toMatchObject({ status: 'invalid' });
    const { code: lower } = doneValue(await invite(world, world.owner, { role: 'viewer' }));
    const owner = { email: 'whoever@example.com', userId: world.owner.userId };
    expect(await accept(world, await idOf(world, lower), owner)).toMatchObject({ status: 'refused' });
    expect((await engine.database.member.findUniqueOrThrow({ where: { id: world.owner.memberId } })).role).toBe('owner');
    expect(await accept(world, id, { email: person.email, userId: account.userId })).toMatchObject({ status: 'done' });
  });

  test('brings back somebody who had left, as the same member', async () => {
    const world = await hiringWorld(engine.database);
    doneValue(
      await world.change(world.owner, (open) => removeMember(open, world.owner, { memberId: world.ann.memberId, reason: 'Sabbatical' })),
    );
    const { code } = doneValue(await invite(world, world.owner, { role: 'lead' }));
    const back = doneValue(await accept(world, await idOf(world, code), { email: 'ann@example.com', userId: world.ann.userId }));
    expect(back.memberId).toBe(world.ann.memberId);
  });

  test('is listed with its state, newest first, and without its code', async () => {
    const world = await hiringWorld(engine.database);
    const codes = [];
    for (let made = 0; made < 4; made += 1) codes.push(doneValue(await invite(world, world.owner, { days: made === 3 ? 1 : 30 })).code);
    const ids = await Promise.all(codes.map((code) => idOf(world, code)));
    doneValue(await accept(world, ids[0] ?? '', someone()));
    await world.change(world.owner, (open) => revokeInvite(open, ids[1] ?? ''));
    const listed = await listInvites(engine.database, world.workspaceId, new Date(world.tick().getTime() + day));
    expect(listed.map((one) => [one.state, one.createdBy])).toEqual([
      ['expired', 'Olga Owner'],
      ['open', 'Olga Owner'],
      ['revoked', 'Olga Owner'],
      ['used', 'Olga Owner'],
    ]);
  });
});

import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  claimWorkspace,
  countAccounts,
  createAccount,
  findMembership,
  findSoleMember,
  passwordHashOf,
  putSetUpToken,
  workspaceToClaim,
} from '@/lib/data/accounts';
import { type AuthorizedWorkspaceId, authorizedWorkspaceIdSchema } from '@/lib/data/authorized';
import { type Change, inOneChange } from '@/lib/data/change';
import { openDatabase } from '@/lib/data/client';
import { ensureFirstStart, ensureWorkspace } from '@/lib/data/first-start';
import { endOtherSessions, endSession, listSessions, sessionSeconds, startSession } from '@/lib/data/sessions';
import { forgetTries, giveBackTry, takeTry } from '@/lib/data/tries';
import type { Outcome } from '@/lib/domain/outcome';
import { describeEachEngine } from '../support/engines';
import { doneValue, hiringWorld } from '../support/hiring-world';

const at = new Date('2026-11-23T12:00:00.000Z');
const claim = { name: 'Olga', email: 'olga@example.com', passwordHash: 'hash', workspaceName: 'Applied AI' };

describeEachEngine('the first account', (engine) => {
  let workspaceId: AuthorizedWorkspaceId;
  const change = <Value>(run: (change: Change) => Promise<Outcome<Value>>) =>
    inOneChange(engine.database, { workspaceId, by: { kind: 'system', name: 'Test' }, source: 'ui', at }, run);

  beforeAll(async () => {
    await ensureWorkspace(engine.database, at);
    workspaceId = authorizedWorkspaceIdSchema.parse((await engine.database.workspace.findFirstOrThrow()).id);
  });

  test('is not needed while one person works alone: the local owner is that person', async () => {
    expect((await findSoleMember(engine.database))?.user.name).toBe('Local owner');
    expect(await countAccounts(engine.database)).toBe(0);
  });

  test('two servers that start at once make one workspace', async () => {
    const database = openDatabase(await engine.another());
    try {
      await Promise.all([ensureWorkspace(database, at), ensureWorkspace(database, at), ensureWorkspace(database, at)]);
      expect(await database.workspace.count()).toBe(1);
      expect(await database.member.count()).toBe(1);
      expect(await database.auditEntry.count()).toBe(1);
    } finally {
      await database.$disconnect();
    }
  });

  test('is opened by the newest set-up token and by no other', async () => {
    await putSetUpToken(engine.database, 'the first token', at);
    await putSetUpToken(engine.database, 'the second token', at);
    expect(await workspaceToClaim(engine.database, 'the first token')).toBeUndefined();
    expect(await workspaceToClaim(engine.database, '')).toBeUndefined();
    expect((await workspaceToClaim(engine.database, 'the second token'))?.workspaceId).toBe(workspaceId);
  });

  test('takes over the local owner, once, when two people claim at the same moment', async () => {
    const before = await engine.database.member.findFirstOrThrow({ where: { workspaceId } });
    const outcomes = await Promise.all([
      change((open) => claimWorkspace(open, claim)),
      change((open) => claimWorkspace(open, { ...claim, name: 'Mallory', email: 'mallory@example.com' })),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['done', 'refused']);
    const member = await engine.database.member.findFirstOrThrow({ where: { workspaceId }, include: { user: true, workspace: true } });
    expect({ id: member.id, userId: member.userId, role: member.role }).toEqual({ id: before.id, userId: before.userId, role: 'owner' });
    expect(member.workspace.name).toBe('Applied AI');
    expect(await countAccounts(engine.database)).toBe(1);
    expect(await workspaceToClaim(engine.database, 'the second token')).toBeUndefined();
  });

  test('keeps working without a sign-in on its own computer, until a second member could sign in', async () => {
    expect(await findSoleMember(engine.database)).not.toBeNull();
    const userId = doneValue(
      await change((open) => createAccount(open, { name: 'Ann', email: 'ann@example.com', passwordHash: 'hash' })),
    ).userId;
    await engine.database.member.create({ data: { id: 'ann', workspaceId, userId, role: 'viewer', createdAt: at } });
    expect(await findSoleMember(engine.database)).toBeNull();
    await engine.database.member.update({ where: { id: 'ann' }, data: { leftAt: at } });
    expect(await findSoleMember(engine.database)).not.toBeNull();
  });

  test('shares its address with nobody, in whatever order they ask', async () => {
    const twice = await Promise.all(
      ['One', 'Two'].map((name) => change((open) => createAccount(open, { name, email: 'same@example.com', passwordHash: 'hash' }))),
    );
    expect(twice.map((outcome) => outcome.status).sort()).toEqual(['done', 'invalid']);
    expect(await passwordHashOf(engine.database, 'same@example.com')).toMatchObject({ hash: 'hash' });
    expect(await passwordHashOf(engine.database, 'nobody@example.com')).toBeUndefined();
  });
});

describeEachEngine('people without an account', (engine) => {
  test('do not end the implicit sign-in of the local owner', async () => {
    await ensureWorkspace(engine.database, at);
    const { id: workspaceId } = await engine.database.workspace.findFirstOrThrow();
    await engine.database.user.create({
      data: { id: 'sample', name: 'Sample', email: 'sample@example.com', createdAt: at, updatedAt: at },
    });
    await engine.database.member.create({ data: { id: 'sample', workspaceId, userId: 'sample', role: 'interviewer', createdAt: at } });
    expect((await findSoleMember(engine.database))?.user.name).toBe('Local owner');
  });
});

describeEachEngine('a session', (engine) => {
  test('starts with a token that is given once, ends at once, and ends by itself after 14 days', async () => {
    const world = await hiringWorld(engine.database);
    const start = (person: typeof world.ann, when: Date) =>
      world.change(person, (open) => startSession(open, { userId: person.userId, userAgent: 'Firefox', address: '192.0.2.1' }), when);
    const first = doneValue(await start(world.ann, at)).token;
    const second = doneValue(await start(world.ann, at)).token;
    expect(first).not.toBe(second);
    expect(first).toMatch(/^[\w-]{43}$/);
    const listed = await listSessions(engine.database, world.ann.userId, undefined, at);
    expect(listed).toHaveLength(2);
    expect(JSON.stringify(listed)).not.toContain(first);
    const later = new Date(at.getTime() + sessionSeconds * 1000);
    expect(await listSessions(engine.database, world.ann.userId, undefined, later)).toEqual([]);
    const { id } = await engine.database.session.findFirstOrThrow({ where: { token: first } });
    doneValue(await world.change(world.ann, (open) => endSession(open, world.ann.userId, id)));
    expect(await engine.database.session.count({ where: { token: first } })).toBe(0);
    expect(await engine.database.session.count({ where: { token: second } })).toBe(1);
  });

  test('of somebody else cannot be ended', async () => {
    const world = await hiringWorld(engine.database);
    const { token } = doneValue(
      await world.change(world.ann, (open) => startSession(open, { userId: world.ann.userId, userAgent: null, address: null })),
    );
    const { id } = await engine.database.session.findFirstOrThrow({ where: { token } });
    const entries = await engine.database.auditEntry.count({ where: { workspaceId: world.workspaceId } });
    doneValue(await world.change(world.ben, (open) => endSession(open, world.ben.userId, id)));
    doneValue(await world.change(world.ben, (open) => endOtherSessions(open, world.ben.userId, 'none')));
    expect(await engine.database.session.count({ where: { token } })).toBe(1);
    expect(await engine.database.auditEntry.count({ where: { workspaceId: world.workspaceId } })).toBe(entries);
  });

  test('starts and ends on the audit trail, and its token is not there', async () => {
    const world = await hiringWorld(engine.database);
    const { token } = doneValue(
      await world.change(world.ann, (open) => startSession(open, { userId: world.ann.userId, userAgent: null, address: null })),
    );
    await world.change(world.ann, (open) => startSession(open, { userId: world.ann.userId, userAgent: null, address: null }));
    const { id } = await engine.database.session.findFirstOrThrow({ where: { token } });
    await world.change(world.ann, (open) => endOtherSessions(open, world.ann.userId, id));
    const rows = await engine.database.auditEntry.findMany({
      where: { workspaceId: world.workspaceId, recordKind: 'session' },
      orderBy: { sequence: 'asc' },
    });
    expect(rows.map((row) => row.action)).toEqual(['session.started', 'session.started', 'session.ended']);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await world.chain()).toMatchObject({ brokenAt: undefined });
  });

  test('is read by the account library from our own tables, through the signed cookie alone', async () => {
    vi.stubEnv('LEADFRAME_SECRET', 'a secret of the tests, long enough to be one');
    vi.stubEnv('DATABASE_URL', engine.url);
    vi.resetModules();
    Reflect.deleteProperty(globalThis, 'leadframeAuth');
    Reflect.deleteProperty(globalThis, 'leadframeDatabase');
    const { auth } = await import('@/lib/server/auth');
    const { database } = await import('@/lib/data/client');
    try {
      const world = await hiringWorld(engine.database);
      const { token } = doneValue(
        await world.change(
          world.ann,
          (open) => startSession(open, { userId: world.ann.userId, userAgent: null, address: null }),
          new Date(),
        ),
      );
      const { headers } = await auth().api.giveSessionCookie({ body: { token }, headers: new Headers(), returnHeaders: true });
      const cookie = headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Lax/);
      const pair = cookie.split(';')[0] ?? '';
      const read = (value: string) => auth().api.getSession({ headers: new Headers({ cookie: value }) });
      expect(await read(pair)).toMatchObject({ user: { id: world.ann.userId }, session: { activeOrganizationId: world.workspaceId } });
      expect(await findMembership(engine.database, world.ann.userId, world.workspaceId)).toMatchObject({ id: world.ann.memberId });
      expect(await read(`leadframe.session_token=${token}`)).toBeNull();
      expect(await read(pair.replace(/%3D$|.$/, 'x'))).toBeNull();
      await engine.database.session.deleteMany({ where: { token } });
      expect(await read(pair)).toBeNull();
    } finally {
      await database().$disconnect();
      vi.unstubAllEnvs();
      Reflect.deleteProperty(globalThis, 'leadframeAuth');
      Reflect.deleteProperty(globalThis, 'leadframeDatabase');
    }
  });
});

describeEachEngine('a limit on tries', (engine) => {
  const limit = { name: 'door', tries: 5, perSeconds: 900 };

  test('lets exactly so many through, also when they come all at once, and says how long to wait', async () => {
    const waits = await Promise.all(Array.from({ length: 40 }, () => takeTry(engine.database, limit, 'at once')));
    expect(waits.filter((wait) => wait === undefined)).toHaveLength(5);
    for (const wait of waits.filter((one) => one !== undefined)) {
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(900);
    }
  });

  test('counts each key and each door by itself, and stores neither address nor name', async () => {
    for (let tries = 0; tries < 5; tries += 1) expect(await takeTry(engine.database, limit, 'ann@example.com')).toBeUndefined();
    expect(await takeTry(engine.database, limit, 'ann@example.com')).toBeDefined();
    expect(await takeTry(engine.database, limit, 'ben@example.com')).toBeUndefined();
    expect(await takeTry(engine.database, { ...limit, name: 'other' }, 'ann@example.com')).toBeUndefined();
    expect(JSON.stringify(await engine.database.rateLimiterFlexible.findMany())).not.toContain('example.com');
  });

  test('is not used up by the right person coming in', async () => {
    for (let tries = 0; tries < 20; tries += 1) {
      expect(await takeTry(engine.database, limit, 'an office')).toBeUndefined();
      await giveBackTry(engine.database, limit, 'an office');
    }
    for (let tries = 0; tries < 6; tries += 1) await takeTry(engine.database, limit, 'cleo');
    await forgetTries(engine.database, limit, 'cleo');
    expect(await takeTry(engine.database, limit, 'cleo')).toBeUndefined();
  });

  test('starts over once its time is up', async () => {
    for (let tries = 0; tries < 6; tries += 1) await takeTry(engine.database, limit, 'dan');
    await engine.database.rateLimiterFlexible.updateMany({ data: { expire: new Date(Date.now() - 1) } });
    expect(await takeTry(engine.database, limit, 'dan')).toBeUndefined();
  });
});

describe('a set-up token from the environment', () => {
  test('that is short enough to guess is refused in words', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { tmpdir } = await import('node:os');
    const { migrate } = await import('@/lib/cli/migrate');
    const folder = mkdtempSync(join(tmpdir(), 'leadframe-setup-'));
    vi.stubEnv('DATABASE_URL', `file:${join(folder, 'new.db')}`);
    Reflect.deleteProperty(globalThis, 'leadframeDatabase');
    try {
      await migrate(`file:${join(folder, 'new.db')}`);
      vi.stubEnv('LEADFRAME_SETUP_TOKEN', 'abc');
      const start = () => ensureFirstStart({ authMode: 'team', origin: 'http://127.0.0.1:3000' });
      await expect(start()).rejects.toThrow('LEADFRAME_SETUP_TOKEN needs at least 20 characters');
      Reflect.deleteProperty(globalThis, 'leadframeDatabase');
      vi.stubEnv('LEADFRAME_SETUP_TOKEN', '');
      expect((await start()).setUpLink).toMatch(/^http:\/\/127\.0\.0\.1:3000\/set-up#[\w-]{43}$/);
    } finally {
      vi.unstubAllEnvs();
      Reflect.deleteProperty(globalThis, 'leadframeDatabase');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

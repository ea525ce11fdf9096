import { rmSync } from 'node:fs';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { connect } from '@/lib/cli/schema-engine';
import { type Database, openDatabase } from '@/lib/data/client';
import { databaseFile, databaseUrl } from '@/lib/data/database-url';
import { PrismaClient as SqliteClient } from '@/lib/data/generated/sqlite/client';
import { storageFault } from '@/lib/data/storage-fault';
import { cuttableProxy } from '../support/cuttable-proxy';
import { describeEachEngine } from '../support/engines';
import { hiringWorld } from '../support/hiring-world';

/** The fault that an attempt meets; fails when the attempt succeeds. */
async function faultOf(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => expect.fail('This should not have worked.'),
    (thrown: unknown) => thrown,
  );
  return storageFault(error);
}

describeEachEngine('faults of storage', (engine) => {
  let opened: Database | undefined;
  afterEach(async () => {
    await opened?.$disconnect();
    opened = undefined;
  });

  test('a mistake in the request is not taken for one', async () => {
    const world = await hiringWorld(engine.database);
    const role = { id: world.roleId, workspaceId: world.workspaceId, title: 'Twice', levelId: 'senior' };
    expect(await faultOf(engine.database.role.create({ data: role }))).toBeUndefined();
    expect(await faultOf(engine.database.role.create({ data: { ...role, id: 'new', workspaceId: 'nowhere' } }))).toBeUndefined();
    expect(await faultOf(engine.database.role.findUniqueOrThrow({ where: { id: 'nobody' } }))).toBeUndefined();
    expect(await faultOf(engine.database.$queryRaw`SELECT * FROM no_such_table`)).toBeUndefined();
    expect(storageFault(new TypeError('x is not a function'))).toBeUndefined();
    expect(storageFault(undefined)).toBeUndefined();
  });

  if (engine.name === 'sqlite') {
    describe('with a file', () => {
      test('no room left to write is told apart, undoes the change, and passes', async () => {
        const world = await hiringWorld(engine.database);
        const note = 'x'.repeat(200_000);
        const full = engine.database.$transaction(async (transaction) => {
          // The page count cannot go below what the file has: it holds the file at its present size.
          await transaction.$executeRawUnsafe('PRAGMA max_page_count = 1');
          await transaction.candidate.create({
            data: { workspaceId: world.workspaceId, roleId: world.roleId, name: 'Too much', searchKey: 'too much', note },
          });
        });
        expect(await faultOf(full)).toBe('full');
        expect(await engine.database.candidate.count({ where: { workspaceId: world.workspaceId } })).toBe(0);
        await world.addCandidate('Fits', { note: 'x'.repeat(20_000) });
        expect((await world.chain()).brokenAt).toBeUndefined();
      });

      test('a file that somebody else holds is unavailable, until they let go', async () => {
        const url = await engine.another();
        const impatient = new SqliteClient({ adapter: new PrismaLibSql({ url, timeout: 50 }) });
        const holder = await connect('sqlite', url);
        const holding = await holder.startTransaction();
        await holding.executeRaw({ sql: "INSERT INTO workspace (id, name, slug) VALUES ('w', 'w', 'w')", args: [], argTypes: [] });
        expect(await faultOf(impatient.workspace.create({ data: { id: 'v', name: 'v', slug: 'v' } }))).toBe('unavailable');
        await holding.rollback();
        await holder.dispose();
        expect(await impatient.workspace.create({ data: { id: 'v', name: 'v', slug: 'v' } })).toMatchObject({ id: 'v' });
        await impatient.$disconnect();
      });

      test('a file that cannot be opened is unavailable', async () => {
        const { url } = databaseUrl({ DATABASE_URL: engine.url });
        opened = openDatabase(`${url}.not-there/leadframe.db`);
        rmSync(`${databaseFile(url)}.not-there`, { recursive: true, force: true });
        expect(await faultOf(opened.workspace.count())).toBe('unavailable');
      });
    });
  }

  if (engine.name === 'postgresql') {
    describe('with a server', () => {
      async function behindProxy() {
        const address = new URL(engine.url);
        const proxy = await cuttableProxy({ host: address.hostname, port: Number(address.port || 5432) });
        address.host = `127.0.0.1:${proxy.port}`;
        opened = openDatabase(address.href);
        return { proxy, database: opened };
      }

      test('one that goes away is unavailable, and is used again when it is back', async () => {
        const { proxy, database } = await behindProxy();
        const before = await database.workspace.count();
        await proxy.cut();
        expect(await faultOf(database.workspace.count())).toBe('unavailable');
        expect(await faultOf(database.$transaction((transaction) => transaction.workspace.count()))).toBe('unavailable');
        await proxy.restore();
        expect(await database.workspace.count()).toBe(before);
        await proxy.cut();
      });

      test('one that goes away in the middle of a change is unavailable, and the change did not happen', async () => {
        const { proxy, database } = await behindProxy();
        const world = await hiringWorld(database);
        const { checked } = await world.chain();
        const broken = world.change(world.manager, async (open) => {
          await open.transaction.role.update({ where: { id: world.roleId }, data: { title: 'Half done' } });
          await proxy.cut();
          await open.transaction.role.update({ where: { id: world.roleId }, data: { title: 'Done' } });
          return { status: 'done', value: undefined };
        });
        expect(await faultOf(broken)).toBe('unavailable');
        await proxy.restore();
        expect((await database.role.findUniqueOrThrow({ where: { id: world.roleId } })).title).toBe('Senior ML engineer');
        await world.addRole('Afterwards');
        expect(await world.chain()).toEqual({ checked: checked + 1, brokenAt: undefined });
        await proxy.cut();
      });

      test('one that ends our connections is unavailable for that moment only', async () => {
        opened = openDatabase(engine.url);
        const database = opened;
        await database.workspace.count();
        const ending = database.$transaction(async (transaction) => {
          const [own] = await transaction.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
          await engine.database.$queryRaw`SELECT pg_terminate_backend(${own?.pid}::int)`;
          return transaction.workspace.count();
        });
        expect(await faultOf(ending)).toBe('unavailable');
        expect(await database.workspace.count()).toBeGreaterThanOrEqual(0);
      });

      test('one that nobody runs is unavailable', async () => {
        const { proxy, database } = await behindProxy();
        await proxy.cut();
        expect(await faultOf(database.workspace.count())).toBe('unavailable');
      });

      test('one without our database, or without our user, is unavailable', async () => {
        const { server } = inject('templates').postgresql ?? { server: '' };
        const address = new URL(server);
        address.pathname = '/no_such_database_here';
        opened = openDatabase(address.href);
        expect(await faultOf(opened.workspace.count())).toBe('unavailable');
        const stranger = new URL(server);
        stranger.username = 'no_such_user_here';
        const refused = openDatabase(stranger.href);
        expect(await faultOf(refused.workspace.count())).toBe('unavailable');
        await refused.$disconnect();
      });
    });
  }
});

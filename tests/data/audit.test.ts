import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { connect } from '@/lib/cli/schema-engine';
import { eachAuditBatch, listAuditRows, listAuditVocabulary, readable, type StoredEntry, verifyAudit } from '@/lib/data/audit';
import { openDatabase } from '@/lib/data/client';
import { databaseUrl } from '@/lib/data/database-url';
import { listBlindCandidateIds, listHiddenScorecardIds } from '@/lib/data/scorecards';
import { renameWorkspace } from '@/lib/data/workspace';
import { done, refused } from '@/lib/domain/outcome';
import { describeEachEngine, type Engine } from '../support/engines';
import { doneValue, hiringWorld, type World } from '../support/hiring-world';

const note = (world: World, recordId: string) =>
  world.change(world.owner, async (open) => {
    open.note({ action: 'thing.touched', recordKind: 'thing', recordId, recordName: `Name of ${recordId}` });
    return done();
  });

async function sql(engine: Engine, statement: string): Promise<void> {
  const { provider, url } = databaseUrl({ DATABASE_URL: engine.url });
  const connection = await connect(provider, url);
  await connection.executeScript(statement).finally(() => connection.dispose());
}

/** Runs a TypeScript file as a process of its own; resolves with its exit code and all it printed. */
function inProcess(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', file, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

/** What somebody who owns the database file itself could do: take the triggers off, change rows, and put nothing back. */
async function tamper(engine: Engine, statement: string): Promise<void> {
  const unguard =
    engine.name === 'sqlite'
      ? ['update', 'delete', 'replace'].map((what) => `DROP TRIGGER IF EXISTS "audit_entry_refuses_${what}";`).join('\n')
      : 'ALTER TABLE "audit_entry" DISABLE TRIGGER USER;';
  await sql(engine, `${unguard}\n${statement};`);
}

/** A world on a database of its own, with `entries` entries of its own kind, because tampering takes the guards off. */
async function worldToTamperWith(engine: Engine, entries: number) {
  const url = await engine.another();
  const own: Engine = { ...engine, url, database: openDatabase(url) };
  const world = await hiringWorld(own.database);
  for (let made = 0; made < entries; made += 1) doneValue(await note(world, `thing-${made}`));
  const { checked } = await verifyAudit(own.database, world.workspaceId);
  return { own, world, checked, where: (sequence: number) => `WHERE "workspaceId" = '${world.workspaceId}' AND "sequence" = ${sequence}` };
}

describeEachEngine('the audit trail', (engine) => {
  test('holds after 200 changes at once, from two processes, each with its own number', async () => {
    const world = await hiringWorld(engine.database);
    const { checked: before } = await verifyAudit(engine.database, world.workspaceId);
    const append = () =>
      inProcess(fileURLToPath(new URL('../support/append-entries.ts', import.meta.url)), [
        engine.url,
        world.workspaceId,
        world.ann.memberId,
        '100',
      ]);
    expect(await Promise.all([append(), append()])).toEqual([
      { code: 0, output: '' },
      { code: 0, output: '' },
    ]);
    expect(await verifyAudit(engine.database, world.workspaceId)).toEqual({ checked: before + 200 });
  });

  test('holds after 200 changes at once within one process', async () => {
    const world = await hiringWorld(engine.database);
    const { checked: before } = await verifyAudit(engine.database, world.workspaceId);
    const outcomes = await Promise.all(Array.from({ length: 200 }, (_, index) => note(world, `c${index}`)));
    expect(outcomes.every((outcome) => outcome.status === 'done')).toBe(true);
    expect(await verifyAudit(engine.database, world.workspaceId)).toEqual({ checked: before + 200 });
  });

  test('is verified while it grows, without a false alarm', async () => {
    const world = await hiringWorld(engine.database);
    const growing = Promise.all(Array.from({ length: 60 }, (_, index) => note(world, `g${index}`)));
    for (let checks = 0; checks < 10; checks += 1) {
      expect((await verifyAudit(engine.database, world.workspaceId)).broken).toBeUndefined();
    }
    await growing;
    expect((await verifyAudit(engine.database, world.workspaceId)).broken).toBeUndefined();
  });

  test('refuses to be changed, deleted or overwritten by the database itself', async () => {
    const world = await hiringWorld(engine.database);
    doneValue(await note(world, 'kept'));
    const rows = await engine.database.auditEntry.findMany({ where: { workspaceId: world.workspaceId } });
    const where = `WHERE "workspaceId" = '${world.workspaceId}'`;
    await expect(sql(engine, `UPDATE "audit_entry" SET "action" = 'other' ${where}`)).rejects.toThrow();
    await expect(sql(engine, `UPDATE "audit_entry" SET "detail" = '{}' ${where}`)).rejects.toThrow();
    await expect(sql(engine, `DELETE FROM "audit_entry" ${where}`)).rejects.toThrow();
    await expect(engine.database.auditEntry.deleteMany({ where: { workspaceId: world.workspaceId } })).rejects.toThrow();
    await expect(
      engine.database.auditEntry.updateMany({ where: { workspaceId: world.workspaceId }, data: { recordId: 'x' } }),
    ).rejects.toThrow();
    if (engine.name === 'postgresql') await expect(sql(engine, 'TRUNCATE "audit_entry"')).rejects.toThrow();
    expect(await engine.database.auditEntry.findMany({ where: { workspaceId: world.workspaceId } })).toEqual(rows);
  });

  test('still holds when what is personal in an entry was erased, and the page says so', async () => {
    const world = await hiringWorld(engine.database);
    doneValue(await note(world, 'somebody'));
    await engine.database.auditEntry.updateMany({
      where: { workspaceId: world.workspaceId, recordId: 'somebody' },
      data: { detail: null },
    });
    expect((await verifyAudit(engine.database, world.workspaceId)).broken).toBeUndefined();
    const { rows } = await listAuditRows(
      engine.database,
      world.workspaceId,
      { recordId: 'somebody', hiddenScorecardIds: [] },
      { page: 1, pageSize: 5 },
    );
    expect(rows).toMatchObject([{ recordId: 'somebody', detail: undefined }]);
  });

  test('takes the change back when its own entry cannot be written', async () => {
    const { own, world, checked } = await worldToTamperWith(engine, 0);
    const next = checked + 1;
    await sql(
      own,
      `INSERT INTO "audit_entry" ("workspaceId","sequence","at","actorKind","source","action","recordKind","recordId","detailDigest","previousHash","hash")
       VALUES ('${world.workspaceId}', ${next}, '2026-11-23T00:00:00.000Z', 'system', 'cli', 'x', 'x', 'x', 'x', 'x', 'x')`,
    );
    await expect(world.change(world.owner, (open) => renameWorkspace(open, { name: 'Other', version: 1 }))).rejects.toThrow();
    expect((await own.database.workspace.findUniqueOrThrow({ where: { id: world.workspaceId } })).name).toBe('Test team');
    expect(await verifyAudit(own.database, world.workspaceId)).toEqual({
      checked,
      broken: { sequence: next, why: 'it stands beyond the end of the trail' },
    });
    await own.database.$disconnect();
  });

  test('has no entry for a change that was refused', async () => {
    const world = await hiringWorld(engine.database);
    const before = await verifyAudit(engine.database, world.workspaceId);
    const outcome = await world.change(world.owner, async (open) => {
      await open.transaction.workspace.update({ where: { id: world.workspaceId }, data: { name: 'Half done' } });
      open.note({ action: 'workspace.renamed', recordKind: 'workspace', recordId: world.workspaceId });
      return refused('No.');
    });
    expect(outcome.status).toBe('refused');
    expect(await verifyAudit(engine.database, world.workspaceId)).toEqual(before);
    expect((await engine.database.workspace.findUniqueOrThrow({ where: { id: world.workspaceId } })).name).toBe('Test team');
  });

  const tampering: [string, (where: (sequence: number) => string, last: number) => string, number | 'last', string][] = [
    ['a fact', (where) => `UPDATE "audit_entry" SET "recordId" = 'other' ${where(3)}`, 3, 'its facts were changed'],
    ['the source, to what is none', (where) => `UPDATE "audit_entry" SET "source" = 'elsewhere' ${where(3)}`, 3, 'its facts were changed'],
    ['the detail', (where) => `UPDATE "audit_entry" SET "detail" = '{}' ${where(4)}`, 4, 'its detail was changed'],
    ['the detail, to what is no JSON', (where) => `UPDATE "audit_entry" SET "detail" = 'gone' ${where(4)}`, 4, 'its detail was changed'],
    ['an entry by taking it out', (where) => `DELETE FROM "audit_entry" ${where(5)}`, 5, 'entry 5 is missing'],
    ['the newest entry by taking it out', (where, last) => `DELETE FROM "audit_entry" ${where(last)}`, 'last', 'is missing'],
  ];
  test.each(tampering)('shows who changed %s by naming the first bad entry', async (_what, statement, sequence, why) => {
    const { own, world, checked, where } = await worldToTamperWith(engine, 6);
    await tamper(own, statement(where, checked));
    const report = await verifyAudit(own.database, world.workspaceId);
    const named = sequence === 'last' ? checked : sequence;
    expect(report).toMatchObject({ checked: named - 1, broken: { sequence: named, why: expect.stringContaining(why) } });
    const { rows } = await listAuditRows(own.database, world.workspaceId, { hiddenScorecardIds: [] }, { page: 1, pageSize: 50 });
    expect(rows.length).toBeGreaterThan(0);
    await own.database.$disconnect();
  });

  test('shows that the record of its end was removed or turned back', async () => {
    const { own, world, checked } = await worldToTamperWith(engine, 2);
    await sql(own, `UPDATE "audit_head" SET "sequence" = ${checked - 1} WHERE "workspaceId" = '${world.workspaceId}'`);
    expect((await verifyAudit(own.database, world.workspaceId)).broken).toBeDefined();
    await sql(own, `DELETE FROM "audit_head" WHERE "workspaceId" = '${world.workspaceId}'`);
    expect(await verifyAudit(own.database, world.workspaceId)).toMatchObject({ checked, broken: { sequence: checked + 1 } });
    await own.database.$disconnect();
  });

  test('is verified from the command line, which names the first bad entry and ends with 1', async () => {
    const { own, world, checked, where } = await worldToTamperWith(engine, 3);
    await own.database.$disconnect();
    const verify = () => inProcess('lib/cli/audit-verify.ts', [], { DATABASE_URL: own.url });
    expect(await verify()).toEqual({ code: 0, output: `Test team: ${checked} entries hold.\n` });
    await tamper(own, `UPDATE "audit_entry" SET "action" = 'thing.hidden' ${where(2)}`);
    expect(await verify()).toEqual({
      code: 1,
      output: expect.stringContaining(
        'Test team: broken at entry 2: its facts were changed after it was written. 1 entry holds before it.',
      ),
    });
    expect(world.workspaceId).toBeDefined();
  });
});

describeEachEngine('reading the trail', (engine) => {
  const everything = async (world: World, filter: Parameters<typeof eachAuditBatch>[2], batch?: number) => {
    const rows: StoredEntry[] = [];
    for await (const entries of eachAuditBatch(engine.database, world.workspaceId, filter, batch)) rows.push(...entries);
    return rows;
  };

  test('filters by person, action, record and day, and pages through all that fits', async () => {
    const world = await hiringWorld(engine.database);
    for (let made = 0; made < 5; made += 1) doneValue(await note(world, `t${made}`));
    const list = (filter: object, page = 1, pageSize = 3) =>
      listAuditRows(engine.database, world.workspaceId, { ...filter, hiddenScorecardIds: [] }, { page, pageSize });
    const first = await list({ actor: world.owner.memberId, action: 'thing.touched' });
    const second = await list({ actor: world.owner.memberId, action: 'thing.touched' }, 2);
    expect(first.total).toBe(5);
    expect([...first.rows, ...second.rows].map((row) => row.recordId)).toEqual(['t4', 't3', 't2', 't1', 't0']);
    expect((await list({ recordKind: 'thing', recordId: 't2' })).rows).toMatchObject([{ detail: { recordName: 'Name of t2' } }]);
    expect((await list({ actor: 'system' })).total).toBe(0);
    expect((await list({ action: 'thing.touched', from: '2026-11-23', to: '2026-11-23' })).total).toBe(5);
    expect((await list({ action: 'thing.touched', from: '2026-11-24' })).total).toBe(0);
    expect((await list({ action: 'thing.touched', to: '2026-11-22' })).total).toBe(0);
    const vocabulary = await listAuditVocabulary(engine.database, world.workspaceId, { hiddenScorecardIds: [] });
    expect(vocabulary).toMatchObject({ actions: ['role.opened', 'thing.touched'], recordKinds: ['role', 'thing'] });
    expect(vocabulary.people.map((one) => one.name)).toEqual(['Max Manager', 'Olga Owner']);
  });

  test('never reaches into another workspace', async () => {
    const [here, there] = [await hiringWorld(engine.database), await hiringWorld(engine.database)];
    doneValue(await note(there, 'theirs'));
    const { total } = await listAuditRows(
      engine.database,
      here.workspaceId,
      { recordId: 'theirs', hiddenScorecardIds: [] },
      { page: 1, pageSize: 5 },
    );
    expect(total).toBe(0);
    expect((await everything(here, { hiddenScorecardIds: [] })).every((row) => row.workspaceId === here.workspaceId)).toBe(true);
  });

  test('leaves out the cards that the reader is blind on, in the rows, the count, the filters and the export', async () => {
    const world = await hiringWorld(engine.database);
    const admin = await world.join('Ada Admin', 'admin');
    const candidateId = await world.addCandidate('Candidate');
    const own = await world.assign(candidateId, admin);
    const other = await world.assign(candidateId, world.ann);
    await world.complete(world.ann, other);
    const hiddenScorecardIds = await listHiddenScorecardIds(engine.database, world.workspaceId, admin.memberId);
    expect(hiddenScorecardIds).toEqual([other]);
    const page = { page: 1, pageSize: 100 };
    const blind = await listAuditRows(engine.database, world.workspaceId, { hiddenScorecardIds }, page);
    const all = await listAuditRows(engine.database, world.workspaceId, { hiddenScorecardIds: [] }, page);
    expect(all.rows.some((row) => row.recordId === other)).toBe(true);
    expect(blind.rows.some((row) => row.recordId === other)).toBe(false);
    expect(blind.total).toBe(blind.rows.length);
    expect((await listAuditVocabulary(engine.database, world.workspaceId, { hiddenScorecardIds })).actions).not.toContain(
      'scorecard.submitted',
    );
    expect((await everything(world, { hiddenScorecardIds })).some((row) => row.recordId === other)).toBe(false);
    expect(blind.rows.some((row) => row.recordKind === 'interview')).toBe(true);
    expect(await listBlindCandidateIds(engine.database, world.workspaceId, admin.memberId)).toEqual([candidateId]);
    await world.change(world.ann, async (change) => {
      change.note({ action: 'decision.signed', recordKind: 'hire-decision', recordId: candidateId });
      return done();
    });
    const decided = (blindCandidateIds: string[]) =>
      listAuditRows(engine.database, world.workspaceId, { hiddenScorecardIds: [], blindCandidateIds, recordKind: 'hire-decision' }, page);
    expect([(await decided([])).total, (await decided([candidateId])).total]).toEqual([1, 0]);
    await world.complete(admin, own);
    expect(await listHiddenScorecardIds(engine.database, world.workspaceId, admin.memberId)).toEqual([]);
  });

  test('exports in batches, oldest first, nothing twice and nothing left out', async () => {
    const world = await hiringWorld(engine.database);
    for (let made = 0; made < 10; made += 1) doneValue(await note(world, `b${made}`));
    const rows = await everything(world, { hiddenScorecardIds: [] }, 3);
    expect(rows.map((row) => row.sequence)).toEqual(rows.map((_, index) => index + 1));
    expect(readable(rows[rows.length - 1] ?? expect.fail()).detail?.recordName).toBe('Name of b9');
  });
});

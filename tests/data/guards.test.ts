import { randomUUID } from 'node:crypto';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '@/lib/cli/schema-engine';
import { databaseUrl } from '@/lib/data/database-url';
import { reviseRating } from '@/lib/data/scorecards';
import { describeEachEngine } from '../support/engines';
import { doneValue, field, firstArea, hiringWorld, type World } from '../support/hiring-world';

describeEachEngine('what the database itself refuses', (engine) => {
  let world: World;
  let candidateId: string;
  let card: string;
  let draft: string;
  async function prepare() {
    world = await hiringWorld(engine.database);
    candidateId = await world.addCandidate('Candidate');
    card = await world.assign(candidateId, world.ann);
    draft = await world.assign(candidateId, world.ben);
    await world.complete(world.ann, card);
    doneValue(await world.save(world.ben, draft, randomUUID(), [field('scope/notes', 'typed')]));
    doneValue(
      await world.change(world.ann, (open) =>
        reviseRating(open, world.ann.memberId, { id: card, areaId: firstArea, rating: 1, reason: 'Second look.' }),
      ),
    );
  }
  beforeAll(prepare);

  /** Runs SQL on a connection of its own, as somebody with a database shell would. */
  async function sql(statement: string): Promise<number> {
    const { provider, url } = databaseUrl({ DATABASE_URL: engine.url });
    const connection = await connect(provider, url);
    try {
      return await connection.executeRaw({ sql: statement, args: [], argTypes: [] });
    } catch (error) {
      throw error instanceof DriverAdapterError ? new Error(error.cause.originalMessage) : error;
    } finally {
      await connection.dispose();
    }
  }
  const everything = async () =>
    JSON.stringify([
      await engine.database.scorecard.findMany(),
      await engine.database.scorecardField.findMany(),
      await engine.database.scorecardRevision.findMany(),
      await engine.database.auditEntry.findMany({ orderBy: [{ workspaceId: 'asc' }, { sequence: 'asc' }] }),
    ]);

  const fieldRow = (scorecardId: string) => `('${scorecardId}', 'card/extra', '"x"', 1, 'w', 1, '2026-11-23T10:00:00.000Z')`;
  const fieldColumns = '("scorecardId", "key", "value", "version", "writer", "writerSequence", "savedAt")';

  test.each([
    ['changing the status of a submitted card', () => `UPDATE scorecard SET status = 'draft' WHERE id = '${card}'`, /submitted scorecard/],
    [
      'moving a submitted card to another person',
      () => `UPDATE scorecard SET "memberId" = '${world.cleo.memberId}' WHERE id = '${card}'`,
      /submitted scorecard/,
    ],
    [
      'changing a field of a submitted card',
      () => `UPDATE scorecard_field SET value = '4' WHERE "scorecardId" = '${card}'`,
      /submitted scorecard/,
    ],
    [
      'moving a field from a draft onto a submitted card',
      () => `UPDATE scorecard_field SET "scorecardId" = '${card}' WHERE "scorecardId" = '${draft}'`,
      /submitted scorecard/,
    ],
    [
      'moving a field off a submitted card',
      () => `UPDATE scorecard_field SET "scorecardId" = '${draft}' WHERE "scorecardId" = '${card}' AND key LIKE '%rating'`,
      /submitted scorecard/,
    ],
    [
      'adding a field to a submitted card',
      () => `INSERT INTO scorecard_field ${fieldColumns} VALUES ${fieldRow(card)}`,
      /submitted scorecard/,
    ],
    ['deleting a field of a submitted card', () => `DELETE FROM scorecard_field WHERE "scorecardId" = '${card}'`, /submitted scorecard/],
    ['changing a revision', () => `UPDATE scorecard_revision SET reason = 'other' WHERE "scorecardId" = '${card}'`, /revision cannot/],
    ['deleting a revision', () => `DELETE FROM scorecard_revision WHERE "scorecardId" = '${card}'`, /revision cannot/],
    [
      'changing an audit entry',
      () => `UPDATE audit_entry SET action = 'other' WHERE "workspaceId" = '${world.workspaceId}' AND sequence = 1`,
      /audit entry cannot/,
    ],
    [
      'changing an audit entry while emptying its detail',
      () => `UPDATE audit_entry SET detail = NULL, at = '2020-01-01' WHERE "workspaceId" = '${world.workspaceId}'`,
      /audit entry cannot/,
    ],
    [
      'putting another detail into an audit entry',
      () => `UPDATE audit_entry SET detail = '{}' WHERE "workspaceId" = '${world.workspaceId}'`,
      /audit entry cannot/,
    ],
    ['deleting an audit entry', () => `DELETE FROM audit_entry WHERE "workspaceId" = '${world.workspaceId}'`, /audit entry cannot/],
  ] as const)('%s', async (_what, statement, reason) => {
    const before = await everything();
    await expect(sql(statement())).rejects.toThrow(reason);
    expect(await everything()).toBe(before);
  });

  if (engine.name === 'sqlite')
    test.each([
      [
        'an audit entry',
        () =>
          `INSERT OR REPLACE INTO audit_entry SELECT "workspaceId", sequence, at, "actorKind", "actorMemberId", source, 'other', "recordKind", "recordId", "detailDigest", "previousHash", hash, detail FROM audit_entry WHERE "workspaceId" = '${world.workspaceId}' AND sequence = 2`,
      ],
      [
        'a field of a submitted card',
        () =>
          `INSERT OR REPLACE INTO scorecard_field ${fieldColumns} VALUES ('${card}', '${firstArea}/rating', '4', 2, 'w', 1, '2026-11-23')`,
      ],
    ])('replacing %s', async (_what, statement) => {
      const before = await everything();
      await expect(sql(statement())).rejects.toThrow(/cannot be/);
      expect(await everything()).toBe(before);
    });

  if (engine.name === 'postgresql')
    test('emptying the audit trail at once', async () => {
      const before = await everything();
      await expect(sql('TRUNCATE audit_entry')).rejects.toThrow(/audit entry cannot/);
      expect(await everything()).toBe(before);
    });

  describe('and what it lets through', () => {
    beforeEach(prepare);

    test('a draft and its fields can be changed and deleted', async () => {
      expect(await sql(`UPDATE scorecard_field SET value = '"other"' WHERE "scorecardId" = '${draft}'`)).toBe(1);
      expect(await sql(`INSERT INTO scorecard_field ${fieldColumns} VALUES ${fieldRow(draft)}`)).toBe(1);
      expect(await sql(`DELETE FROM scorecard_field WHERE "scorecardId" = '${draft}'`)).toBe(2);
    });

    test('the personal detail of an audit entry can be erased, and the chain still holds', async () => {
      const before = await world.chain();
      await sql(`UPDATE audit_entry SET detail = NULL WHERE "workspaceId" = '${world.workspaceId}' AND sequence = 2`);
      expect(await world.chain()).toEqual(before);
      expect(before.brokenAt).toBeUndefined();
    });

    test('deleting a candidate takes the submitted card, its fields and its revisions along, and leaves the trail', async () => {
      const before = await world.chain();
      await sql(`DELETE FROM candidate WHERE id = '${candidateId}'`);
      expect(await engine.database.scorecard.count({ where: { workspaceId: world.workspaceId } })).toBe(0);
      expect(await engine.database.scorecardField.count({ where: { scorecardId: { in: [card, draft] } } })).toBe(0);
      expect(await engine.database.scorecardRevision.count({ where: { scorecardId: card } })).toBe(0);
      expect(await world.chain()).toEqual(before);
    });
  });

  test('a chain whose end was cut off by somebody without the triggers is found out', async () => {
    const { checked } = await world.chain();
    const off =
      engine.name === 'sqlite'
        ? 'DROP TRIGGER audit_entry_refuses_delete'
        : 'ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_refuses_delete';
    const cut = await hiringWorld(engine.database);
    await cut.addCandidate('Kept');
    await cut.addCandidate('Cut off');
    await sql(off);
    await sql(`DELETE FROM audit_entry WHERE "workspaceId" = '${cut.workspaceId}' AND sequence = 3`);
    expect((await cut.chain()).brokenAt).toBe(3);
    expect(await world.chain()).toEqual({ checked, brokenAt: undefined });
  });
});

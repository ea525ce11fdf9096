import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { migrate, migrationsIn } from '@/lib/cli/migrate';
import { connect, schemaDifference } from '@/lib/cli/schema-engine';
import { databaseUrl } from '@/lib/data/database-url';
import { describeEachEngine, type Engine } from '../support/engines';

const tableShapes = {
  sqlite: `SELECT m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name <> '_prisma_migrations' ORDER BY 1, 2`,
  postgresql: `SELECT table_name::text, column_name::text, data_type::text, is_nullable::text, column_default::text, character_maximum_length::int
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`,
};
const indexes = {
  sqlite: `SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name <> '_prisma_migrations' ORDER BY 1, 2`,
  postgresql: `SELECT tablename::text, indexname::text, indexdef::text FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1, 2`,
};
const references = {
  sqlite: `SELECT m.name, f."table", f."from", f."to", f.on_update, f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' ORDER BY 1, 2, 3`,
  postgresql: `SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid)::text FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype = 'f' ORDER BY 1, 2`,
};

async function run(url: string, sql: string): Promise<unknown[][]> {
  const { provider, url: address } = databaseUrl({ DATABASE_URL: url });
  const connection = await connect(provider, address);
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
}

async function runScript(url: string, sql: string): Promise<void> {
  const { provider, url: address } = databaseUrl({ DATABASE_URL: url });
  const connection = await connect(provider, address);
  await connection.executeScript(sql).finally(() => connection.dispose());
}

/** A copy of the migrations with one more, whose SQL is given. */
function withOneMore(engine: Engine, sql: string): string {
  const folder = mkdtempSync(join(inject('templates').folder, 'migrations-'));
  cpSync('prisma/migrations', folder, { recursive: true });
  const added = join(folder, engine.name, '99991231235959_added');
  mkdirSync(added);
  writeFileSync(join(added, 'migration.sql'), sql);
  return folder;
}

describeEachEngine('migrations', (engine) => {
  test('applied to an empty database give exactly the tables, indexes and references of the schema', async () => {
    const migrated = await engine.bare();
    const fromSchema = await engine.bare();
    await migrate(migrated);
    await runScript(fromSchema, await schemaDifference(engine.name, '', readFileSync('prisma/schema.prisma', 'utf8')));
    for (const question of [tableShapes, indexes, references]) {
      const expected = await run(fromSchema, question[engine.name]);
      expect(expected.length).toBeGreaterThan(0);
      expect(await run(migrated, question[engine.name])).toEqual(expected);
    }
  });

  test('are applied once, in order, and not again', async () => {
    const url = await engine.bare();
    const names = migrationsIn(join('prisma/migrations', engine.name)).map(({ name }) => name);
    expect(await migrate(url)).toEqual({ applied: names });
    expect(await migrate(url)).toEqual({ applied: [] });
  });

  test('are applied once when two starts race', async () => {
    const url = await engine.bare();
    const results = await Promise.all([migrate(url), migrate(url)]);
    const count = migrationsIn(join('prisma/migrations', engine.name)).length;
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, count]);
  });

  test('of a newer Leadframe make an older one refuse the database', async () => {
    const url = await engine.another();
    await migrate(url, withOneMore(engine, 'CREATE TABLE later (id INTEGER);'));
    await expect(migrate(url)).rejects.toThrow(/newer than this copy of Leadframe: it has 99991231235959_added/);
  });

  test('that stopped half way make the next start refuse the database', async () => {
    const url = await engine.another();
    await run(url, 'UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(url)).rejects.toThrow(/half migrated: \d{14}_\w+ was started on it and did not finish/);
  });

  test('edited after they were applied are refused', async () => {
    const folder = withOneMore(engine, 'CREATE TABLE one (id INTEGER);');
    const url = await engine.another();
    await migrate(url, folder);
    writeFileSync(join(folder, engine.name, '99991231235959_added', 'migration.sql'), 'CREATE TABLE two (id INTEGER);');
    await expect(migrate(url, folder)).rejects.toThrow(/99991231235959_added was edited after/);
  });

  test('that fail are undone whole and can be tried again once mended', async () => {
    const url = await engine.another();
    const folder = withOneMore(engine, 'CREATE TABLE half (id INTEGER); CREATE TABLE half (id INTEGER);');
    await expect(migrate(url, folder)).rejects.toThrow(/99991231235959_added failed and was undone[\s\S]*already exists/);
    writeFileSync(join(folder, engine.name, '99991231235959_added', 'migration.sql'), 'CREATE TABLE half (id INTEGER);');
    expect(await migrate(url, folder)).toEqual({ applied: ['99991231235959_added'] });
  });

  test('may hold triggers whose bodies have semicolons', async () => {
    const url = await engine.another();
    const trigger = {
      sqlite: `CREATE TRIGGER kept_stays BEFORE UPDATE ON kept WHEN OLD.id = 1 BEGIN SELECT RAISE(ABORT, 'kept; for good'); SELECT 1; END;`,
      postgresql: `CREATE FUNCTION refuse_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN IF OLD.id = 1 THEN RAISE EXCEPTION 'kept; for good'; END IF; RETURN NEW; END; $$;
        CREATE TRIGGER kept_stays BEFORE UPDATE ON kept FOR EACH ROW EXECUTE FUNCTION refuse_kept();`,
    };
    await migrate(url, withOneMore(engine, `CREATE TABLE kept (id INTEGER);\nINSERT INTO kept VALUES (1), (2);\n${trigger[engine.name]}`));
    await expect(runScript(url, 'UPDATE kept SET id = 3 WHERE id = 1')).rejects.toHaveProperty(
      'cause',
      expect.objectContaining({ [engine.name === 'sqlite' ? 'originalMessage' : 'message']: expect.stringContaining('kept; for good') }),
    );
    await runScript(url, 'UPDATE kept SET id = 3 WHERE id = 2');
    expect(await run(url, 'SELECT id FROM kept ORDER BY id')).toEqual([[1], [3]]);
  });

  test('are not applied to a database that holds the tables of something else', async () => {
    const url = await engine.bare();
    await runScript(url, 'CREATE TABLE somebody_elses (id INTEGER)');
    await expect(migrate(url)).rejects.toThrow(/already holds tables that Leadframe did not make/);
  });
});

test('the kept copy of the schema is the schema, so no change waits for its migration', () => {
  expect(readFileSync('prisma/migrations/last-schema.prisma', 'utf8')).toBe(readFileSync('prisma/schema.prisma', 'utf8'));
});

test('both databases have the same migrations', () => {
  const names = (provider: string) => readdirSync(join('prisma/migrations', provider)).sort();
  expect(names('sqlite')).toEqual(names('postgresql'));
});

import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/lib/cli/migrate';
import { connect } from '@/lib/cli/schema-engine';

/** What the data tests copy their databases from. `postgresql` is null where no server answers. */
export type Templates = {
  folder: string;
  sqlite: { file: string };
  postgresql: { server: string; database: string } | null;
};

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

/** Migrates one template database per engine before the data tests, and removes it and its copies after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve('tests/results', `data-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, 'template.db');
  await migrate(`file:${file}`);
  // Only a checkpointed file can be copied alone.
  const connection = await connect('sqlite', `file:${file}`);
  await connection.queryRaw({ sql: 'PRAGMA wal_checkpoint(TRUNCATE)', args: [], argTypes: [] });
  await connection.dispose();

  const postgresql = await postgresqlTemplate();
  project.provide('templates', { folder, sqlite: { file }, postgresql });
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    if (postgresql) await dropAll(postgresql);
  };
}

/** The PostgreSQL server that tests make their databases on. */
export const testServer = process.env.TEST_POSTGRES_URL || 'postgresql://root@127.0.0.1:5432/test';

async function postgresqlTemplate(): Promise<Templates['postgresql']> {
  const server = testServer;
  const database = `leadframe_test_${process.pid}`;
  try {
    await onServer(server, `CREATE DATABASE ${database}`);
  } catch (error) {
    if (process.env.CI || process.env.TEST_POSTGRES_URL) {
      throw new Error(
        `The data tests need PostgreSQL and none could be used at ${new URL(server).host}. Start one, or name one in TEST_POSTGRES_URL.`,
        {
          cause: error,
        },
      );
    }
    return null;
  }
  await migrate(withDatabase(server, database));
  return { server, database };
}

/** A server's address with another database name. */
export function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on a PostgreSQL server. */
export async function onServer(server: string, sql: string): Promise<void> {
  const connection = await connect('postgresql', server);
  try {
    await connection.executeScript(sql);
  } finally {
    await connection.dispose();
  }
}

async function dropAll({ server, database }: { server: string; database: string }): Promise<void> {
  const connection = await connect('postgresql', server);
  try {
    const sql = `SELECT datname::text FROM pg_database WHERE datname = '${database}' OR datname LIKE '${database}\\_%'`;
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    for (const [name] of rows) await connection.executeScript(`DROP DATABASE IF EXISTS "${String(name)}" WITH (FORCE)`);
  } finally {
    await connection.dispose();
  }
}

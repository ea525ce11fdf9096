import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Database, openDatabase } from '@/lib/data/client';
import type { Provider } from '@/lib/data/database-url';
import { onServer, withDatabase } from './test-databases';

export type Engine = {
  name: Provider;
  /** Address of this block's own database, migrated and empty of rows. Known once the tests run. */
  readonly url: string;
  /** That database, open; closed after the block. */
  readonly database: Database;
  /** Address of one more migrated database. */
  another: () => Promise<string>;
  /** Address of one more database, without any table. */
  bare: () => Promise<string>;
};

const engineNames: Provider[] = ['sqlite', 'postgresql'];

/** Runs a block of tests once on each database engine, each time on a database of its own. Skips PostgreSQL where no server answers. */
export function describeEachEngine(title: string, tests: (engine: Engine) => void): void {
  const { postgresql } = inject('templates');
  for (const name of engineNames) {
    describe.skipIf(name === 'postgresql' && postgresql === null)(`${title} on ${name}`, () => {
      let url: string | undefined;
      let database: Database | undefined;
      const engine: Engine = {
        name,
        get url() {
          if (url === undefined) throw new Error('The database of a block exists only while its tests and hooks run.');
          return url;
        },
        get database() {
          database ??= openDatabase(engine.url);
          return database;
        },
        another: () => copyOfTemplate(name),
        bare: () => emptyDatabase(name),
      };
      beforeAll(async () => {
        url = await copyOfTemplate(name);
      });
      afterAll(async () => {
        await database?.$disconnect();
      });
      tests(engine);
    });
  }
}

async function copyOfTemplate(name: Provider): Promise<string> {
  const { folder, sqlite, postgresql } = inject('templates');
  if (name === 'sqlite') {
    const copy = join(folder, `${randomUUID()}.db`);
    copyFileSync(sqlite.file, copy);
    return `file:${copy}`;
  }
  return createOnServer(postgresql, (database) => ` TEMPLATE ${database}`);
}

async function emptyDatabase(name: Provider): Promise<string> {
  const { folder, postgresql } = inject('templates');
  return name === 'sqlite' ? `file:${join(folder, `${randomUUID()}.db`)}` : createOnServer(postgresql, () => '');
}

async function createOnServer(template: { server: string; database: string } | null, from: (database: string) => string): Promise<string> {
  if (template === null) throw new Error('No PostgreSQL answers.');
  const database = `${template.database}_${randomUUID().replaceAll('-', '')}`;
  await onServer(template.server, `CREATE DATABASE ${database}${from(template.database)}`);
  return withDatabase(template.server, database);
}

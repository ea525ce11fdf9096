import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Provider } from '@/lib/data/database-url';
import { schemaFor } from './provider-schema.mjs';

export type Migration = { name: string; sql: string };

const nothingExternal = { externalTables: [], externalEnums: [] };

/** A connection on which a script is one transaction: all of it happens, or none. Dispose of it when done. SQLite waits `busyMs` for a lock. */
export async function connect(provider: Provider, url: string, busyMs = 10_000): Promise<SqlDriverAdapter> {
  if (provider === 'sqlite') {
    const connection = await new PrismaLibSql({ url, timeout: busyMs }).connect();
    const run = connection.executeScript.bind(connection);
    // Foreign keys cannot be switched inside a transaction, and rebuilding a table with them on would delete the rows that point at it.
    connection.executeScript = (script) => run(`PRAGMA foreign_keys=OFF;\nBEGIN IMMEDIATE;\n${script}\n;COMMIT;\nPRAGMA foreign_keys=ON;`);
    return connection;
  }
  // One connection, because the engine's advisory lock belongs to a connection.
  const connection = await new PrismaPg({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 }).connect();
  // The adapter would cut the script at every semicolon, also inside a function's body. The server cuts it correctly.
  connection.executeScript = async (script) => {
    await connection.underlyingDriver().query(script).catch(rethrowForEngine);
  };
  return connection;
}

/** Applies the migrations that the database does not have yet, in order, and returns their names. A failing one is undone and throws. */
export async function applyMigrations(provider: Provider, url: string, schema: string, migrations: Migration[]): Promise<string[]> {
  return withEngine(
    provider,
    schema,
    () => connect(provider, url),
    async (engine) => {
      const output = await engine.applyMigrations({
        filters: nothingExternal,
        migrationsList: {
          baseDir: 'prisma/migrations',
          lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"` },
          shadowDbInitScript: '',
          migrationDirectories: migrations.map(({ name, sql }) => ({
            path: name,
            migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
          })),
        },
      });
      return output.appliedMigrationNames;
    },
  );
}

/** Marks a migration that failed, and was undone, as not applied: the next start may try it again. */
export async function markRolledBack(provider: Provider, url: string, schema: string, migrationName: string): Promise<void> {
  await withEngine(
    provider,
    schema,
    () => connect(provider, url),
    (engine) => engine.markMigrationRolledBack({ migrationName }),
  );
}

/** The SQL that turns one schema's tables into another's, empty when they are the same. An empty `from` stands for no tables. Needs no database. */
export async function schemaDifference(provider: Provider, from: string, to: string): Promise<string> {
  const datamodel = (schema: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content: schemaFor(schema, provider) }],
  });
  return withEngine(
    provider,
    to,
    () => connectToNothing(provider),
    async (engine) => {
      const { stdout } = await engine.diff({
        from: from ? datamodel(from) : { tag: 'empty' },
        to: datamodel(to),
        script: true,
        exitCode: null,
        filters: nothingExternal,
      });
      const sql = (stdout ?? '').trim();
      return sql === '-- This is an empty migration.' ? '' : `${sql}\n`;
    },
  );
}

async function withEngine<Result>(
  provider: Provider,
  schema: string,
  open: () => Promise<SqlDriverAdapter>,
  use: (engine: wasm.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadEngine();
  const connections: SqlDriverAdapter[] = [];
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: provider === 'sqlite' ? 'sqlite' : 'postgres',
    adapterName: provider === 'sqlite' ? '@prisma/adapter-libsql' : '@prisma/adapter-pg',
    connect: async () => {
      const connection = await open();
      connections.push(connection);
      return connection;
    },
    connectToShadowDb: () => Promise.reject(new Error('Migrations need no shadow database.')),
  };
  let engine: wasm.SchemaEngine | undefined;
  try {
    engine = await wasm.SchemaEngine.new(
      { datamodels: [['schema.prisma', schemaFor(schema, provider)]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await use(engine);
  } finally {
    engine?.free();
    await Promise.all(connections.map((connection) => connection.dispose()));
  }
}

let loaded: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const { instance } = await WebAssembly.instantiate(readFileSync(script.replace(/\.js$/, '.wasm')), {
      './schema_engine_bg.js': { ...wasm, ...timersThatLetGo() },
    });
    wasm.__wbg_set_wasm(instance.exports);
    const start = instance.exports.__wbindgen_start;
    if (typeof start !== 'function')
      throw new Error('The schema engine in node_modules/@prisma/schema-engine-wasm is not the expected version.');
    start();
  })();
  return loaded;
}

/** The engine never cancels the timer that limits its wait for a lock: without this, every migrating process would live ten seconds longer. */
function timersThatLetGo(): Record<string, (run: () => void, milliseconds: number) => NodeJS.Timeout> {
  const names = Object.keys(wasm).filter((name) => name.startsWith('__wbg_setTimeout_'));
  return Object.fromEntries(names.map((name) => [name, (run, milliseconds) => setTimeout(run, milliseconds).unref()]));
}

/** Comparing two schema texts needs no database, yet the engine asks PostgreSQL for its version first. */
async function connectToNothing(provider: Provider): Promise<SqlDriverAdapter> {
  if (provider === 'sqlite') return connect('sqlite', 'file::memory:');
  const version: SqlResultSet = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [5, 7, 0],
    rows: [[true, 'PostgreSQL 15.0', 150000]],
  };
  const refuse = () => Promise.reject(new Error('Comparing schemas asked the database for more than its version.'));
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    queryRaw: async () => version,
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
}

/** PostgreSQL's own error in the shape that the engine can print. */
function rethrowForEngine(error: unknown): never {
  const {
    code = 'XX000',
    severity = 'ERROR',
    detail,
    column,
    hint,
  } = error as Partial<Record<'code' | 'severity' | 'detail' | 'column' | 'hint', string>>;
  const message = error instanceof Error ? error.message : String(error);
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}

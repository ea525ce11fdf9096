import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { databaseFile, databaseUrl, type Provider } from '@/lib/data/database-url';
import { applyMigrations, connect, type Migration, markRolledBack } from './schema-engine';

type AppliedRow = { name: string; checksum: string; finished: boolean };

const oldestPostgres = 15;
const secondsToWaitForAnotherStart = 120;

/**
 * Brings a database up to the migrations in `folder` and returns the names of those it applied: none when nothing was missing.
 * Throws an error whose message is a sentence for the reader when the database is newer than the code, half migrated,
 * made by edited migrations, or cannot be reached.
 */
export async function migrate(url: string, folder = 'prisma/migrations'): Promise<{ applied: string[] }> {
  const database = databaseUrl({ DATABASE_URL: url });
  const migrations = migrationsIn(join(folder, database.provider));
  if (database.provider === 'sqlite') mkdirSync(dirname(databaseFile(database.url)), { recursive: true, mode: 0o700 });
  const connection = await connect(database.provider, database.url).catch(explainConnection);
  let unlock: (() => Promise<void>) | undefined;
  try {
    await prepareConnection(connection, database.provider);
    if (missing(migrations, await appliedRows(connection, database.provider)).length === 0) return { applied: [] };
    if (database.provider === 'sqlite') unlock = await lockSqlite(database.url);
    // Another start may have migrated while this one waited for the lock.
    const names = missing(migrations, await appliedRows(connection, database.provider));
    if (names.length === 0) return { applied: [] };
    const schema = readFileSync('prisma/schema.prisma', 'utf8');
    try {
      return { applied: await applyMigrations(database.provider, database.url, schema, migrations) };
    } catch (error) {
      throw await explainFailure(error, connection, database, schema);
    }
  } finally {
    await unlock?.();
    await connection.dispose();
  }
}

/** The migrations in one provider's folder, oldest first, with line endings as they are in the repository. */
export function migrationsIn(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n') }));
}

/** Names of the migrations still to apply; throws when what was applied does not fit the folder. */
function missing(migrations: Migration[], rows: AppliedRow[]): string[] {
  const known = new Map(migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]));
  const half = rows.find((row) => !row.finished);
  if (half) {
    throw new Error(
      `The database is half migrated: ${half.name} was started on it and did not finish. Restore the last backup and start again, or look at its tables and settle that row of _prisma_migrations by hand.`,
    );
  }
  const unknown = rows.filter((row) => !known.has(row.name)).map((row) => row.name);
  if (unknown.length > 0) {
    throw new Error(
      `The database is newer than this copy of Leadframe: it has ${unknown.join(', ')}, which this copy does not know. Update Leadframe, or set DATABASE_URL to another database.`,
    );
  }
  const edited = rows.find((row) => known.get(row.name) !== row.checksum);
  if (edited) {
    throw new Error(
      `The migration ${edited.name} was edited after this database applied it. Put its file back as it was, and write what should change as a new migration (npm run db:migration -- <name>).`,
    );
  }
  const applied = new Set(rows.map((row) => row.name));
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}

async function appliedRows(connection: SqlDriverAdapter, provider: Provider): Promise<AppliedRow[]> {
  const tables = await rowsOf(
    connection,
    provider === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
  );
  if (!tables.some(([name]) => name === '_prisma_migrations')) {
    if (tables.length === 0) return [];
    throw new Error(
      'The database already holds tables that Leadframe did not make. Set DATABASE_URL to an empty database or to one that Leadframe made.',
    );
  }
  const rows = await rowsOf(
    connection,
    'SELECT migration_name, checksum, CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  return rows.map(([name, checksum, finished]) => ({ name: String(name), checksum: String(checksum), finished: Number(finished) === 1 }));
}

async function prepareConnection(connection: SqlDriverAdapter, provider: Provider): Promise<void> {
  if (provider === 'sqlite') {
    await rowsOf(connection, 'PRAGMA journal_mode=WAL').catch(explainConnection);
    return;
  }
  const [[version] = []] = await rowsOf(connection, "SELECT current_setting('server_version_num')::int").catch(explainConnection);
  if (Number(version) < oldestPostgres * 10_000) {
    throw new Error(`PostgreSQL ${oldestPostgres} or newer is needed; this server is ${Math.floor(Number(version) / 10_000)}.`);
  }
}

/**
 * Holds the side file `<database>.migrating` locked until the returned function is called; the system lets go of it when the process dies.
 * PostgreSQL has its own lock. Waits without blocking, because a blocked process could not finish the migration it waits for.
 */
async function lockSqlite(url: string): Promise<() => Promise<void>> {
  const connection = await connect('sqlite', `${url}.migrating`, 0);
  const attempt = (sql: string) => connection.executeRaw({ sql, args: [], argTypes: [] });
  const end = performance.now() + secondsToWaitForAnotherStart * 1000;
  for (;;) {
    try {
      await attempt('BEGIN EXCLUSIVE');
      break;
    } catch (error) {
      if (performance.now() < end && messageOf(error).includes('database is locked')) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      await connection.dispose();
      throw new Error(
        `Another start has been migrating this database for more than ${secondsToWaitForAnotherStart} seconds: ${messageOf(error)}`,
        {
          cause: error,
        },
      );
    }
  }
  return async () => {
    await attempt('ROLLBACK');
    await connection.dispose();
  };
}

async function rowsOf(connection: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

async function explainFailure(
  error: unknown,
  connection: SqlDriverAdapter,
  database: { provider: Provider; url: string },
  schema: string,
): Promise<Error> {
  const half = (await appliedRows(connection, database.provider).catch(() => [])).find((row) => !row.finished);
  if (half) await markRolledBack(database.provider, database.url, schema, half.name).catch(() => undefined);
  const reason = messageOf(error).split('\n   0: ')[0]?.trim();
  return new Error(
    `The migration ${half?.name ?? ''} failed and was undone, so the database is as it was before it. The database said: ${reason}`.replace(
      '  ',
      ' ',
    ),
    { cause: error },
  );
}

function explainConnection(error: unknown): never {
  const kind = error instanceof DriverAdapterError ? error.cause.kind : undefined;
  const sentences: Partial<Record<string, string>> = {
    DatabaseNotReachable: 'No PostgreSQL answers at the address in DATABASE_URL. Start it, or correct the address.',
    SocketTimeout: 'PostgreSQL did not answer within 10 seconds at the address in DATABASE_URL.',
    AuthenticationFailed: 'PostgreSQL refused the user or the password in DATABASE_URL.',
    DatabaseAccessDenied: 'PostgreSQL does not let this user open the database in DATABASE_URL.',
    DatabaseDoesNotExist: 'The database in DATABASE_URL does not exist on that server. Create it first (createdb <name>).',
    TlsConnectionError: 'PostgreSQL and this computer could not agree on an encrypted connection. Check sslmode in DATABASE_URL.',
  };
  throw new Error((kind && sentences[kind]) ?? `The database cannot be opened: ${messageOf(error)}`, { cause: error });
}

function messageOf(error: unknown): string {
  if (error instanceof DriverAdapterError) return error.cause.originalMessage ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { databaseUrl } from '@/lib/data/database-url';
import { PrismaClient as PostgresqlClient } from '@/lib/data/generated/postgresql/client';
import { PrismaClient as SqliteClient } from '@/lib/data/generated/sqlite/client';

type Shared = Omit<SqliteClient, '$transaction' | '$on' | '$extends'>;
/** One transaction of either database. */
export type Transaction = Omit<Shared, '$connect' | '$disconnect'>;
/** What both generated clients can do; everything else in this folder is typed against it. */
export type Database = Shared & {
  $transaction<Result>(
    run: (transaction: Transaction) => Promise<Result>,
    options?: { maxWait?: number; timeout?: number },
  ): Promise<Result>;
};

const busyTimeoutMs = 15_000;

/** Opens a database by its address. The caller closes it with `$disconnect()`. */
export function openDatabase(address: string): Database {
  const { provider, url } = databaseUrl({ DATABASE_URL: address });
  if (provider === 'sqlite') return new SqliteClient({ adapter: new PrismaLibSql({ url, timeout: busyTimeoutMs }) });
  return new PostgresqlClient({ adapter: new PrismaPg({ connectionString: url, connectionTimeoutMillis: 15_000, max: 10 }) }) as Database;
}

const held = globalThis as typeof globalThis & { leadframeDatabase?: Database };

/** The database of this process, opened once at its first use. */
export function database(): Database {
  held.leadframeDatabase ??= openDatabase(databaseUrl(process.env).url);
  return held.leadframeDatabase;
}

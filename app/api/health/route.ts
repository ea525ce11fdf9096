import { database } from '@/lib/data/client';
import { listAppliedMigrations } from '@/lib/data/migrations';
import { migrationNames, version } from '@/lib/server/build';

/** Whether the app can work: 200 with the database up and migrated, 503 otherwise. Says nothing about anybody's data. */
export async function GET() {
  try {
    const applied = await listAppliedMigrations(database());
    const pending = migrationNames().filter((name) => !applied.includes(name));
    const status = pending.length === 0 ? 'ok' : 'behind';
    return Response.json(
      { status, database: 'up', version, migrations: { applied: applied.length, pending: pending.length } },
      { status: status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
    );
  } catch {
    return Response.json(
      { status: 'down', database: 'down', version, migrations: undefined },
      { status: 503, headers: { 'Cache-Control': 'no-store' } },
    );
  }
}

import type { Database } from '@/lib/data/client';
import { z } from '@/lib/domain/zod';

const rowsSchema = z.array(z.object({ name: z.string() }));

/** The names of the migrations that finished on this database, oldest first. Throws when it does not answer. */
export async function listAppliedMigrations(database: Database): Promise<string[]> {
  const rows =
    await database.$queryRaw`SELECT migration_name AS "name" FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name`;
  return rowsSchema.parse(rows).map((row) => row.name);
}

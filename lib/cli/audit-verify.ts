import { existsSync } from 'node:fs';
import { verifyAudit } from '@/lib/data/audit';
import { openDatabase } from '@/lib/data/client';
import { databaseFile, databaseUrl } from '@/lib/data/database-url';
import { storageFault } from '@/lib/data/storage-fault';
import { listWorkspaces } from '@/lib/data/workspace';
import { holdWords } from '@/lib/domain/governance/audit-words';

// npm run audit:verify: checks the audit trail of every workspace, names the first bad entry of each, and ends with 1 if there is one.

/** Prints a line per workspace; resolves with whether every trail holds. */
async function verifyAll(url: string): Promise<boolean> {
  const database = openDatabase(url);
  try {
    let whole = true;
    for (const { id, name } of await listWorkspaces(database)) {
      const { checked, broken } = await verifyAudit(database, id);
      if (broken) {
        whole = false;
        console.error(`${name}: broken at entry ${broken.sequence}: ${broken.why}. ${holdWords(checked)} before it.`);
      } else console.log(`${name}: ${holdWords(checked)}.`);
    }
    return whole;
  } finally {
    await database.$disconnect();
  }
}

try {
  const { provider, url } = databaseUrl(process.env);
  if (provider === 'sqlite' && !existsSync(databaseFile(url))) {
    throw new Error(`There is no database at ${databaseFile(url)}. Run npm start once to make it, or set DATABASE_URL.`);
  }
  if (!(await verifyAll(url))) process.exitCode = 1;
} catch (error) {
  const faulty = storageFault(error) ? 'The database did not answer, so nothing was checked.' : undefined;
  console.error(faulty ?? (error instanceof Error ? error.message : error));
  process.exitCode = 1;
}

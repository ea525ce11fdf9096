// node tests/support/serve.mjs <file>: serves the app on a new database, named by the file's path. The rest is in the environment.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

const file = process.argv[2] ?? 'tests/results/browser.db';
mkdirSync(dirname(file), { recursive: true });
for (const suffix of ['', '-wal', '-shm', '.migrating']) rmSync(`${file}${suffix}`, { force: true });
process.env.DATABASE_URL = `file:${file}`;
await import('../../lib/cli/start.mjs');

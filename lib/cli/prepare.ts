import { databaseUrl } from '@/lib/data/database-url';
import { ensureFirstStart } from '@/lib/data/first-start';
import { migrate } from './migrate';

// Run by the launchers before they serve: brings the database up to date and does what a first start needs.
// The last line it prints is JSON for the launcher; a failure is a sentence on standard error.

try {
  const { url } = databaseUrl(process.env);
  const { applied } = await migrate(url);
  const { setUpLink } = await ensureFirstStart({
    authMode: process.env.LEADFRAME_AUTH === 'team' ? 'team' : 'local',
    origin: process.env.LEADFRAME_ORIGIN ?? 'http://127.0.0.1:3000',
  });
  console.log(JSON.stringify({ applied, setUpLink }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

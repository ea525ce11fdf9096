import 'server-only';
import { readdirSync } from 'node:fs';
import { databaseUrl } from '@/lib/data/database-url';
import packageJson from '@/package.json';

/** This build's version, as package.json has it. */
export const version: string = packageJson.version;

/** The migrations that this build needs, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(`prisma/migrations/${databaseUrl(process.env).provider}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

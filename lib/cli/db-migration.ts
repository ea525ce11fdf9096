import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { providers } from './provider-schema.mjs';
import { schemaDifference } from './schema-engine';

// npm run db:migration -- <name> [--empty]
// Writes what changed in prisma/schema.prisma since the last migration as one SQL file for each database.
// --empty writes a pair of empty files instead, for SQL that a schema cannot say (triggers, data).

const folder = 'prisma/migrations';
const lastSchemaFile = join(folder, 'last-schema.prisma');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { empty: { type: 'boolean', default: false } } });
const name = positionals
  .join('_')
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '_')
  .replace(/^_|_$/g, '');
if (name === '') {
  console.error('Name the migration in a word or two: npm run db:migration -- add-candidate-source');
  process.exit(1);
}

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const lastSchema = existsSync(lastSchemaFile) ? readFileSync(lastSchemaFile, 'utf8') : '';
const scripts = await Promise.all(
  providers.map(async (provider) => ({ provider, sql: values.empty ? '' : await schemaDifference(provider, lastSchema, schema) })),
);
if (!values.empty && scripts.every(({ sql }) => sql === '')) {
  console.log('Nothing changed in prisma/schema.prisma since the last migration: no file was written.');
  process.exit(0);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
for (const { provider, sql } of scripts) {
  const directory = join(folder, provider, `${stamp}_${name}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'migration.sql'), sql || '-- Write the SQL for this database here.\n');
  writeFileSync(join(folder, provider, 'migration_lock.toml'), `provider = "${provider}"\n`);
  console.log(`Wrote ${join(directory, 'migration.sql')}`);
}
if (!values.empty) writeFileSync(lastSchemaFile, schema);
console.log('Read both files before you commit them; npm start applies them.');

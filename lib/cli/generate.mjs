// Generates one database client per provider from the one schema, when the schema or Prisma changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readOrEmpty, run, writeWhole } from './process.mjs';
import { clientSchemaFor, providers } from './provider-schema.mjs';

const folder = 'lib/data/generated';
const schemaFile = 'prisma/schema.prisma';
const stampFile = join(folder, '.generated-for');

const stamp = () => fingerprint([schemaFile, 'prisma/prisma.config.ts', 'node_modules/prisma/package.json', 'lib/cli/provider-schema.mjs']);

/** Whether the clients are missing or older than the schema. */
export const clientsAreStale = () => readOrEmpty(stampFile) !== stamp();

/** Generates both clients into lib/data/generated/<provider>. Throws with Prisma's own words when the schema is wrong. */
export async function generateClients() {
  const schema = readFileSync(schemaFile, 'utf8');
  const copies = join(folder, '.schema');
  mkdirSync(copies, { recursive: true });
  await Promise.all(
    providers.map(async (provider) => {
      const copy = join(copies, `${provider}.prisma`);
      writeFileSync(copy, clientSchemaFor(schema, provider, `../${provider}`));
      const prisma = [
        'node_modules/prisma/build/index.js',
        'generate',
        '--config',
        'prisma/prisma.config.ts',
        '--schema',
        copy,
        '--no-hints',
      ];
      await run(process.execPath, prisma, { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1' });
    }),
  );
  writeWhole(stampFile, stamp());
}

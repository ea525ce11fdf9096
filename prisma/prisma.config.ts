import { defineConfig } from 'prisma/config';

// `prisma generate` looks for an engine binary it never runs and would download one. Any program that exists satisfies it;
// migrations run on the WebAssembly engine (lib/cli/schema-engine.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'schema.prisma' });

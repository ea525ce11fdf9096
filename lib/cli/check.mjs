// npm run check: types, format and lint, unused code. Runs all of them and fails when any fails.
// The import rules are a test: tests/unit/architecture.test.ts.
import { RunError, run } from './process.mjs';
import { launch, setUp } from './set-up.mjs';

const bin = 'node_modules';
const checks = [
  ['Types of the routes', [`${bin}/next/dist/bin/next`, 'typegen']],
  ['Types', [`${bin}/typescript/bin/tsc`, '--noEmit', '-p', '.']],
  ['Format and lint', [`${bin}/@biomejs/biome/bin/biome`, 'check', '--error-on-warnings', '.']],
  ['Unused code', [`${bin}/knip/bin/knip.js`, '--no-progress']],
  [
    'Import rules',
    [`${bin}/vitest/vitest.mjs`, 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'tests/unit/architecture.test.ts'],
  ],
];

await launch(async () => {
  await setUp();
  const failed = [];
  for (const [name, args] of checks) {
    const started = performance.now();
    process.stdout.write(`${name} … `);
    try {
      await run(process.execPath, args);
      console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      console.log('failed');
      console.log(error instanceof RunError && error.output.trim() !== '' ? error.output.trim() : error);
      failed.push(name);
    }
  }
  if (failed.length > 0) {
    console.log(`Failed: ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
});

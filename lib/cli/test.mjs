// npm test: sets up what is missing, then runs the unit, data and browser tests and adds up their results.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromiumFoundOrInstalled } from './chromium.mjs';
import { run } from './process.mjs';
import { buildApp, launch, setUp } from './set-up.mjs';

const results = 'tests/results';

await launch(async () => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    await setUp();
    rmSync(results, { recursive: true, force: true });
    mkdirSync(results, { recursive: true });
    add(total, await vitest());
    await buildApp();
    add(total, await playwright());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed += 1;
  }
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
});

async function vitest() {
  const file = `${results}/vitest.json`;
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const env = { NODE_ENV: undefined, ...(!process.stdout.isTTY && { NO_COLOR: '1' }) };
  const ended = await ends(['node_modules/vitest/vitest.mjs', ...args], env);
  return counted(ended, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

async function playwright() {
  // Playwright takes a relative path from the folder of its configuration.
  const file = resolve(results, 'playwright.json');
  const env = { CHROMIUM_PATH: await chromiumFoundOrInstalled(), PLAYWRIGHT_JSON_OUTPUT_NAME: file, NODE_ENV: undefined };
  const ended = await ends(
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    env,
  );
  return counted(ended, file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }));
}

/** Whether a test runner ended well; its output is shown as it comes. @param {string[]} args @param {Record<string, string | undefined>} env */
function ends(args, env) {
  return run(process.execPath, args, { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env }, { show: true }).then(
    () => true,
    () => false,
  );
}

/** The counts in a runner's report. A runner that ended badly without naming a failed test counts as one failure. */
function counted(endedWell, file, count) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { ...counts, failed: 1 };
  }
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function add(total, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

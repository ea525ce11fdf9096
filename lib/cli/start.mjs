// npm start: install, generate, migrate, build and serve, each only when needed. npm run dev: the same without the build.
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { addressFrom } from './address.mjs';
import { followNpm } from './follow-npm.mjs';
import { keep, mergedEnv, run } from './process.mjs';
import { buildApp, launch, Refusal, setUp, step, typescript, usefulLines } from './set-up.mjs';

const development = process.argv.includes('--dev');
const secondsToAnswer = 120;
const stoppedBySignal = [129, 130, 143];

await launch(async () => {
  const address = await addressFrom(process.env);
  const env = {
    NODE_ENV: development ? 'development' : 'production',
    LEADFRAME_AUTH: address.authMode,
    LEADFRAME_ORIGIN: address.origin,
  };
  await setUp();
  const { setUpLink } = await step(
    'Preparing the database',
    'Nothing was served. Settle what is named above, then run the same command again.',
    () => prepare(env),
  );
  if (!development) await buildApp();
  await serve(address, env, setUpLink);
});

/** Migrates and does what a first start needs. @param {Record<string, string>} env @returns {Promise<{ setUpLink?: string }>} */
async function prepare(env) {
  const output = await run(process.execPath, typescript('lib/cli/prepare.ts'), env);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
}

/** @param {Awaited<ReturnType<typeof addressFrom>>} address @param {Record<string, string>} env @param {string} [setUpLink] */
async function serve({ host, port, origin }, env, setUpLink) {
  const next = ['node_modules/next/dist/bin/next', development ? 'dev' : 'start', '-H', host, '-p', String(port)];
  const server = spawn(process.execPath, ['--import', './lib/cli/follow-parent.mjs', '--import', './lib/cli/own-address.mjs', ...next], {
    env: mergedEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  keep(server);
  followNpm(() => server.kill('SIGTERM'));
  let ready = false;
  let output = '';
  for (const [from, to] of [
    [server.stdout, process.stdout],
    [server.stderr, process.stderr],
  ]) {
    from.on('data', (chunk) => {
      if (ready) to.write(chunk);
      else output += chunk;
    });
  }
  const ended = new Promise((resolve) => server.on('close', (code) => resolve(code ?? 0)));
  const answered = await Promise.race([ended.then(() => false), untilHealthy(host, port, origin)]);
  if (answered) {
    ready = true;
    console.log(`Leadframe is running at ${origin}`);
    if (setUpLink) console.log(`Create the owner's account at ${setUpLink}`);
  } else if (server.exitCode === null) {
    server.kill('SIGKILL');
    throw new Refusal(`Serving failed: /api/health did not answer within ${secondsToAnswer} seconds.\n\n${usefulLines(output)}`);
  }
  const code = await ended;
  if (!answered && code !== 0) throw new Refusal(`Serving failed: the server ended with code ${code}.\n\n${usefulLines(output)}`);
  process.exit(stoppedBySignal.includes(code) ? 0 : code);
}

/** Resolves with true at the first healthy answer, with false when the time is up. @param {string} host @param {number} port @param {string} origin */
async function untilHealthy(host, port, origin) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const end = performance.now() + secondsToAnswer * 1000;
  while (performance.now() < end) {
    if (await isHealthy(reachable, port, origin)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** @param {string} host @param {number} port @param {string} origin @returns {Promise<boolean>} */
function isHealthy(host, port, origin) {
  return new Promise((resolve) => {
    const asked = request({ host, port, path: '/api/health', headers: { host: new URL(origin).host }, timeout: 10_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on('error', () => resolve(false));
    asked.on('timeout', () => asked.destroy());
    asked.end();
  });
}

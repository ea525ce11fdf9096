// What every launcher does first: the right Node, the packages, the database clients. Node built-ins only.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { clientsAreStale, generateClients } from './generate.mjs';
import { fingerprint, RunError, readOrEmpty, run, stopRunning, writeWhole } from './process.mjs';

const next = 'node_modules/next/dist/bin/next';
const installedStamp = 'node_modules/.installed-for';
const builtStamp = '.next/.built-for';
const builtFrom = [
  ...['app', 'components', 'content', 'lib', 'public', 'prisma/schema.prisma', 'proxy.ts', 'instrumentation.ts'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
];
const notBuilt = [join('lib', 'cli'), join('lib', 'data', 'generated')];

/** A reason to stop that the reader can act on; printed without a stack. */
export class Refusal extends Error {}

/** Runs a launcher from the repository's root: its failures end the process with a sentence, its signals reach the programs it runs. */
export async function launch(main) {
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopped = true;
      if (stopRunning(signal) === 0) process.exit(0);
      setTimeout(() => stopRunning('SIGKILL'), 10_000).unref();
    });
  }
  try {
    checkNode();
    await main();
  } catch (error) {
    if (stopped) console.log('\nStopped.');
    else console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Refusal(
      `Leadframe needs Node 20.19 or newer; this is ${process.version}. Install a newer one from https://nodejs.org and try again.`,
    );
  }
}

/**
 * Does one step and prints its name and how long it took.
 * @template Result
 * @param {string} name such as "Installing packages"
 * @param {string} advice what to do when it fails, a sentence
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, advice, work) {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  try {
    const result = await work();
    console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.log('failed');
    const output = error instanceof RunError ? usefulLines(error.output) : '';
    throw new Refusal(`${name} failed. ${error.message}${output && `\n\n${output}\n`}\n${advice}`);
  }
}

/** The last lines of a program's output that say something. @param {string} output */
export function usefulLines(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^npm (warn|notice)|^\s+at |A complete log of this run|Node\.js v\d/.test(line));
  return lines.slice(-20).join('\n');
}

/** Installs packages and generates the database clients, each only when something changed. */
export async function setUp() {
  const installed = fingerprint(['package-lock.json']);
  if (readOrEmpty(installedStamp) !== installed) {
    await step(
      'Installing packages',
      'Check that this computer can reach the npm registry and that the disk has 1 GB free, then run the same command again.',
      async () => {
        const npm = npmCommand();
        await run(
          npm.file,
          [...npm.args, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
          { NODE_ENV: undefined },
          { shell: npm.shell },
        );
        writeWhole(installedStamp, installed);
      },
    );
  }
  if (clientsAreStale()) {
    await step('Generating the database clients', 'Correct prisma/schema.prisma, then run the same command again.', generateClients);
  }
}

/** Builds the app when its sources changed since the last build. */
export async function buildApp() {
  const sources = fingerprint(builtFrom, (path) => notBuilt.includes(path));
  if (readOrEmpty(builtStamp) === sources && existsSync('.next/BUILD_ID')) return;
  await step('Building', 'Correct what is named above, then run the same command again.', async () => {
    await run(process.execPath, [next, 'build'], { NODE_ENV: 'production', NO_COLOR: '1' });
    writeWhole(builtStamp, sources);
  });
}

/** The arguments that make Node run a TypeScript file of this repository as the server would. @param {string} file @param {string[]} [args] */
export const typescript = (file, args = []) => ['--import', 'tsx', '--conditions=react-server', file, ...args];

/** npm's own program where it can be found, so that no shell is needed. */
function npmCommand() {
  const home = dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? '',
    join(home, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(home, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const found = places.find((place) => place.endsWith('npm-cli.js') && existsSync(place));
  if (found) return { file: process.execPath, args: [found], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

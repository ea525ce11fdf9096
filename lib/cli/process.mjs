// Running other programs, and telling whether files changed. Node built-ins only: node_modules may not exist yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program that ended badly, with what it printed. */
export class RunError extends Error {
  /** @param {string} message @param {string} output */
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

const running = new Set();

/** Passes a signal on to every program that `run` or `keep` started and is still running; returns how many there are. @param {NodeJS.Signals} signal */
export function stopRunning(signal) {
  for (const child of running) child.kill(signal);
  return running.size;
}

/** Counts a program started elsewhere among those that signals are passed on to. @param {import('node:child_process').ChildProcess} child */
export function keep(child) {
  running.add(child);
  child.on('close', () => running.delete(child));
}

/**
 * Runs a program silently and resolves with its standard output; rejects with a RunError that holds everything it printed.
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] added to this process's environment; undefined removes
 * @param {{ shell?: boolean, show?: boolean }} [options] `show` prints the program's output as it comes
 * @returns {Promise<string>}
 */
export function run(file, args, env = {}, { shell = false, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: mergedEnv(env), shell, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    running.add(child);
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
      if (show) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (show) process.stderr.write(text);
    });
    child.on('error', (error) => reject(new RunError(`${file} could not be started: ${error.message}`, output)));
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(stdout);
      else reject(new RunError(signal ? `It was stopped by ${signal}.` : `It ended with code ${code}.`, output));
    });
  });
}

/**
 * This process's environment with some variables set, and those given as undefined removed.
 * @param {Record<string, string | undefined>} changes
 * @returns {NodeJS.ProcessEnv}
 */
export function mergedEnv(changes) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...changes };
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

/**
 * A hash of files and whole folders: their names and contents. What does not exist counts as absent.
 * @param {string[]} paths
 * @param {(path: string) => boolean} [skip]
 */
export function fingerprint(paths, skip = () => false) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const path of paths.flatMap((path) => filesUnder(path, skip))) {
    const content = readFileSync(path);
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @param {(path: string) => boolean} skip @returns {string[]} */
function filesUnder(path, skip) {
  if (skip(path) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), skip));
}

/** @param {string} path */
export const readOrEmpty = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Replaces a file in one step, so that nobody reads half of it. @param {string} path @param {string} text */
export function writeWhole(path, text) {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

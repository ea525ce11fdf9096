// npm does not pass SIGTERM on, and a shell stands between it and its script: watch npm itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Calls `whenGone` once the npm that ran this process is gone. Does nothing when npm did not run it. @param {() => void} whenGone */
export function followNpm(whenGone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const { name, parentOf } = identify(parent);
  const npm = /^-?(\w*sh)$/.test(name) ? parentOf : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    whenGone();
  }, 500);
  timer.unref();
}

/** The program name of a process and the process that started it. @param {number} pid */
function identify(pid) {
  const line = existsSync(`/proc/${pid}/stat`)
    ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^\d+ \((.*)\) \S+ (\d+)[\s\S]*$/, '$2 $1')
    : spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  const [, parentOf = '0', path = ''] = /^\s*(\d+)\s+(.*?)\s*$/.exec(line ?? '') ?? [];
  return { name: path.slice(path.lastIndexOf('/') + 1), parentOf: Number(parentOf) };
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid <= 1) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

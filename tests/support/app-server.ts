import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mergedEnv, run } from '../../lib/cli/process.mjs';
import { typescript } from '../../lib/cli/set-up.mjs';

/** The built app, served in a process of its own. */
export type AppServer = {
  readonly origin: string;
  readonly pid: number;
  /** Everything that it printed so far. */
  output: () => string;
  /** Ends it as a person would, and waits. */
  stop: () => Promise<void>;
  /** Ends it as a power cut would, and waits. */
  kill: () => Promise<void>;
};

type Options = {
  /** Where the app was built; this repository unless given. */
  cwd?: string;
  databaseUrl: string;
  /** The port to listen on; a free one unless given. */
  port?: number;
  env?: Record<string, string>;
  /** The largest file that it may write, in kB: a stand-in for a full disk. Needs bash. */
  fileLimitKb?: number;
};

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port is free.'))));
    });
  });
}

/** Migrates a database and makes its first workspace, as every start does. */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  await run(process.execPath, typescript('lib/cli/prepare.ts'), { DATABASE_URL: databaseUrl, LEADFRAME_AUTH: 'local' });
}

/** Serves the built app on a prepared database; resolves once it is healthy, and throws with its output when it ends before that. */
export async function startServer({ cwd = '.', databaseUrl, port, env = {}, fileLimitKb }: Options): Promise<AppServer> {
  const listenOn = port ?? (await freePort());
  const origin = `http://127.0.0.1:${listenOn}`;
  const preloaded = ['--import', './lib/cli/follow-parent.mjs', '--import', './lib/cli/own-address.mjs'];
  const next = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(listenOn)];
  const command = [process.execPath, ...preloaded, ...next];
  const limited = fileLimitKb === undefined ? command : ['bash', '-c', `ulimit -S -f ${fileLimitKb}; exec "$@"`, 'bash', ...command];
  const [file = '', ...args] = limited;
  const child = spawn(file, args, {
    cwd,
    env: mergedEnv({ NODE_ENV: 'production', LEADFRAME_AUTH: 'local', LEADFRAME_ORIGIN: origin, DATABASE_URL: databaseUrl, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  await untilHealthy(child, origin, () => output);
  if (child.pid === undefined) throw new Error('The server has no process id.');
  return { origin, pid: child.pid, output: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function untilHealthy(child: ChildProcess, origin: string, output: () => string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended before it answered.\n${output()}`);
    const healthy = await fetch(`${origin}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not answer within a minute.\n${output()}`);
}

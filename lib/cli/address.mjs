// Where the server listens, and under which address people reach it.
import { createServer } from 'node:net';
import { Refusal } from './set-up.mjs';

const portsToTry = 20;

/**
 * The host, port, origin and sign-in mode asked for in the environment.
 * Refuses settings that would open an unprotected Leadframe to a network, or that contradict each other.
 * @param {NodeJS.ProcessEnv} env
 */
export async function addressFrom(env) {
  const host = env.HOST || '127.0.0.1';
  const authMode = env.LEADFRAME_AUTH || 'local';
  if (authMode !== 'local' && authMode !== 'team') {
    throw new Refusal(`LEADFRAME_AUTH is "${authMode}". Set it to local (one person, this computer only) or team (accounts and sign-in).`);
  }
  if (authMode === 'local' && !isLoopback(host)) {
    throw new Refusal(
      `HOST=${host} would let others on the network in without signing in. Set LEADFRAME_AUTH=team to give people accounts, or leave HOST out to serve this computer only.`,
    );
  }
  const port = await freePort(env.PORT, host);
  if (env.LEADFRAME_ORIGIN) return { host, port, authMode, origin: validOrigin(env.LEADFRAME_ORIGIN) };
  if (host === '0.0.0.0' || host === '::') {
    throw new Refusal(
      `HOST=${host} listens on every network. Set LEADFRAME_ORIGIN to the address that people will type, such as https://leadframe.example.com.`,
    );
  }
  return { host, port, authMode, origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
}

/** @param {string} host */
const isLoopback = (host) => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** @param {string} given */
function validOrigin(given) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.pathname === '/' && !url.search && !url.hash) return url.origin;
  throw new Refusal(`LEADFRAME_ORIGIN is "${given}". Write it as a scheme and a host, such as https://leadframe.example.com.`);
}

/** @param {string | undefined} given @param {string} host */
async function freePort(given, host) {
  if (given) {
    const port = Number(given);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal(`PORT is "${given}". Set it to a number from 1 to 65535.`);
    const problem = await problemWith(port, host);
    if (problem) throw new Refusal(`${problem} Stop what uses it, or set PORT to another one.`);
    return port;
  }
  const problem = await problemWith(3000, host);
  if (!problem) return 3000;
  for (let port = 3001; port < 3000 + portsToTry; port += 1) {
    if (await problemWith(port, host)) continue;
    console.log(`Port 3000 is taken; using ${port}.`);
    return port;
  }
  throw new Refusal(`${problem} So are those after it, up to ${3000 + portsToTry - 1}. Set PORT to a free one.`);
}

/** Why a port cannot be listened on, as a sentence, or null. @param {number} port @param {string} host @returns {Promise<string | null>} */
function problemWith(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error) => {
      const code = 'code' in error ? error.code : '';
      if (code === 'EADDRINUSE') resolve(`Port ${port} is taken.`);
      else if (code === 'EACCES') resolve(`Port ${port} is not allowed to this user.`);
      else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') resolve(`HOST=${host} is not an address of this computer.`);
      else resolve(`Port ${port} cannot be used: ${error.message}.`);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

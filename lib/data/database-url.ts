import { resolve } from 'node:path';

export type Provider = 'sqlite' | 'postgresql';

/**
 * Which database to use and its address: `DATABASE_URL`, or the SQLite file `data/leadframe.db` under the current directory.
 * A SQLite address comes back absolute and percent-encoded; a PostgreSQL one as it was given.
 * Throws an error whose message is a sentence for the reader when the address cannot be used.
 */
export function databaseUrl(env: Readonly<Record<string, string | undefined>>): { provider: Provider; url: string } {
  const given = env.DATABASE_URL?.trim() || 'file:data/leadframe.db';
  if (/^postgres(ql)?:/.test(given)) {
    if (!URL.canParse(given)) {
      throw new Error('DATABASE_URL is not a valid PostgreSQL address. Write it as postgresql://user:password@host:5432/database.');
    }
    return { provider: 'postgresql', url: given };
  }
  if (given.startsWith('file:')) {
    const path = decoded(given.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
    if (path === '' || path.startsWith(':memory:') || path.includes('?')) {
      throw new Error('DATABASE_URL must name a SQLite file and nothing else, such as file:data/leadframe.db.');
    }
    return { provider: 'sqlite', url: `file:${encoded(resolve(/* turbopackIgnore: true */ path))}` };
  }
  throw new Error('DATABASE_URL must start with file: (a SQLite file) or postgresql: (a PostgreSQL server).');
}

/** The path of the file behind an address that `databaseUrl` returned for SQLite. */
export function databaseFile(url: string): string {
  return decodeURIComponent(url.slice('file:'.length));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function encoded(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

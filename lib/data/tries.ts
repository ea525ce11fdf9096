import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { secretHash } from '@/lib/data/accounts';
import type { Database } from '@/lib/data/client';

/** So many tries in so many seconds, counted from the first; `name` keeps the counts of different doors apart. */
export type Limit = { readonly name: string; readonly tries: number; readonly perSeconds: number };

// Its own clean-up would leave a timer behind for every limiter that is made.
const limiter = (database: Database, limit: Limit) =>
  new RateLimiterPrisma({
    storeClient: database,
    keyPrefix: limit.name,
    points: limit.tries,
    duration: limit.perSeconds,
    clearExpiredByTimeout: false,
  });

/**
 * Counts one try against a limit that all servers share. Returns the seconds to wait when there were too many, undefined when it may go on.
 * Only a hash of the key is stored, because it may be somebody's address.
 */
export async function takeTry(database: Database, limit: Limit, key: string): Promise<number | undefined> {
  try {
    const { isFirstInDuration } = await limiter(database, limit).consume(secretHash(key));
    if (isFirstInDuration) await database.rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date() } } });
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}

/** Takes one counted try back: it was the right person, so it says nothing about the others behind the same address. */
export async function giveBackTry(database: Database, limit: Limit, key: string): Promise<void> {
  await limiter(database, limit).reward(secretHash(key), 1);
}

/** Forgets the tries of a key, once the right person has come in. */
export async function forgetTries(database: Database, limit: Limit, key: string): Promise<void> {
  await limiter(database, limit).delete(secretHash(key));
}

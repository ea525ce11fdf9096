import type { Rates } from './price-book';
import type { TokenBucket, TokenBuckets } from './token-buckets';

/** So many tokens of one kind, or searches, at what one of them costs. */
export type CostLine = {
  readonly bucket: TokenBucket | 'webSearch';
  readonly count: number;
  readonly picoUsdEach: bigint;
  readonly picoUsd: bigint;
};

/** A cost line by line. The lines add up to the total. The net cache saving is what caching saved less what writing to the cache cost; it may be negative. */
export type CallCost = { readonly lines: readonly CostLine[]; readonly totalPicoUsd: bigint; readonly netCacheSavingPicoUsd: bigint };

/** The rate of each bucket, in the order of the lines. Reasoning is billed as output. */
const rateOf = [
  ['uncachedInput', 'inputPicoUsd'],
  ['cacheRead', 'cacheReadPicoUsd'],
  ['cacheWrite5m', 'cacheWrite5mPicoUsd'],
  ['cacheWrite1h', 'cacheWrite1hPicoUsd'],
  ['output', 'outputPicoUsd'],
  ['reasoningOutput', 'outputPicoUsd'],
] as const satisfies readonly (readonly [TokenBucket, keyof Rates])[];

/** Every kind of token with the name of its rate, in the order in which a cost lists them. */
export const bucketRates: readonly (readonly [TokenBucket, keyof Rates])[] = rateOf;

/**
 * What a call costs, exact, in pico-USD: each count times its own rate, a line for each kind of which there is any. Searches are added when
 * given with a price. Also right for a sum of calls, as long as all of them have the same rates. Formula: Σ tokens × rate; net cache saving
 * = reads × (input − read) − writes × (write − input). Throws a RangeError on a count that is negative, fractional or beyond 2⁵³.
 */
export function callCost(
  buckets: TokenBuckets,
  rates: Rates,
  searches?: { readonly count: number; readonly picoUsdEach: bigint },
): CallCost {
  const lines: CostLine[] = [];
  let totalPicoUsd = 0n;
  let netCacheSavingPicoUsd = 0n;
  for (const [bucket, rate] of rateOf) {
    const count = buckets[bucket];
    if (count === 0) continue;
    if (!(Number.isSafeInteger(count) && count > 0)) throw new RangeError(`${bucket} is ${count}, which is no count of tokens`);
    const picoUsdEach = rates[rate];
    const picoUsd = BigInt(count) * picoUsdEach;
    lines.push({ bucket, count, picoUsdEach, picoUsd });
    totalPicoUsd += picoUsd;
    if (rate !== 'inputPicoUsd' && rate !== 'outputPicoUsd') netCacheSavingPicoUsd += BigInt(count) * rates.inputPicoUsd - picoUsd;
  }
  if (searches !== undefined && searches.count !== 0) {
    if (!(Number.isSafeInteger(searches.count) && searches.count > 0)) throw new RangeError(`${searches.count} is no count of searches`);
    const picoUsd = BigInt(searches.count) * searches.picoUsdEach;
    lines.push({ bucket: 'webSearch', ...searches, picoUsd });
    totalPicoUsd += picoUsd;
  }
  return { lines, totalPicoUsd, netCacheSavingPicoUsd };
}

import type { Rates } from './price-book';

export type CacheTtl = '5m' | '1h';

const writeOf = (rates: Rates, ttl: CacheTtl) => Number(ttl === '5m' ? rates.cacheWrite5mPicoUsd : rates.cacheWrite1hPicoUsd);

/**
 * The share of calls that have to find the prefix in the cache for caching to save anything, 0 to 1: (write − input) ÷ (write − read).
 * 0 where writing costs no more than input; undefined where reading costs no less than input, so that caching never saves.
 */
export function cacheBreakEvenHitShare(rates: Rates, ttl: CacheTtl): number | undefined {
  const input = Number(rates.inputPicoUsd);
  const read = Number(rates.cacheReadPicoUsd);
  if (read >= input) return undefined;
  return Math.max(0, (writeOf(rates, ttl) - input) / (writeOf(rates, ttl) - read));
}

/**
 * What a prefix costs over so many calls, the first of which writes it and the others read it, relative to sending it afresh each time:
 * (write + (calls − 1) × read) ÷ (calls × input). Above 1 the cache loses money. Undefined when input is free or there is no call.
 */
export function cachedPrefixCostRatio(rates: Rates, ttl: CacheTtl, calls: number): number | undefined {
  const input = Number(rates.inputPicoUsd);
  if (input === 0 || calls < 1) return undefined;
  return (writeOf(rates, ttl) + (calls - 1) * Number(rates.cacheReadPicoUsd)) / (calls * input);
}

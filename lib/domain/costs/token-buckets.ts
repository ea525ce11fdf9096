/**
 * The tokens of one call, or of many, in kinds that never overlap: every token is in exactly one of them.
 * All are whole numbers from 0 to 2⁵³ − 1. Reasoning tokens are output that the user does not see; `output` is the rest of it.
 */
export type TokenBuckets = {
  readonly uncachedInput: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
  readonly output: number;
  readonly reasoningOutput: number;
};

export type TokenBucket = keyof TokenBuckets;

/** Nothing sent and nothing received. */
export const noTokens: TokenBuckets = { uncachedInput: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0, output: 0, reasoningOutput: 0 };

/** Every input token, cached or not: the count that a context tier is tested against. */
export function totalInputTokens(buckets: TokenBuckets): number {
  return buckets.uncachedInput + buckets.cacheRead + buckets.cacheWrite5m + buckets.cacheWrite1h;
}

/** Every output token, seen or not. */
export function totalOutputTokens(buckets: TokenBuckets): number {
  return buckets.output + buckets.reasoningOutput;
}

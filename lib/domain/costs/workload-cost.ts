import { z } from '../zod';
import { bucketRates } from './call-cost';
import { complement, decimalFraction, type Fraction, one, plus, rounded, times } from './fraction';
import type { Rates } from './price-book';
import type { TokenBucket } from './token-buckets';

/** Hours in an average month, on both sides of every comparison: 365 days × 24 ÷ 12. */
export const hoursPerMonth = 730;

const tokens = (label: string) =>
  z
    .number({ error: `${label} needs a number of tokens.` })
    .min(0, { error: `${label} cannot be negative.` })
    .max(1e9, { error: `${label} can have up to 1,000,000,000 tokens.` });
const share = (label: string) =>
  z
    .number({ error: `${label} needs a share from 0 to 1.` })
    .min(0, { error: `${label} is a share from 0 to 1.` })
    .max(1, { error: `${label} is a share from 0 to 1: for 40% write 0.4.` });

/** The parts of an average call and how often it is made. Averages may be fractional. The cached prefix is the part of the input that all calls begin with. */
export const workloadSchema = z
  .object({
    systemPromptTokens: tokens('The system prompt'),
    fewShotTokens: tokens('The examples'),
    historyTokens: tokens('The history'),
    retrievedTokens: tokens('The retrieved context'),
    questionTokens: tokens('The question'),
    answerTokens: tokens('The answer'),
    reasoningTokens: tokens('The reasoning'),
    cachedPrefixTokens: tokens('The cached prefix'),
    cacheHitShare: share('The cache hit rate'),
    /** What a call that misses pays for the prefix: a write of either kind, or plain input where writing is free of charge. */
    cacheMiss: z.enum(['write-5m', 'write-1h', 'input']),
    batchShare: share('The batch share'),
    callsPerDay: z
      .number({ error: 'Calls per day needs a number.' })
      .min(0, { error: 'Calls per day cannot be negative.' })
      .max(1e12, { error: 'Calls per day can be up to 1,000,000,000,000.' }),
    /** Growth from one month to the next: 0.05 is 5% more calls each month. */
    monthlyGrowth: z
      .number({ error: 'Growth needs a number.' })
      .min(-1, { error: 'Calls cannot shrink by more than all of them: growth starts at −1.' })
      .max(10, { error: 'Growth is a share a month: for 40% write 0.4.' }),
    activeUsers: z
      .number({ error: 'Active users needs a number.' })
      .min(0, { error: 'Active users cannot be negative.' })
      .max(1e10, { error: 'Active users can be up to 10,000,000,000.' }),
  })
  .refine((workload) => workload.cachedPrefixTokens <= inputTokensPerCall(workload), {
    path: ['cachedPrefixTokens'],
    error: 'The cached prefix cannot be longer than the whole input.',
  });

export type Workload = Readonly<z.infer<typeof workloadSchema>>;

/** The parts of the input, in the order in which they are usually sent. */
const inputParts = ['systemPromptTokens', 'fewShotTokens', 'historyTokens', 'retrievedTokens', 'questionTokens'] as const;
type InputParts = { readonly [part in (typeof inputParts)[number]]: number };

/** Every input token of an average call, cached or not. */
export function inputTokensPerCall(parts: InputParts): number {
  return inputParts.reduce((sum, part) => sum + parts[part], 0);
}

/** The rates of a call with so many input tokens, standard or batch; undefined when unpriced. */
export type RatesOfCall = (totalInputTokens: number, batch: boolean) => Rates | undefined;

export type WorkloadLine = { readonly bucket: TokenBucket; readonly picoUsd: bigint };

/** A month of a workload. The lines add up to the month. Per-call figures are averages over hits, misses and batch. */
export type WorkloadCost = {
  readonly callsPerMonth: number;
  readonly lines: readonly WorkloadLine[];
  readonly monthPicoUsd: bigint;
  readonly perCallPicoUsd: bigint;
  readonly perThousandCallsPicoUsd: bigint;
  /** Undefined without active users. */
  readonly perActiveUserPicoUsd: bigint | undefined;
};

const none: Fraction = [0n, 1n];

/** The average tokens of a call in each bucket, exact. */
function averageTokens(workload: Workload): { readonly [bucket in TokenBucket]: Fraction } {
  const prefix = decimalFraction(workload.cachedPrefixTokens);
  const hit = decimalFraction(workload.cacheHitShare);
  const missed = times(prefix, complement(hit));
  const input = inputParts.map((part) => decimalFraction(workload[part])).reduce(plus, none);
  const fresh = plus(input, times(prefix, [-1n, 1n]));
  return {
    uncachedInput: workload.cacheMiss === 'input' ? plus(fresh, missed) : fresh,
    cacheRead: times(prefix, hit),
    cacheWrite5m: workload.cacheMiss === 'write-5m' ? missed : none,
    cacheWrite1h: workload.cacheMiss === 'write-1h' ? missed : none,
    output: decimalFraction(workload.answerTokens),
    reasoningOutput: decimalFraction(workload.reasoningTokens),
  };
}

/**
 * What a workload costs in its first month of 730 hours, exact until each line is rounded once to a pico-USD; undefined when a rate that
 * it needs is unpriced. Formula: calls × Σ tokens × [(1 − batch share) × rate + batch share × batch rate].
 */
export function workloadCost(workload: Workload, ratesOf: RatesOfCall): WorkloadCost | undefined {
  // Tiers start above a whole number of tokens, so rounding an average up does not change the tier.
  const input = Math.ceil(inputTokensPerCall(workload));
  const standard = workload.batchShare < 1 ? ratesOf(input, false) : undefined;
  const batched = workload.batchShare > 0 ? ratesOf(input, true) : undefined;
  if ((workload.batchShare < 1 && standard === undefined) || (workload.batchShare > 0 && batched === undefined)) return undefined;

  const batchShare = decimalFraction(workload.batchShare);
  const calls = times(decimalFraction(workload.callsPerDay), [BigInt(hoursPerMonth), 24n]);
  const tokensOf = averageTokens(workload);
  const perCall = bucketRates.map(([bucket, rate]) => {
    const each = plus(times([standard?.[rate] ?? 0n, 1n], complement(batchShare)), times([batched?.[rate] ?? 0n, 1n], batchShare));
    return { bucket, cost: times(tokensOf[bucket], each) };
  });
  const lines = perCall.map(({ bucket, cost }) => ({ bucket, picoUsd: rounded(times(cost, calls)) })).filter(({ picoUsd }) => picoUsd > 0n);
  const monthPicoUsd = lines.reduce((sum, { picoUsd }) => sum + picoUsd, 0n);
  const call = perCall.map(({ cost }) => cost).reduce(plus, none);
  return {
    callsPerMonth: (workload.callsPerDay * hoursPerMonth) / 24,
    lines,
    monthPicoUsd,
    perCallPicoUsd: rounded(call),
    perThousandCallsPicoUsd: rounded(times(call, [1000n, 1n])),
    perActiveUserPicoUsd:
      workload.activeUsers > 0 ? rounded(divided([monthPicoUsd, 1n], decimalFraction(workload.activeUsers))) : undefined,
  };
}

const divided = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1], a[1] * b[0]];

/** The cost of the first month and of each that follows, in pico-USD, as calls grow: month × (1 + growth)ⁿ. */
export function monthsAhead(monthPicoUsd: bigint, monthlyGrowth: number, months: number): readonly bigint[] {
  const growth = plus(one, decimalFraction(monthlyGrowth));
  let factor = one;
  return Array.from({ length: months }, () => {
    const month = rounded(times([monthPicoUsd, 1n], factor));
    factor = times(factor, growth);
    return month;
  });
}

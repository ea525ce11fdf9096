import { callCost } from '@/lib/domain/costs/call-cost';
import type { WorkedCall } from '@/lib/domain/costs/cost-equation';
import { totalInputTokens } from '@/lib/domain/costs/token-buckets';
import { formatCount, formatUsd } from '@/lib/format';

/** One call computed twice: with its cached tokens at their own price, and with all of its input at the full price. */
export function WorkedCallExample({ call: { buckets, rates } }: { call: WorkedCall }) {
  const perMillion = (picoUsdPerToken: bigint) => formatUsd(picoUsdPerToken * 1_000_000n);
  const { totalPicoUsd, netCacheSavingPicoUsd } = callCost(buckets, rates);
  return (
    <p className="prose-width">
      <strong>Worked through, with invented prices. </strong>A call reads {formatCount(totalInputTokens(buckets))} input tokens, of which{' '}
      {formatCount(buckets.cacheRead)} come from the cache, and writes {formatCount(buckets.output)}. At {perMillion(rates.inputPicoUsd)} a
      million for fresh input, {perMillion(rates.cacheReadPicoUsd)} for cached input and {perMillion(rates.outputPicoUsd)} for output it
      costs {formatUsd(totalPicoUsd)}. With all of the input at the full price the same call appears to cost{' '}
      {formatUsd(totalPicoUsd + netCacheSavingPicoUsd)}, before anything is added for the cache.
    </p>
  );
}

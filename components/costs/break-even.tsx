import { FactList } from '@/components/ui/fact-list';
import { apiPicoUsdPerMonth, type SelfHostGuide, selfHostPicoUsdPerMonth } from '@/lib/domain/costs/self-host';
import { formatCount, formatUsd } from '@/lib/format';
import { CorrectionTable } from './correction-table';
import { FormulaLine } from './formula-line';

/** The two formulas of the break-even, what to correct in them, and one pair of figures put through both. */
export function BreakEven({ guide }: { guide: SelfHostGuide }) {
  const { example, gpuMonth, hoursPerMonth } = guide;
  const hourly = (usdPerMonth: number) => formatUsd((BigInt(usdPerMonth) * 10n ** 12n) / BigInt(hoursPerMonth));
  return (
    <>
      {guide.formulas.map(({ id, name, asWritten, meaning }) => (
        <div key={id} id={id}>
          <FormulaLine name={name} formula={asWritten} />
          <p className="prose-width mt-1">{meaning}</p>
        </div>
      ))}
      <CorrectionTable label="What to correct in the break-even formulas" corrections={guide.corrections} />
      <p className="prose-width">
        <strong>Worked through, with invented figures. </strong>
        {example.queriesPerSecond} queries a second of {formatCount(example.tokensPerQuery)} tokens at{' '}
        {formatUsd(example.picoUsdPerToken * 1_000_000n)} a million come to {formatUsd(apiPicoUsdPerMonth(example, 720))} in a month of 720
        hours and {formatUsd(apiPicoUsdPerMonth(example, hoursPerMonth))} in one of {hoursPerMonth}. {example.gpus} GPUs at{' '}
        {formatUsd(BigInt(example.centsPerGpuHour) * 10n ** 10n)} an hour and ${formatCount(example.opsUsdPerMonth)} of operations come to{' '}
        {formatUsd(selfHostPicoUsdPerMonth(example, hoursPerMonth))}. That is a verdict only once a load test has shown that {example.gpus}{' '}
        GPUs carry the peak within your latency target.
      </p>
      <FactList
        facts={[
          {
            term: `One ${gpuMonth.gpu}`,
            says: `About $${formatCount(gpuMonth.minUsdPerMonth)} – $${formatCount(gpuMonth.maxUsdPerMonth)} a month, which is ${hourly(gpuMonth.minUsdPerMonth)} – ${hourly(gpuMonth.maxUsdPerMonth)} an hour over ${hoursPerMonth} hours. ${gpuMonth.meaning}`,
          },
          ...guide.heuristics.map(({ claim, meaning }) => ({ term: 'Rule of thumb', says: `${claim} ${meaning}` })),
        ]}
      />
    </>
  );
}

import { enoughTogether, type PairAgreement, type pairAgreements } from '@/lib/domain/hiring/calibration-pairs';
import { formatPercent } from '@/lib/format';
import { ChartTable } from './chart-table';
import { FigureSection } from './figure-section';
import { counted, figure, intervalWords } from './figures';
import { type Axis, IntervalChart } from './interval-chart';

const axis: Axis = {
  from: -1,
  to: 1,
  name: 'Weighted κ (quadratic)',
  ticks: [
    { at: -1, label: '−1' },
    { at: 0, label: '0 chance', strong: true },
    { at: 1, label: '1' },
  ],
};

const noteOf = (pair: PairAgreement) =>
  pair.kappa === undefined ? `all equal: undefined, n = ${pair.shared}` : `${figure(pair.kappa)} (${intervalWords(pair.ci95)})`;

function titleOf(pairs: readonly PairAgreement[], nameOf: (id: string) => string): string {
  const known = pairs.filter((pair) => pair.kappa !== undefined).sort((a, b) => (b.kappa ?? 0) - (a.kappa ?? 0));
  const [most, least] = [known[0], known.at(-1)];
  if (!most || !least) return `No two interviewers share ${enoughTogether} cases that differ, so no pair can be compared`;
  const names = (pair: PairAgreement) => pair.interviewers.map(nameOf).join(' and ');
  if (most === least) return `${names(most)} share enough to be compared: κ is ${figure(most.kappa ?? 0)}`;
  return `${names(most)} agree most (κ ${figure(most.kappa ?? 0)}), ${names(least)} least (κ ${figure(least.kappa ?? 0)})`;
}

/** Which pairs of interviewers see the same? */
export function PairSection({ pairs, tooFew, leftOff, nameOf }: ReturnType<typeof pairAgreements> & { nameOf: (id: string) => string }) {
  const label = (pair: PairAgreement) => pair.interviewers.map(nameOf).join(' and ');
  return (
    <FigureSection
      id="pairs"
      question="Which pairs of interviewers see the same thing?"
      title={titleOf(pairs, nameOf)}
      meaning="A pair far below the others is worth a conversation over a shared card, not a verdict: with few shared cases the interval is wide, and pairs whose intervals overlap may not differ at all."
      basis={`Cohen’s κ with quadratic weights, bootstrap intervals as above. ${counted(tooFew, 'pair')} with fewer than ${enoughTogether} shared cases: too few.${leftOff > 0 ? ` ${counted(leftOff, 'more pair')} that share fewer cases than these are in the CSV.` : ''}`}
    >
      {pairs.length === 0 ? null : (
        <>
          <IntervalChart
            label="Agreement by pair: κ with its 95% interval"
            axis={axis}
            rows={pairs.map((pair) => ({
              key: pair.interviewers.join(),
              label: label(pair),
              note: noteOf(pair),
              value: pair.kappa,
              ci95: pair.ci95,
            }))}
          />
          <ChartTable
            label="Agreement by pair"
            head={['Pair', 'Shared cases', 'Same rating', 'κ', '95% interval']}
            rows={pairs.map((pair) => ({
              key: pair.interviewers.join(),
              cells: [
                label(pair),
                pair.shared,
                formatPercent(pair.same),
                pair.kappa === undefined ? 'undefined' : figure(pair.kappa),
                intervalWords(pair.ci95),
              ],
            }))}
          />
        </>
      )}
    </FigureSection>
  );
}

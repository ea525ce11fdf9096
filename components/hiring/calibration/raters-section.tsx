import { stepUp } from '@/lib/domain/hiring/agreement';
import { type Agreement, ratersNeeded, reliabilityGoal } from '@/lib/domain/hiring/calibration-agreement';
import type { Interval } from '@/lib/domain/hiring/calibration-bootstrap';
import type { CompleteBlock } from '@/lib/domain/hiring/calibration-pairs';
import { ChartTable } from './chart-table';
import { FigureSection } from './figure-section';
import { counted, figure, intervalWords, isOpen } from './figures';

const panels = [1, 2, 3, 4, 5, 6] as const;
const goal = figure(reliabilityGoal).replace('0.', '.');
const times = (count: number | undefined) => (count === undefined ? 'more than 12' : String(count));

function titleOf(one: number, interval: Interval | undefined): string {
  if (isOpen(interval)) {
    const least = interval && ratersNeeded(interval[1]);
    return least === undefined
      ? 'It is too early to say how many raters an area needs'
      : `It is too early to say how many raters an area needs; on these ratings at least ${least}`;
  }
  const needed = ratersNeeded(one);
  if (needed === undefined) return `No panel of up to 12 reaches ${goal} while interviewers agree this little`;
  if (needed === 1) return `One independent rating reaches ${goal}`;
  return `${needed} independent ratings of an area reach ${goal}`;
}

/** How many raters does an area need? Spearman–Brown from α, and ICC(2,1) and ICC(2,k) of the largest table without gaps. */
export function RatersSection({
  overall,
  block,
  nameOf,
}: {
  overall: Agreement;
  block: CompleteBlock | undefined;
  nameOf: (id: string) => string;
}) {
  const known = overall.state === 'known' ? overall : undefined;
  const interval = known?.ci95;
  return (
    <FigureSection
      id="raters"
      question="How many interviewers should rate an area?"
      title={known ? titleOf(known.alpha, interval) : 'Too little is known about agreement to say how many raters an area needs'}
      meaning={
        interval
          ? `The mean of several independent ratings is steadier than one. Within the interval of α, between ${times(ratersNeeded(interval[1]))} and ${times(ratersNeeded(interval[0]))} would be needed.`
          : undefined
      }
      basis={known ? 'Spearman–Brown, taking α over all areas as the reliability of one rating.' : undefined}
    >
      {known ? (
        <ChartTable
          summary="Reliability by number of raters"
          label="Reliability of the mean of several ratings"
          head={['Independent ratings', 'Reliability', '95% interval']}
          rows={panels.map((k) => ({
            key: String(k),
            cells: [
              String(k),
              figure(stepUp(Math.max(0, known.alpha), k)),
              interval ? intervalWords([stepUp(Math.max(0, interval[0]), k), stepUp(Math.max(0, interval[1]), k)]) : '',
            ],
          }))}
        />
      ) : null}
      <Block block={block} nameOf={nameOf} />
    </FigureSection>
  );
}

function Block({ block, nameOf }: { block: CompleteBlock | undefined; nameOf: (id: string) => string }) {
  if (!block)
    return (
      <p className="prose-width text-muted">
        ICC: no group of interviewers rated the same 6 cases without a gap, so there is no complete table to compute it on.
      </p>
    );
  const who = new Intl.ListFormat('en').format(block.interviewers.map(nameOf));
  const where = `${who}, who rated the same ${counted(block.targets, 'case')} of ${counted(block.candidates, 'candidate')} without a gap`;
  if (!block.single || !block.average)
    return (
      <p className="prose-width">
        ICC: the largest complete table is that of {where}. All its ratings are equal, so it has no correlation.
      </p>
    );
  return (
    <p className="prose-width">
      On the largest complete table, that of {where}: ICC(2,1), one rating, is <strong>{figure(block.single.icc)}</strong> (
      {intervalWords(block.single.ci95)}); ICC(2,{block.interviewers.length}), the mean of their {block.interviewers.length}, is{' '}
      <strong>{figure(block.average.icc)}</strong> ({intervalWords(block.average.ci95)}). Two-way random effects, absolute agreement,
      intervals after McGraw and Wong.
    </p>
  );
}

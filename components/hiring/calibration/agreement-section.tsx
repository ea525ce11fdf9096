import { type Agreement, enoughShared } from '@/lib/domain/hiring/calibration-agreement';
import { resampling } from '@/lib/domain/hiring/calibration-bootstrap';
import { ChartTable } from './chart-table';
import { FigureSection } from './figure-section';
import { agreementNote, agreementWords, counted, figure, intervalWords, isOpen } from './figures';
import { type Axis, IntervalChart } from './interval-chart';

const axis: Axis = {
  from: -0.4,
  to: 1,
  name: 'Krippendorff’s α',
  ticks: [
    { at: 0, label: '0 chance', strong: true },
    { at: 0.667, label: '.67 usable' },
    { at: 1, label: '1' },
  ],
};

const list = new Intl.ListFormat('en');

function titleOf(overall: Agreement): string {
  if (overall.state === 'too-few') return 'Too few candidates were rated twice to say whether interviewers agree';
  if (overall.state === 'all-equal') return 'Every rating is the same, so agreement cannot be told from habit';
  if (isOpen(overall.ci95))
    return `It is too early to say whether interviewers agree: α is ${figure(overall.alpha)} (${intervalWords(overall.ci95)})`;
  return `Interviewers ${agreementWords(overall.alpha)}: α is ${figure(overall.alpha)} (${intervalWords(overall.ci95)})`;
}

function meaningOf(overall: Agreement): string {
  if (overall.state === 'too-few')
    return `α needs ${enoughShared} cases in which two people rated the same candidate in the same area; there are ${overall.shared}. Put a second interviewer on an area in the next loops.`;
  if (overall.state === 'all-equal')
    return 'α compares the disagreement seen with what chance would give. Without any variation there is nothing to compare: it is undefined.';
  return '1 is perfect agreement, 0 is what chance gives. Below .67, two interviewers who saw the same candidate would often send you different answers, so no single rating should decide.';
}

/** Do interviewers agree? α over everything, and per area. */
export function AgreementSection({
  overall,
  areas,
}: {
  overall: Agreement;
  areas: readonly { readonly id: string; readonly name: string; readonly agreement: Agreement }[];
}) {
  const all = [{ id: 'all', name: 'All areas', agreement: overall }, ...areas];
  const few = areas.filter((area) => area.agreement.state === 'too-few');
  return (
    <FigureSection
      id="agreement"
      question="Do two interviewers who see the same candidate agree?"
      title={titleOf(overall)}
      meaning={meaningOf(overall)}
      basis={`${counted(overall.shared, 'case')} with at least two independent ratings, ${counted(overall.ratings, 'rating')}. Krippendorff’s α, ordinal; missing ratings allowed. 95% intervals: percentiles of ${resampling.replicates.toLocaleString('en-US')} bootstrap resamples of the cases, seed ${resampling.seed}.`}
    >
      <IntervalChart
        label="Agreement by area: α with its 95% interval"
        axis={axis}
        rows={all
          .filter(({ id, agreement }) => id === 'all' || agreement.state !== 'too-few')
          .map(({ id, name, agreement }) => ({
            key: id,
            label: name,
            note: agreementNote(agreement, enoughShared),
            value: agreement.state === 'known' ? agreement.alpha : undefined,
            ci95: agreement.state === 'known' ? agreement.ci95 : undefined,
          }))}
      />
      {few.length > 0 ? (
        <p className="prose-width text-muted">
          Too few cases rated twice, of {enoughShared} needed:{' '}
          {list.format(few.map(({ name, agreement }) => `${name} ${agreement.shared}`))}.
        </p>
      ) : null}
      <ChartTable
        label="Agreement by area"
        head={['Area', 'Cases', 'Ratings', 'α', '95% interval']}
        rows={all.map(({ id, name, agreement }) => ({
          key: id,
          cells: [
            name,
            agreement.shared,
            agreement.ratings,
            agreement.state === 'known' ? figure(agreement.alpha) : agreement.state === 'too-few' ? 'too few' : 'undefined',
            agreement.state === 'known' ? intervalWords(agreement.ci95) : '',
          ],
        }))}
      />
    </FigureSection>
  );
}

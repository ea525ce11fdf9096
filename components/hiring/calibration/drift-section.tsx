import { enoughShared } from '@/lib/domain/hiring/calibration-agreement';
import type { Change, Period } from '@/lib/domain/hiring/calibration-drift';
import { ChartTable } from './chart-table';
import { FigureSection } from './figure-section';
import { agreementNote, counted, figure, intervalWords, signed } from './figures';
import { type Axis, IntervalChart } from './interval-chart';

const axis: Axis = {
  from: 1,
  to: 4,
  name: 'Mean rating',
  ticks: [
    { at: 1, label: '1' },
    { at: 2, label: '2 mid bar' },
    { at: 3, label: '3 senior bar' },
    { at: 4, label: '4' },
  ],
};

const changeWords = (change: Change | undefined) => (change ? `${signed(change.difference)} (${intervalWords(change.ci95, signed)})` : '');

function titleOf(quarters: readonly Period[], versions: readonly Period[]): string {
  const told = [...quarters, ...versions].filter((period) => period.meanChange?.told || period.agreementChange?.told);
  const first = told.at(-1);
  if (first?.meanChange?.told) return `Ratings moved by ${signed(first.meanChange.difference)} in ${first.name}`;
  if (first?.agreementChange?.told) return `Agreement moved by ${signed(first.agreementChange.difference)} in ${first.name}`;
  if (quarters.filter((period) => period.mean).length < 2) return 'One quarter is too little to see drift';
  return 'No change between quarters is larger than chance';
}

/** Has the scale moved, over time or with the rubric? */
export function DriftSection({ quarters, versions }: { quarters: readonly Period[]; versions: readonly Period[] }) {
  return (
    <FigureSection
      id="drift"
      question="Has the scale moved?"
      title={titleOf(quarters, versions)}
      meaning="A change is named only where the interval of the difference excludes none. It can come from the candidates as well as from the interviewers: look at the areas before anybody is asked about it."
      basis="Mean of initial ratings with a 95% interval made over candidates; α as above. Each row is compared with the one before it. A mean needs 5 candidates."
    >
      <Periods label="Quarter" periods={quarters} />
      {versions.length > 1 ? <Periods label="Rubric version" periods={versions} /> : null}
    </FigureSection>
  );
}

/** One row a period: its mean, and behind it the table with α and the changes. */
export function Periods({ label, periods }: { label: string; periods: readonly Period[] }) {
  return (
    <div className="space-y-2">
      <IntervalChart
        label={`Mean rating by ${label.toLowerCase()}, with its 95% interval`}
        axis={axis}
        rows={periods.map((period) => ({
          key: period.name,
          label: `${period.name}, ${counted(period.candidates, 'candidate')}`,
          note: period.mean ? `${figure(period.mean.value)} (${intervalWords(period.mean.ci95)})` : 'too few',
          value: period.mean?.value,
          ci95: period.mean?.ci95,
        }))}
      />
      <ChartTable
        label={`Drift by ${label.toLowerCase()}`}
        head={[label, 'Candidates', 'Ratings', 'Mean', '95% interval', 'Change of mean', 'α', 'Change of α']}
        rows={periods.map((period) => ({
          key: period.name,
          cells: [
            period.name,
            period.candidates,
            period.ratings,
            period.mean ? figure(period.mean.value) : 'too few',
            period.mean ? intervalWords(period.mean.ci95) : '',
            changeWords(period.meanChange),
            agreementNote(period.agreement, enoughShared),
            changeWords(period.agreementChange),
          ],
        }))}
      />
    </div>
  );
}

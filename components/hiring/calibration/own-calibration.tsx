import type { OwnCalibration as Own } from '@/lib/domain/hiring/calibration-report';
import { enoughRatings } from '@/lib/domain/hiring/calibration-severity';
import { Periods } from './drift-section';
import { FigureSection } from './figure-section';
import { counted, intervalWords, signed } from './figures';
import { IntervalChart } from './interval-chart';
import { leaningAxis, leaningNote } from './severity-section';

function titleOf({ own, island }: Own): string {
  if (!own || !island?.comparable)
    return 'You cannot be compared yet: nobody rated the same candidate in the same area as you often enough';
  if (own.state === 'too-few') return `Too few ratings to say: ${own.ratings} of ${enoughRatings}`;
  if (!island.differ || !own.told) return 'You rate neither stricter nor more leniently than the others, as far as can be told';
  return `You rate about ${signed(own.shrunken)} points ${own.shrunken > 0 ? 'more leniently' : 'stricter'} than the others (${intervalWords(own.ci95, signed)})`;
}

/** What one interviewer sees: their own leaning and their own ratings over time, and nobody else's. */
export function OwnCalibration({ report }: { report: Own }) {
  const { own, island } = report;
  const known = own && island?.comparable && island.differ && own.state === 'known';
  return (
    <>
      <FigureSection
        id="severity"
        question="Do I rate strictly or leniently?"
        title={titleOf(report)}
        meaning="A leaning is a habit, not a fault. Only you and whoever owns calibration see yours."
        basis={`${counted(report.ratings, 'rating')} of yours${island?.comparable ? `, compared with ${counted(island.others, 'other interviewer')} in the same cases` : ''}. Shrunken estimate of a mixed model, 95% interval.`}
      >
        {own && known ? (
          <IntervalChart
            label="Your leaning, with its 95% interval"
            axis={leaningAxis}
            rows={[{ key: 'own', label: 'You', note: leaningNote(own, true), value: own.shrunken, ci95: own.ci95, told: own.told }]}
          />
        ) : null}
      </FigureSection>
      {report.quarters.length > 0 ? (
        <FigureSection
          id="drift"
          question="Have my ratings moved?"
          title={
            report.quarters.some((quarter) => quarter.meanChange?.told)
              ? 'Your mean rating has moved between quarters'
              : 'No change between your quarters is larger than chance'
          }
        >
          <Periods label="Quarter" periods={report.quarters} />
        </FigureSection>
      ) : null}
    </>
  );
}

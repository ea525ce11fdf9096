import { type Panel, panelDistribution, shareInterval } from '@/lib/domain/hiring/calibration-agreement';
import { formatPercent } from '@/lib/format';
import { BarChart } from './bar-chart';
import { ChartTable } from './chart-table';
import { FigureSection } from './figure-section';
import { counted, figure, intervalWords } from './figures';

/** The fewest candidates on whom a share is reported. */
const enoughPanels = 5;

/** On which candidates did the panel split? `least` are those with the least agreement, with their names. */
export function PanelSection({ panels, least }: { panels: readonly Panel[]; least: readonly (Panel & { readonly name: string })[] }) {
  const bands = panelDistribution(panels);
  const strong = bands.slice(0, 2).reduce((total, band) => total + band.count, 0);
  const enough = panels.length >= enoughPanels;
  return (
    <FigureSection
      id="panels"
      question="On which candidates did the panel split?"
      title={
        enough
          ? `Panels agreed strongly on ${strong.toLocaleString('en-US')} of ${counted(panels.length, 'candidate')} (${intervalWords(shareInterval(strong, panels.length), formatPercent)})`
          : `Too few candidates were rated twice in an area: ${panels.length} of ${enoughPanels}`
      }
      meaning="Two interviewers one point apart are a moderate .60, two points apart are none. A split panel is not a failed one: the debrief exists for it. Splits that keep coming back on one area point at its anchors."
      basis={`${counted(panels.length, 'candidate')} with at least two ratings in an area. r_wg, the mean over those areas; 1 is unanimous, 0 is as spread as chance. Bands after LeBreton and Senter (2008); interval of the share: Wilson.`}
    >
      {enough ? (
        <>
          <BarChart
            label="Candidates by agreement of their panel"
            bars={bands.map((band) => ({
              key: band.name,
              label: `${band.name} (r_wg from ${figure(Math.round(band.from * 100) / 100)})`,
              value: band.count,
              note: counted(band.count, 'candidate'),
            }))}
          />
          <ChartTable
            summary="The candidates with the least agreement"
            label="Candidates by agreement, least first"
            head={['Candidate', 'Areas rated twice', 'r_wg']}
            rows={least.map((panel) => ({ key: panel.candidateId, cells: [panel.name, panel.areas, figure(panel.agreement)] }))}
          />
        </>
      ) : null}
    </FigureSection>
  );
}

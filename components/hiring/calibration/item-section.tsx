import { enoughCards, type ItemAnalysis } from '@/lib/domain/hiring/item-analysis';
import { formatPercent } from '@/lib/format';
import { FigureTable } from './chart-table';
import { FigureSection } from './figure-section';
import { counted, figure } from './figures';

const verdicts: Record<ItemAnalysis['areas'][number]['verdict'], string> = {
  'too-few': 'Too few to say',
  'never-discriminates': 'Tells nobody apart: sharpen the probe',
  'often-not-probed': 'Often not probed: give it time',
  works: 'Tells candidates apart',
};

const list = new Intl.ListFormat('en');

function titleOf(items: ItemAnalysis, nameOf: (areaId: string) => string): string {
  const named = (verdict: string) => items.areas.filter((area) => area.verdict === verdict).map((area) => nameOf(area.areaId));
  const flat = named('never-discriminates');
  if (flat.length > 0) return `${list.format(flat)} ${flat.length === 1 ? 'tells' : 'tell'} nobody apart`;
  const skipped = named('often-not-probed');
  if (skipped.length > 0) return `${list.format(skipped)} ${skipped.length === 1 ? 'is' : 'are'} assigned and often not asked`;
  return items.areas.every((area) => area.verdict === 'too-few')
    ? 'Too few cards yet to judge the rubric itself'
    : 'Every area with enough cards tells candidates apart';
}

function haloWords({ cards, withinCardDeviation, meanCorrelation }: ItemAnalysis['halo']): string {
  if (cards < enoughCards || withinCardDeviation === undefined)
    return `Halo: too few cards with three or more ratings, ${cards} of ${enoughCards}.`;
  const spread = `Halo: over ${counted(cards, 'card')} with three or more ratings, ratings within a card differ by ${figure(withinCardDeviation)} points (standard deviation)`;
  const moves = meanCorrelation === undefined ? '' : `, and areas correlate at ${figure(meanCorrelation)} on average`;
  const verdict =
    withinCardDeviation < 0.35 || (meanCorrelation ?? 0) > 0.7
      ? 'Cards look as if one overall impression filled them.'
      : 'Cards are not filled by one overall impression.';
  return `${spread}${moves}. ${verdict}`;
}

/** Does the rubric work? Probes that never discriminate, signals nobody marks, halo. */
export function ItemSection({
  items,
  version,
  nameOf,
  signals,
}: {
  items: ItemAnalysis;
  version: number;
  nameOf: (areaId: string) => string;
  signals: ReadonlyMap<string, string>;
}) {
  const unmarked = items.signals.filter((signal) => signal.marked === 0);
  const enough = items.areas.some((area) => area.rated >= enoughCards);
  return (
    <FigureSection
      id="rubric-items"
      question="Does the rubric itself work?"
      title={titleOf(items, nameOf)}
      meaning={haloWords(items.halo)}
      basis={`Cards written under rubric version ${version}. A verdict needs ${enoughCards} ratings; an area tells nobody apart when 85% of its ratings are the same.`}
    >
      <FigureTable
        label="How each area behaves"
        head={['Area', 'Assigned', 'Rated', 'Mean', 'Spread', 'Commonest rating', 'Verdict']}
        words={['Verdict']}
        rows={items.areas.map((area) => ({
          key: area.areaId,
          cells: [
            nameOf(area.areaId),
            area.assigned,
            area.rated,
            area.mean === undefined ? 'none' : figure(area.mean),
            area.deviation === undefined ? 'none' : figure(area.deviation),
            area.commonestShare === undefined ? 'none' : formatPercent(area.commonestShare),
            verdicts[area.verdict],
          ],
        }))}
      />
      {unmarked.length === 0 ? (
        <p>Every signal has been marked at least once.</p>
      ) : (
        <details>
          <summary className="text-accent w-fit rounded-xs py-1">
            {counted(unmarked.length, 'signal')} never marked{enough ? '' : ', on few cards so far'}
          </summary>
          <ul className="prose-width mt-2 list-disc space-y-1 pl-5">
            {unmarked.map((signal) => (
              <li key={signal.signalId}>{signals.get(signal.signalId) ?? signal.signalId}</li>
            ))}
          </ul>
        </details>
      )}
    </FigureSection>
  );
}

import { type AdjustedCandidate, enoughRatings, type Leaning, type LeaningIsland } from '@/lib/domain/hiring/calibration-severity';
import { ChartTable } from './chart-table';
import { FigureSection } from './figure-section';
import { counted, figure, intervalWords, signed } from './figures';
import { type Axis, IntervalChart } from './interval-chart';

export const leaningAxis: Axis = {
  from: -1,
  to: 1,
  name: 'Points of the scale, against what others gave in the same cases',
  ticks: [
    { at: -1, label: '−1 stricter' },
    { at: 0, label: '0', strong: true },
    { at: 1, label: '+1 more lenient' },
  ],
};

/** A leaning in words, for its line in a chart. */
export function leaningNote(person: Leaning, differ: boolean): string {
  if (person.state === 'too-few') return `too few: ${counted(person.ratings, 'rating')}`;
  return differ ? `${signed(person.shrunken)} (${intervalWords(person.ci95, signed)})` : 'no difference told';
}

const list = new Intl.ListFormat('en');

function titleOf(islands: readonly LeaningIsland[], nameOf: (id: string) => string): string {
  const people = islands.filter((island) => island.comparable).flatMap((island) => island.interviewers);
  if (people.length === 0) return 'No interviewers can be compared: none of them rated the same candidate in the same area often enough';
  const told = people.filter((person) => person.told);
  if (told.length === 0) return 'No interviewer is stricter or more lenient than the others by more than chance';
  const named = (some: readonly Leaning[]) =>
    list.format(some.slice(0, 3).map((person) => nameOf(person.interviewer))) + (some.length > 3 ? ` and ${some.length - 3} more` : '');
  const [lenient, strict] = [told.filter((person) => person.shrunken > 0), told.filter((person) => person.shrunken < 0)];
  return [
    strict.length > 0 ? `${named(strict)} ${strict.length === 1 ? 'rates' : 'rate'} stricter` : '',
    lenient.length > 0 ? `${named(lenient)} ${lenient.length === 1 ? 'rates' : 'rate'} more leniently` : '',
  ]
    .filter(Boolean)
    .join(', ')
    .concat(' than the others in the same cases');
}

const mostRows = 40;

/** The ends of a long list: whoever leans most either way. */
const ends = <Row,>(rows: readonly Row[]) =>
  rows.length <= mostRows ? rows : [...rows.slice(0, mostRows / 2), ...rows.slice(-mostRows / 2)];

/** Who is strict, who is lenient? One chart an island, because across islands nothing can be said. */
export function SeveritySection({
  islands,
  adjusted,
  nameOf,
}: {
  islands: readonly LeaningIsland[];
  adjusted: readonly (AdjustedCandidate & { readonly name: string })[];
  nameOf: (id: string) => string;
}) {
  const comparable = islands.filter((island) => island.comparable);
  const alone = islands.filter((island) => !island.comparable).flatMap((island) => island.interviewers);
  return (
    <FigureSection
      id="severity"
      question="Who rates strictly, and who leniently?"
      title={titleOf(islands, nameOf)}
      meaning="A leaning is a habit, not a fault, and it is drawn towards 0 until there is evidence for it. It is named only where its interval excludes 0. Use it to pair interviewers, never to change a rating."
      basis={`Mixed model: candidate in an area + interviewer + error, shrunken estimates with 95% intervals, which stay wide while there are few interviewers to compare. Shown from ${enoughRatings} ratings; a filled dot excludes 0.`}
    >
      {comparable.map((island, index) => (
        <Island
          key={island.interviewers[0]?.interviewer}
          island={island}
          nameOf={nameOf}
          heading={comparable.length > 1 ? `Group ${index + 1} of ${comparable.length}` : undefined}
        />
      ))}
      {comparable.length > 1 ? (
        <p className="prose-width">
          These groups cannot be compared with each other: no chain of shared candidates connects them. One interview across two groups
          would.
        </p>
      ) : null}
      {alone.length > 0 ? (
        <p className="prose-width text-muted">
          Cannot be compared, because nobody rated the same candidate in the same area with them often enough:{' '}
          {list.format(alone.map((person) => nameOf(person.interviewer)))}.
        </p>
      ) : null}
      {adjusted.length > 0 ? (
        <ChartTable
          summary="Adjusted means beside the raw ones"
          label="Candidates whom adjusting moves most"
          head={['Candidate', 'Ratings', 'Mean as rated', 'With leanings taken off', 'Difference']}
          rows={adjusted.map((one) => ({
            key: one.candidateId,
            cells: [one.name, one.ratings, figure(one.raw), figure(one.adjusted), signed(one.adjusted - one.raw)],
          }))}
        />
      ) : null}
    </FigureSection>
  );
}

function Island({ island, nameOf, heading }: { island: LeaningIsland; nameOf: (id: string) => string; heading: string | undefined }) {
  const left = island.interviewers.length - ends(island.interviewers).length;
  return (
    <div className="space-y-2">
      {heading ? <h3>{heading}</h3> : null}
      {island.differ ? null : (
        <p className="prose-width text-muted">
          The ratings show no difference between these interviewers beyond chance. That is no proof that there is none.
        </p>
      )}
      <IntervalChart
        label={`Leaning of ${counted(island.interviewers.length, 'interviewer')}, with its 95% interval`}
        axis={leaningAxis}
        rows={ends(island.interviewers).map((person) => ({
          key: person.interviewer,
          label: nameOf(person.interviewer),
          note: leaningNote(person, island.differ),
          value: person.state === 'known' && island.differ ? person.shrunken : undefined,
          ci95: person.state === 'known' && island.differ ? person.ci95 : undefined,
          told: person.told,
        }))}
      />
      {left > 0 ? <p className="text-muted text-sm">{counted(left, 'interviewer')} in the middle are in the table.</p> : null}
      <ChartTable
        label={heading ? `Leanings, ${heading}` : 'Leanings'}
        head={['Interviewer', 'Ratings', 'Mean against all, raw', 'Leaning', '95% interval']}
        rows={island.interviewers.map((person) => ({
          key: person.interviewer,
          cells: [
            nameOf(person.interviewer),
            person.ratings,
            signed(person.raw),
            person.state === 'too-few' ? 'too few' : island.differ ? signed(person.shrunken) : 'none told',
            person.state === 'known' && island.differ ? intervalWords(person.ci95, signed) : '',
          ],
        }))}
      />
    </div>
  );
}

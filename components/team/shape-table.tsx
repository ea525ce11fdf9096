import { ReadingTable } from '@/components/ui/reading-table';
import type { Headcount, TeamShapes } from '@/lib/domain/team/shapes';

function headcountWords({ min, max, group, per }: Headcount): string {
  return `${min}–${max} ${group}${per === 'product team' ? ' per product team' : ''}`;
}

/** The shapes of a team, the one to start from, and when to split it. */
export function ShapeTable({ set }: { set: TeamShapes }) {
  const { defaultShape, split } = set;
  return (
    <>
      <ReadingTable
        label="Team shapes"
        head={['Shape', 'Use when', 'Headcount', 'What you gain', 'What it costs']}
        rows={set.shapes.map((shape) => ({
          id: shape.id,
          cells: [shape.name, shape.useWhen, shape.headcount.map(headcountWords).join('; '), shape.gain, shape.price],
        }))}
      />
      <div className="prose-width space-y-3">
        <p>
          <strong>Default for a {defaultShape.stage}: </strong>a central applied team of {defaultShape.appliedMin} –{' '}
          {defaultShape.appliedMax} engineers, plus {defaultShape.platformLeaning} platform-leaning engineer. {defaultShape.meaning}
        </p>
        <p>
          <strong>When to split: </strong>
          {split.meaning}
        </p>
        <ul className="list-disc space-y-1 pl-5">
          {split.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { type DotRow, dotPlot, dotPlotFinding } from '@/lib/domain/hiring/dot-plot';

const laneHeight = 26;
const radius = 11;
const at = (rating: number) => `${12.5 + (rating - 1) * 25}%`;
const points = [
  { rating: 1, label: '1 Below' },
  { rating: 2, label: '2 Mid' },
  { rating: 3, label: '3 Senior' },
  { rating: 4, label: '4 Green' },
];

/** Every initial rating as a dot with its rater's initials, area by area; revised ratings hollow beside. The title is what it shows. */
export function DotPlotFigure({ reading }: { reading: DebriefReading }) {
  const name = (areaId: string) => reading.rubric.areas.find((area) => area.id === areaId)?.name ?? areaId;
  const rows = dotPlot(reading.areas);
  const revised = rows.some((row) => row.dots.some((dot) => dot.hollow));
  return (
    <figure className="max-w-3xl">
      <figcaption className="mb-2">
        <h3>{dotPlotFinding(reading.areas, name)}</h3>
        <p className="text-muted text-sm">
          Each filled dot is one interviewer’s initial rating, 1 to 4.
          {revised ? ' Hollow dots are revised ratings; nothing is computed from them.' : ''} The table below holds the same ratings.
        </p>
      </figcaption>
      <div className="bg-raised rounded-lg border px-3 py-2">
        {rows.map((row) => (
          <div key={row.areaId} className="grid items-center gap-x-3 border-b py-1 last:border-b-0 sm:grid-cols-[10rem_1fr]">
            <span className="text-sm">{name(row.areaId)}</span>
            <Row row={row} label={name(row.areaId)} />
          </div>
        ))}
        <div className="grid gap-x-3 sm:grid-cols-[10rem_1fr]" aria-hidden>
          <span className="text-muted text-sm max-sm:hidden">Rating, points</span>
          <svg width="100%" height={18} className="text-muted">
            {points.map((point) => (
              <text key={point.rating} x={at(point.rating)} y={13} textAnchor="middle" fontSize={12} fill="currentColor">
                {point.label}
              </text>
            ))}
          </svg>
        </div>
      </div>
    </figure>
  );
}

function Row({ row, label }: { row: DotRow; label: string }) {
  const height = row.lanes * laneHeight + 4;
  const said = row.dots.map((dot) => `${dot.interviewer} ${dot.hollow ? 'revised to ' : ''}${dot.rating}`).join(', ');
  return (
    <svg width="100%" height={height} role="img" aria-label={`${label}: ${said || 'not rated'}`}>
      {points.map(({ rating }) => (
        <line key={rating} x1={at(rating)} x2={at(rating)} y1={0} y2={height} className="stroke-line" />
      ))}
      {row.dots.length === 0 ? (
        <text x="50%" y={height / 2 + 4} textAnchor="middle" fontSize={12} className="fill-muted">
          not rated
        </text>
      ) : null}
      {row.dots.map((dot) => {
        const y = 2 + laneHeight / 2 + dot.lane * laneHeight;
        return (
          <g key={`${dot.interviewerId} ${dot.hollow}`}>
            <title>{`${dot.interviewer}: ${dot.hollow ? 'revised to ' : ''}${dot.rating}`}</title>
            <circle
              cx={at(dot.rating)}
              cy={y}
              r={radius}
              className={dot.hollow ? 'fill-raised stroke-accent' : 'fill-accent stroke-accent'}
              strokeDasharray={dot.hollow ? '3 2' : undefined}
            />
            <text x={at(dot.rating)} y={y + 4} textAnchor="middle" fontSize={10} className={dot.hollow ? 'fill-accent' : 'fill-on-accent'}>
              {dot.initials}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

import type { Interval } from '@/lib/domain/hiring/calibration-bootstrap';

export type IntervalRow = {
  readonly key: string;
  readonly label: string;
  /** Left out where there is too little to say it. */
  readonly value?: number | undefined;
  readonly ci95?: Interval | undefined;
  /** The figure in words, on the right. */
  readonly note: string;
  /** Drawn strongly: the interval excludes what it is compared with. */
  readonly told?: boolean;
};

export type Axis = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly strong?: boolean }[];
  readonly name: string;
};

const rowHeight = 44;
const axisHeight = 40;

/** A dot and its 95 % interval per row, on one axis. Each row can be reached by keyboard and says its figure. */
export function IntervalChart({ label, axis, rows }: { label: string; axis: Axis; rows: readonly IntervalRow[] }) {
  const place = (value: number) => `${(100 * (Math.min(axis.to, Math.max(axis.from, value)) - axis.from)) / (axis.to - axis.from)}%`;
  const foot = rows.length * rowHeight;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks inside a drawing is no fieldset
    <svg role="group" aria-label={label} width="100%" height={foot + axisHeight} className="block overflow-visible text-sm">
      <svg x="1%" width="98%" height={foot + axisHeight} className="overflow-visible" aria-hidden>
        {axis.ticks.map((tick) => (
          <g key={tick.at}>
            <line
              x1={place(tick.at)}
              x2={place(tick.at)}
              y1={0}
              y2={foot + 4}
              className={tick.strong ? 'stroke-line-strong' : 'stroke-line'}
              strokeDasharray={tick.strong ? undefined : '2 3'}
            />
            <text
              x={place(tick.at)}
              y={foot + 18}
              textAnchor={tick.at === axis.from ? 'start' : tick.at === axis.to ? 'end' : 'middle'}
              className="fill-muted"
            >
              {tick.label}
            </text>
          </g>
        ))}
        <text x="50%" y={foot + 36} textAnchor="middle" className="fill-muted">
          {axis.name}
        </text>
      </svg>
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: every point of a chart can be reached by keyboard
        <g key={row.key} role="img" aria-label={`${row.label}: ${row.note}`} tabIndex={0} transform={`translate(0 ${index * rowHeight})`}>
          <rect width="100%" height={rowHeight - 2} className="fill-transparent" />
          <text x="1%" y={15} className="fill-ink stroke-surface [paint-order:stroke]" strokeWidth={4}>
            {row.label}
          </text>
          <text
            x="99%"
            y={15}
            textAnchor="end"
            className={`stroke-surface [paint-order:stroke] ${row.value === undefined ? 'fill-muted' : 'fill-ink'}`}
            strokeWidth={4}
          >
            {row.note}
          </text>
          <svg x="1%" width="98%" height={rowHeight} className="overflow-visible">
            {row.ci95 ? (
              <line
                x1={place(row.ci95[0])}
                x2={place(row.ci95[1])}
                y1={29}
                y2={29}
                strokeWidth={row.told === false ? 3 : 5}
                className={row.told === false ? 'stroke-line-strong' : 'stroke-chart-1'}
                strokeOpacity={row.told === false ? 1 : 0.55}
              />
            ) : null}
            {row.value === undefined ? (
              <line x1="0%" x2="100%" y1={29} y2={29} className="stroke-line" strokeDasharray="1 5" />
            ) : (
              <circle
                cx={place(row.value)}
                cy={29}
                r={5}
                className={row.told === false ? 'fill-surface stroke-muted' : 'fill-chart-1 stroke-chart-1'}
                strokeWidth={2}
              />
            )}
          </svg>
        </g>
      ))}
    </svg>
  );
}

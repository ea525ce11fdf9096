export type Bar = { readonly key: string; readonly label: string; readonly value: number; readonly note: string };

const rowHeight = 34;

/** Horizontal bars from zero, each with its name and its figure. Each bar can be reached by keyboard. */
export function BarChart({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks inside a drawing is no fieldset
    <svg role="group" aria-label={label} width="100%" height={bars.length * rowHeight} className="block text-sm">
      {bars.map((bar, index) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: every point of a chart can be reached by keyboard
        <g key={bar.key} role="img" aria-label={`${bar.label}: ${bar.note}`} tabIndex={0} transform={`translate(0 ${index * rowHeight})`}>
          <text x="0%" y={13} className="fill-ink">
            {bar.label}
          </text>
          <text x="100%" y={13} textAnchor="end" className="fill-ink">
            {bar.note}
          </text>
          <rect x="0%" y={18} width="100%" height={8} className="fill-line" />
          <rect x="0%" y={18} width={`${(100 * bar.value) / most}%`} height={8} className="fill-chart-1" />
        </g>
      ))}
    </svg>
  );
}

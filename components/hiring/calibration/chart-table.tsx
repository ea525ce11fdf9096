import { TableFrame } from '@/components/ui/table-frame';

type Cell = string | number;
export type TableRow = { readonly key: string; readonly cells: readonly Cell[] };

/** The figures behind a chart, folded away. The first column names the row; columns in `words` are set left, all others as numbers. */
export function ChartTable({
  label,
  head,
  rows,
  words = [],
  summary = 'The figures as a table',
}: {
  label: string;
  head: readonly string[];
  rows: readonly TableRow[];
  words?: readonly string[];
  summary?: string;
}) {
  return (
    <details className="max-w-4xl">
      <summary className="text-accent w-fit rounded-xs py-1">{summary}</summary>
      <div className="mt-2">
        <FigureTable label={label} head={head} rows={rows} words={words} />
      </div>
    </details>
  );
}

/** A table of figures. */
export function FigureTable({
  label,
  head,
  rows,
  words = [],
}: {
  label: string;
  head: readonly string[];
  rows: readonly TableRow[];
  words?: readonly string[];
}) {
  const look = (column: number) => (column === 0 || words.includes(head[column] ?? '') ? undefined : 'num');
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={title} scope="col" className={look(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row" className="min-w-32 font-normal wrap-anywhere">
                    {cell}
                  </th>
                ) : (
                  <td key={head[column]} className={look(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

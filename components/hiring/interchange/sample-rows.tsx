import { TableFrame } from '@/components/ui/table-frame';
import type { SheetRow } from '@/lib/domain/hiring/interchange/candidate-rows';

/** The first rows of a file as they stand in it. */
export function SampleRows({ header, rows }: { header: readonly string[]; rows: readonly SheetRow[] }) {
  const columns = header.map((heading, column) => ({
    id: `${column} ${heading}`,
    heading: heading.trim() === '' ? `Column ${column + 1}` : heading,
    column,
  }));
  return (
    <section aria-labelledby="sample" className="space-y-3">
      <h2 id="sample">The first rows of the file</h2>
      <TableFrame label="Rows as they stand in the file">
        <table>
          <thead>
            <tr>
              <th scope="col" className="num">
                Row
              </th>
              {columns.map(({ id, heading }) => (
                <th key={id} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className="num">
                  {row}
                </th>
                {columns.map(({ id, column }) => (
                  <td key={id} className="max-w-64 truncate">
                    {cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

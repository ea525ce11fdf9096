import type { ReactNode } from 'react';
import { TableFrame } from './table-frame';

/** A few words may share a narrow column; sentences and lists need room. */
const isShort = (cell: ReactNode) => typeof cell === 'string' && cell.length <= 30;

/** A table for reading: each row can be linked to by its id, and its first cell is the row's header. `label` names the table to a screen reader. */
export function ReadingTable({
  label,
  head,
  rows,
}: {
  label: string;
  head: readonly string[];
  rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={row.id} className="target:bg-accent-soft">
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={head[index]} scope="row" className="max-w-48 min-w-32 lg:max-w-64">
                    {cell}
                  </th>
                ) : (
                  <td key={head[index]} className={isShort(cell) ? 'min-w-20' : 'min-w-36'}>
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

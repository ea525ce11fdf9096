import { TableFrame } from './table-frame';

/** One field in two versions: what this person typed, and what stands on the server now. */
type ConflictRow = { label: string; mine: string; now: string };

const shown = (text: string) => (text === '' ? <span className="text-muted">empty</span> : text);

/** Both texts of every field that differs. Nothing of either is lost: mine is still in the form, the other one is saved. */
export function ConflictTable({ rows }: { rows: readonly ConflictRow[] }) {
  if (rows.length === 0) return null;
  return (
    <TableFrame label="What differs">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">What stands now</th>
            <th scope="col">What you typed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td dir="auto" className="min-w-40 wrap-anywhere whitespace-pre-wrap">
                {shown(row.now)}
              </td>
              <td dir="auto" className="min-w-40 wrap-anywhere whitespace-pre-wrap">
                {shown(row.mine)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

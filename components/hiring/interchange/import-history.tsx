import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';
import { type ImportResult, type ImportSource, importSourceNames } from '@/lib/domain/hiring/interchange/import-file';
import { formatCount, formatDateTime } from '@/lib/format';

/** The imports that ended, newest first. Nothing when there was none. */
export function ImportHistory({
  imports,
}: {
  imports: readonly { readonly id: string; readonly at: Date; readonly source: ImportSource; readonly result: ImportResult }[];
}) {
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="space-y-3">
      <h2 id="earlier">Earlier imports</h2>
      <TableFrame label="Imports that ended, newest first">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col" className="num">
                Imported
              </th>
              <th scope="col" className="num">
                Already there
              </th>
              <th scope="col" className="num">
                Left out
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ id, at, source, result }) => (
              <tr key={id}>
                <th scope="row" className="whitespace-nowrap">
                  <Link prefetch={false} href={`/hiring/import/${id}` as Route} className="text-accent underline">
                    {formatDateTime(at)}
                  </Link>
                </th>
                <td className="min-w-48">{importSourceNames[source]}</td>
                <td className="num">{formatCount(result.imported)}</td>
                <td className="num">{formatCount(result.present)}</td>
                <td className="num">{formatCount(result.leftOut)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

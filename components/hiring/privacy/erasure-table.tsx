import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';
import type { ErasureCertificate } from '@/lib/domain/hiring/erasure';
import { formatDateTime } from '@/lib/format';

/** What was erased, by the id that the record had: nobody's name is left to show. */
export function ErasureTable({ erasures }: { erasures: readonly ErasureCertificate[] }) {
  return (
    <TableFrame label="All erasures">
      <table>
        <thead>
          <tr>
            <th scope="col">Erased</th>
            <th scope="col">Reason</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {erasures.map((one) => (
            <tr key={one.sequence}>
              <th scope="row" className="whitespace-nowrap">
                <Link prefetch={false} href={`/hiring/privacy/certificates/${one.candidateId}` as Route} className="link">
                  {formatDateTime(one.at)}
                </Link>
              </th>
              <td className="min-w-40 wrap-anywhere" dir="auto">
                {one.reason ?? 'emptied'}
              </td>
              <td dir="auto">{one.by ?? 'emptied'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

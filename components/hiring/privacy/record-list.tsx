import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';
import type { RetentionState } from '@/lib/domain/hiring/retention';
import { retentionWords } from './retention-words';

type Listed = {
  readonly id: string;
  readonly name: string;
  readonly roleTitle: string;
  readonly legalHold: string | null;
  readonly retention: RetentionState;
};

/** Candidates with where their record stands, each with the way to its privacy page. */
export function RecordList({ label, records }: { label: string; records: readonly Listed[] }) {
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            <th scope="col">Role</th>
            <th scope="col">Retention</th>
            <th scope="col">Legal hold</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <th scope="row" className="max-w-96 min-w-32 wrap-anywhere" dir="auto">
                <Link prefetch={false} href={`/hiring/candidates/${record.id}/privacy` as Route} className="link">
                  {record.name}
                </Link>
              </th>
              <td className="min-w-32 wrap-anywhere" dir="auto">
                {record.roleTitle}
              </td>
              <td className="min-w-56">{retentionWords(record.retention)}</td>
              <td className="min-w-32 wrap-anywhere" dir="auto">
                {record.legalHold ?? 'none'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';

/** An entry of the trail in words. */
export type AuditLine = {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly did: string;
  readonly kind: string;
  /** The record's name then, or its id where the name is erased or was never given. */
  readonly record: string;
  readonly recordHref: Route;
  readonly changes: readonly string[];
  readonly reason: string | undefined;
  readonly source: string;
  readonly erased: boolean;
};

/** The trail, newest first: when, who, what, on which record, what changed and why. */
export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  return (
    <TableFrame label="Audit trail">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Record</th>
            <th scope="col">Change</th>
            <th scope="col">Source</th>
            <th scope="col" className="num">
              Entry
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.sequence} id={`entry-${line.sequence}`} className="target:bg-accent-soft">
              <th scope="row" className="font-normal! whitespace-nowrap">
                {line.at}
              </th>
              <td className="max-w-64 min-w-32 wrap-anywhere">
                <bdi className="line-clamp-3" title={line.who}>
                  {line.who}
                </bdi>
              </td>
              <td className="min-w-36">{line.did}</td>
              <td className="max-w-80 min-w-44 wrap-anywhere">
                <span className="text-muted">{line.kind}: </span>
                <Link prefetch={false} href={line.recordHref} className="link">
                  <bdi className="line-clamp-3" title={line.record}>
                    {line.record}
                  </bdi>
                </Link>
              </td>
              <td className="max-w-120 min-w-56 wrap-anywhere">
                {line.erased ? <span className="text-muted">The details of this entry were erased.</span> : null}
                <ul>
                  {line.changes.map((words) => (
                    <li key={words} dir="auto">
                      {words}
                    </li>
                  ))}
                </ul>
                {line.reason ? (
                  <p>
                    <span className="text-muted">Reason: </span>
                    <bdi>{line.reason}</bdi>
                  </p>
                ) : null}
              </td>
              <td className="whitespace-nowrap">{line.source}</td>
              <td className="num">{line.sequence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

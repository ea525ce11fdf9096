import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';
import type { ReviewProgress } from '@/lib/domain/hiring/anonymous-review';

type Line = {
  readonly id: string;
  readonly title: string;
  readonly roleTitle: string;
  readonly mine: { readonly assigned: number; readonly saved: number } | undefined;
  readonly progress: readonly ReviewProgress[] | undefined;
  readonly candidates: number | undefined;
};

const finished = (progress: readonly ReviewProgress[]) => progress.filter((one) => one.saved === one.assigned).length;

/** The written exercises that concern the reader: their own part, and for who runs them how far everybody is. */
export function ExerciseTable({ lines, runs }: { lines: readonly Line[]; runs: boolean }) {
  return (
    <TableFrame label="Written exercises">
      <table>
        <thead>
          <tr>
            <th scope="col">Exercise</th>
            <th scope="col">Role</th>
            <th scope="col">My reviews</th>
            {runs ? <th scope="col">All reviewers</th> : null}
            {runs ? <th scope="col">Run it</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className="max-w-96 min-w-32 wrap-anywhere" dir="auto">
                {line.mine ? (
                  <Link prefetch={false} href={`/hiring/reviews/${line.id}` as Route} className="link">
                    {line.title}
                  </Link>
                ) : (
                  line.title
                )}
              </th>
              <td className="min-w-28 wrap-anywhere" dir="auto">
                {line.roleTitle}
              </td>
              <td className="whitespace-nowrap">{line.mine ? `${line.mine.saved} of ${line.mine.assigned} saved` : 'none'}</td>
              {runs ? (
                <td className="whitespace-nowrap">
                  {line.progress && line.progress.length > 0
                    ? `${finished(line.progress)} of ${line.progress.length} finished`
                    : 'no answers yet'}
                </td>
              ) : null}
              {runs ? (
                <td className="whitespace-nowrap">
                  <Link
                    prefetch={false}
                    href={`/hiring/reviews/${line.id}/answers` as Route}
                    className="link"
                    aria-label={`Answers of ${line.title}`}
                  >
                    Answers
                  </Link>
                  {' · '}
                  <Link
                    prefetch={false}
                    href={`/hiring/reviews/${line.id}/results` as Route}
                    className="link"
                    aria-label={`Results of ${line.title}`}
                  >
                    Results
                  </Link>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

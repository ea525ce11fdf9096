import { formatDateTime } from '@/lib/format';

/** What earlier interviews of a loop covered, what is left, and what is to be asked in this one. Never how anything was rated. */
export function AskedSoFar({
  held,
  areasLeft,
  questionsLeft,
  toAsk = [],
  now,
}: {
  held: readonly {
    readonly id: string;
    readonly title: string;
    readonly startsAt: Date | null;
    readonly areas: readonly string[];
    readonly questions: readonly string[];
  }[];
  areasLeft: readonly string[];
  questionsLeft: readonly string[];
  /** The calibration questions that the plan places in the reader's own interview. */
  toAsk?: readonly string[];
  /** The words for when this stands: "before this interview", "so far". */
  now: string;
}) {
  if (held.length === 0 && toAsk.length === 0) return null;
  return (
    <section aria-labelledby="asked" className="no-print max-w-4xl space-y-2 rounded-lg border p-4">
      <h2 id="asked" className="text-base">
        Asked {now}
      </h2>
      {toAsk.length > 0 ? (
        <p>
          <strong>Ask in this interview: </strong>
          {toAsk.map((question) => `“${question}”`).join(' ')}
        </p>
      ) : null}
      {held.length === 0 ? <p className="text-muted">No earlier interview of this loop has begun.</p> : null}
      <ul className="space-y-1">
        {held.map((interview) => (
          <li key={interview.id} className="wrap-anywhere">
            <strong dir="auto">{interview.title}</strong>
            {interview.startsAt ? <span className="text-muted">, {formatDateTime(interview.startsAt)}</span> : null}:{' '}
            {interview.areas.join(', ')}
            {interview.questions.length > 0 ? `; ${interview.questions.map((question) => `“${question}”`).join(' ')}` : ''}
          </li>
        ))}
      </ul>
      {held.length > 0 ? (
        <p>
          <strong>Left to ask: </strong>
          {[...areasLeft, ...questionsLeft.map((question) => `“${question}”`)].join(', ') || 'every area and every question came up'}
        </p>
      ) : null}
    </section>
  );
}

import type { Route } from 'next';
import Link from 'next/link';
import { StatusWord } from '@/components/ui/status-word';
import type { Tone } from '@/components/ui/tone-icon';
import type { StoredAttempt } from '@/lib/domain/hiring/calibration-training';
import type { Exercise, ExerciseResult as Result, SignalOutcome } from '@/lib/domain/hiring/exercise';
import { ratingNames } from '@/lib/domain/hiring/rating';
import { formatDate, formatPercent } from '@/lib/format';

const outcomes: Record<SignalOutcome, { word: string; tone: Tone }> = {
  hit: { word: 'Hit', tone: 'good' },
  missed: { word: 'Missed', tone: 'bad' },
  'false-alarm': { word: 'False alarm', tone: 'bad' },
  'rightly-not-marked': { word: 'Rightly not marked', tone: 'good' },
};

function titleOf({ ratingDifference: difference }: Result, mine: number, gold: number): string {
  if (difference === 0) return `You rated ${mine}, as gold does`;
  const points = `${Math.abs(difference)} point${Math.abs(difference) === 1 ? '' : 's'}`;
  return `You rated ${mine}, gold is ${gold}: ${points} ${difference > 0 ? 'more lenient' : 'stricter'}`;
}

/** How an attempt compares with gold: the rating with its reason, and every signal. */
export function ExerciseResult({
  exercise,
  mine,
  result,
  signals,
  anchors,
  retakeCountsFrom,
  earlier,
}: {
  exercise: Exercise;
  mine: StoredAttempt;
  result: Result;
  signals: readonly { readonly id: string; readonly kind: string; readonly text: string }[];
  anchors: readonly string[];
  retakeCountsFrom: Date | undefined;
  earlier: readonly StoredAttempt[];
}) {
  const { gold } = exercise;
  return (
    <section aria-labelledby="result" className="max-w-4xl space-y-4 pb-8">
      <div className="prose-width">
        <h2 id="result">{titleOf(result, mine.rating, gold.rating)}</h2>
        <p className="mt-1">
          {formatPercent(result.accuracy)} of {result.signals.length} signals judged as gold has them.
        </p>
        <p className="mt-3">
          <strong>
            Why {gold.rating}, {ratingNames[gold.rating - 1]?.toLowerCase()}:{' '}
          </strong>
          {gold.reason}
        </p>
        <p className="text-muted mt-2">
          <strong>Anchor {gold.rating}: </strong>
          {anchors[gold.rating - 1]}
        </p>
      </div>
      <ul className="divide-y border-y">
        {result.signals.map(({ signalId, outcome }) => {
          const named = signals.find((signal) => signal.id === signalId);
          const judged = gold.signals.find((signal) => signal.signalId === signalId);
          return (
            <li key={signalId} className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[10rem_1fr]">
              <span>
                <StatusWord tone={outcomes[outcome].tone}>{outcomes[outcome].word}</StatusWord>
              </span>
              <div className="min-w-0">
                <p>
                  <span className="text-muted">{named?.kind}: </span>
                  {named?.text ?? signalId}
                </p>
                {judged?.quote ? <p className="border-line-strong mt-1 border-l-2 pl-3">“{judged.quote}”</p> : null}
                <p className="text-muted mt-1">{judged?.why ?? 'Gold does not find this in the answer.'}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link prefetch={false} href={`/hiring/exercises/${exercise.id}?again=1` as Route} className="btn">
          Rate it again
        </Link>
        <Link prefetch={false} href={'/hiring/exercises' as Route} className="btn-primary">
          Next exercise
        </Link>
        {retakeCountsFrom ? (
          <p className="text-muted">Gold is known now: another attempt counts towards certification from {formatDate(retakeCountsFrom)}.</p>
        ) : null}
      </div>
      {earlier.length > 0 ? (
        <details>
          <summary className="text-accent w-fit rounded-xs py-1">Earlier attempts</summary>
          <ul className="mt-1">
            {earlier.map((attempt) => (
              <li key={attempt.at.toISOString()}>
                {formatDate(attempt.at)}: rated {attempt.rating}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

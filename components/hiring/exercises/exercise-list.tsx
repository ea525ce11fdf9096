import type { Route } from 'next';
import Link from 'next/link';
import { StandingWord } from '@/components/hiring/calibration/standing-table';
import { StatusWord } from '@/components/ui/status-word';
import type { Standing } from '@/lib/domain/hiring/certification';
import { formatDate, formatPercent } from '@/lib/format';

type Listed = {
  readonly id: string;
  readonly title: string;
  readonly attempts: number;
  readonly latest:
    | {
        readonly rating: number | undefined;
        readonly gold: number;
        readonly accuracy: number;
        readonly ratingDifference: number;
        readonly at: Date;
      }
    | undefined;
};

/** The exercises by area, each with how one did, and what the area still takes. */
export function ExerciseList({
  areas,
}: {
  areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly standing: Standing | undefined;
    readonly exercises: readonly Listed[];
  }[];
}) {
  return (
    <div className="max-w-4xl">
      {areas.map((area) => (
        <section key={area.id} aria-labelledby={`${area.id}-title`} className="border-t py-5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 id={`${area.id}-title`}>{area.name}</h2>
            {area.standing ? <StandingWord standing={area.standing} /> : null}
          </div>
          <ul className="mt-2">
            {area.exercises.map((exercise) => (
              <li key={exercise.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-1.5">
                <Link prefetch={false} href={`/hiring/exercises/${exercise.id}` as Route} className="link min-w-0 flex-1 basis-60">
                  {exercise.title}
                </Link>
                <Outcome exercise={exercise} />
              </li>
            ))}
          </ul>
          {area.standing && area.standing.missing.length > 0 ? (
            <details className="mt-1">
              <summary className="text-muted w-fit rounded-xs py-1 text-sm">What the next step takes</summary>
              <ul className="prose-width text-muted mt-1 list-disc space-y-1 pl-5 text-sm">
                {area.standing.missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function Outcome({ exercise: { latest, attempts } }: { exercise: Listed }) {
  if (!latest) return <span className="text-muted">Not rated yet</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <StatusWord tone={latest.ratingDifference === 0 ? 'good' : Math.abs(latest.ratingDifference) === 1 ? 'warn' : 'bad'}>
        {latest.ratingDifference === 0 ? 'As gold' : `You ${latest.rating}, gold ${latest.gold}`}
      </StatusWord>
      <span>{formatPercent(latest.accuracy)} of signals</span>
      <span className="text-muted">
        {formatDate(latest.at)}
        {attempts > 1 ? `, attempt ${attempts}` : ''}
      </span>
    </span>
  );
}

import Link from 'next/link';
import { LoadSample, type SampleAction } from './load-sample';

const steps = [
  { title: 'Add a role', says: 'A title and the level you hire at. The level decides which bar scorecards are read against.' },
  {
    title: 'Add a candidate and plan interviews',
    says: 'Give each interviewer the areas they cover, so that together they cover the rubric.',
  },
  { title: 'Score', says: 'Each interviewer writes their own scorecard against the same anchors, and sees the others once theirs is in.' },
] as const;

/** An empty workspace: what to do first, in three steps. `loadSample` only for those who may. */
export function FirstSteps({ loadSample }: { loadSample: SampleAction | undefined }) {
  return (
    <section aria-labelledby="first-steps" className="border-line-strong max-w-3xl rounded-lg border border-dashed px-6 py-8">
      <h2 id="first-steps">Nothing is here yet. Three steps to the first scorecard:</h2>
      <ol className="mt-4 space-y-3">
        {steps.map((step, index) => (
          <li key={step.title} className="flex gap-4">
            <span className="text-accent w-4 shrink-0 text-right text-lg font-semibold" aria-hidden>
              {index + 1}
            </span>
            <p>
              <strong className="block">{step.title}</strong>
              <span className="text-muted">{step.says}</span>
            </p>
          </li>
        ))}
      </ol>
      <div className="mt-6 flex flex-wrap items-start gap-2">
        <Link prefetch={false} href="/hiring/roles/new" className="btn-primary">
          Add a role
        </Link>
        {loadSample ? <LoadSample action={loadSample} /> : null}
      </div>
      {loadSample ? (
        <p className="text-muted mt-3">
          The sample team shows a workspace in use: people, roles, candidates and scorecards. It can be removed again.
        </p>
      ) : null}
    </section>
  );
}

import { FactList } from '@/components/ui/fact-list';
import type { TreeOutcome } from '@/lib/domain/decisions/tree';

/** Where a walk can end: what to do, how to begin, and when to reopen the decision. */
export function TreeOutcomes({ outcomes }: { outcomes: readonly TreeOutcome[] }) {
  return (
    <ul className="divide-y border-y">
      {outcomes.map((outcome) => (
        <li key={outcome.id} id={outcome.id} className="target:bg-accent-soft space-y-3 py-5">
          <h3>{outcome.title}</h3>
          <p className="prose-width">{outcome.advice}</p>
          <FactList
            facts={[
              {
                term: 'First steps',
                says: (
                  <ol className="list-decimal space-y-1 pl-5">
                    {outcome.firstSteps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                ),
              },
              { term: 'Reopen when', says: outcome.revisitWhen },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

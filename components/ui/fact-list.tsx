import type { ReactNode } from 'react';

/** Pairs of a term and what it says, side by side where there is room. */
export function FactList({ facts }: { facts: readonly { readonly term: string; readonly says: ReactNode }[] }) {
  return (
    <dl className="prose-width space-y-2">
      {facts.map((fact) => (
        <div key={fact.term} className="gap-x-4 sm:flex">
          <dt className="text-muted shrink-0 sm:w-32">{fact.term}</dt>
          <dd className="min-w-0">{fact.says}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Route } from 'next';
import { SortHeader } from '@/components/ui/sort-header';
import { type CandidateView, candidateSearchOf, candidateSorts, sortedBy } from '@/lib/domain/hiring/candidate-list';

const words = { asc: 'ascending', desc: 'descending' } as const;

/** A column's heading: a link that sorts where the column sorts. Years say at once what they are for. */
export function GridHeading({
  id,
  label,
  sorted,
  view,
}: {
  id: string;
  label: string;
  sorted: false | 'asc' | 'desc';
  view: CandidateView;
}) {
  const sort = candidateSorts.find((one) => one === id);
  if (!sort) return <th scope="col">{label}</th>;
  const years = id === 'years';
  return (
    <SortHeader
      href={`/hiring/candidates${candidateSearchOf(sortedBy(view, sort))}` as Route}
      sorted={sorted ? words[sorted] : 'none'}
      numeric={years}
    >
      {years ? (
        <span>
          {label} <span className="block font-normal">context, never scored</span>
        </span>
      ) : (
        label
      )}
    </SortHeader>
  );
}

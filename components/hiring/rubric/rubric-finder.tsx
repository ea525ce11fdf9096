import { Search } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';

/** The two ways to look at a rubric. */
export type RubricLook = 'area' | 'level';

const looks: readonly { look: RubricLook; label: string }[] = [
  { look: 'area', label: 'By area' },
  { look: 'level', label: 'By level' },
];

const hrefOf = (look: RubricLook, query: string) => {
  const parameters = new URLSearchParams({ ...(look === 'level' ? { view: 'level' } : {}), ...(query ? { q: query } : {}) }).toString();
  return `/hiring/rubric${parameters ? `?${parameters}` : ''}` as Route;
};

/** Turns the rubric by area or by level, and filters it by words; both are in the address. */
export function RubricFinder({ look, query, total }: { look: RubricLook; query: string; total: number }) {
  return (
    <div className="no-print flex flex-wrap items-end gap-x-6 gap-y-3">
      <nav aria-label="View" className="flex gap-2">
        {looks.map((one) => (
          <Link
            prefetch={false}
            key={one.look}
            href={hrefOf(one.look, query)}
            aria-current={one.look === look ? 'page' : undefined}
            className="btn aria-[current]:border-accent aria-[current]:text-accent"
          >
            {one.label}
          </Link>
        ))}
      </nav>
      <form
        action="/hiring/rubric"
        method="get"
        className="flex min-w-0 grow basis-64 items-center gap-2 sm:max-w-md"
        aria-label="Search the rubric"
      >
        {look === 'level' ? <input type="hidden" name="view" value="level" /> : null}
        <label htmlFor="rubric-q" className="sr-only">
          Words in the rubric
        </label>
        <input
          id="rubric-q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={query}
          placeholder="Words in the rubric"
          className="input w-auto flex-1"
        />
        <button type="submit" className="btn">
          <Search className="size-4" aria-hidden />
          Search
        </button>
      </form>
      {query ? (
        <p role="status" className="text-muted">
          {total === 1 ? '1 entry holds' : `${total} entries hold`} “{query}”.{' '}
          <Link prefetch={false} href={hrefOf(look, '')} className="link">
            Show all
          </Link>
        </p>
      ) : null}
    </div>
  );
}

import type { Route } from 'next';
import Link from 'next/link';

/** The areas of an exercise as steps, each with how many of its answers the reviewer has saved. */
export function AreaSteps({
  exerciseId,
  areas,
  chosen,
}: {
  exerciseId: string;
  areas: readonly { readonly id: string; readonly name: string; readonly saved: number; readonly total: number }[];
  chosen: string;
}) {
  return (
    <nav aria-label="Areas" className="no-print">
      <ul className="flex flex-wrap gap-2">
        {areas.map((area) => (
          <li key={area.id}>
            <Link
              prefetch={false}
              href={`/hiring/reviews/${exerciseId}?area=${area.id}` as Route}
              aria-current={area.id === chosen ? 'page' : undefined}
              className={area.id === chosen ? 'btn border-accent' : 'btn'}
            >
              {area.name}{' '}
              <span className="text-muted num">
                {area.saved} of {area.total}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { Route } from 'next';
import Link from 'next/link';

const pages = [
  { key: 'debrief', label: 'Debrief' },
  { key: 'gap-kit', label: 'Gap kit' },
  { key: 'decision', label: 'Decision' },
] as const;

/** The pages that a finished loop leads to, without the one that shows them. */
export function DebriefLinks({ candidateId, current }: { candidateId: string; current?: (typeof pages)[number]['key'] }) {
  return (
    <>
      {pages
        .filter((page) => page.key !== current)
        .map((page) => (
          <Link key={page.key} prefetch={false} href={`/hiring/candidates/${candidateId}/${page.key}` as Route} className="btn">
            {page.label}
          </Link>
        ))}
    </>
  );
}

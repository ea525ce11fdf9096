import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A column heading that sorts by a link, so the order lives in the URL. `href` leads to the next order. */
export function SortHeader({
  href,
  sorted,
  children,
  numeric,
}: {
  href: Route;
  sorted: 'ascending' | 'descending' | 'none';
  children: ReactNode;
  numeric?: boolean;
}) {
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[sorted];
  return (
    <th scope="col" aria-sort={sorted} className={numeric ? 'num' : undefined}>
      <Link
        prefetch={false}
        href={href}
        scroll={false}
        className={`hover:text-accent inline-flex items-center gap-1 rounded-xs ${sorted === 'none' ? '' : 'text-ink'}`}
      >
        {children}
        <Icon className="size-3.5 shrink-0" aria-hidden />
      </Link>
    </th>
  );
}

import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';

/** "41–80 of 5,000 candidates" with links to the neighbouring pages; `hrefOf` keeps the rest of the URL. Pages count from 1. */
export function Pager({
  page,
  pageSize,
  total,
  noun,
  hrefOf,
}: {
  page: number;
  pageSize: number;
  total: number;
  /** Plural: "candidates". */
  noun: string;
  hrefOf: (page: number) => Route;
}) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = Math.min((page - 1) * pageSize + 1, total);
  const count = (n: number) => n.toLocaleString('en-GB');
  return (
    <nav aria-label={`Pages of ${noun}`} className="no-print mt-3 flex flex-wrap items-center gap-2">
      <p className="text-muted mr-auto">
        {total === 0 ? `No ${noun}` : `${count(from)}–${count(Math.min(page * pageSize, total))} of ${count(total)} ${noun}`}
      </p>
      {last > 1 ? (
        <>
          {page > 1 ? (
            <Link prefetch={false} href={hrefOf(page - 1)} rel="prev" className="btn">
              <ChevronLeft className="size-4" aria-hidden />
              Previous
            </Link>
          ) : null}
          <span className="text-muted">
            Page {count(page)} of {count(last)}
          </span>
          {page < last ? (
            <Link prefetch={false} href={hrefOf(page + 1)} rel="next" className="btn">
              Next
              <ChevronRight className="size-4" aria-hidden />
            </Link>
          ) : null}
        </>
      ) : null}
    </nav>
  );
}

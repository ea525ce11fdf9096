import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A step on the way to this page, outermost first; the page itself is the `h1` and is not repeated. */
export type Crumb = { label: string; href: Route };

/** The page's one `h1`, the sentence it answers, and its one primary action. */
export function PageHeader({
  title,
  lede,
  action,
  crumbs,
}: {
  title: string;
  lede?: ReactNode;
  action?: ReactNode;
  crumbs?: readonly Crumb[];
}) {
  return (
    <header className="mb-6">
      {crumbs && crumbs.length > 0 ? (
        <nav aria-label="Breadcrumb" className="no-print mb-1">
          <ol className="text-muted flex flex-wrap items-center gap-1 text-sm">
            {crumbs.map((crumb, step) => (
              <li key={crumb.href} className="flex min-w-0 items-center gap-1">
                {step > 0 ? <span aria-hidden>/</span> : null}
                <Link prefetch={false} href={crumb.href} className="hover:text-accent max-w-64 truncate rounded-xs py-0.5 hover:underline">
                  {crumb.label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="wrap-anywhere">{title}</h1>
          {lede ? <p className="prose-width text-muted mt-1">{lede}</p> : null}
        </div>
        {action ? <div className="no-print flex flex-wrap items-center gap-2">{action}</div> : null}
      </div>
    </header>
  );
}

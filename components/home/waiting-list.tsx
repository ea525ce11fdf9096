import type { Route } from 'next';
import Link from 'next/link';

type WaitingItem = { readonly id: string; readonly name: string; readonly says: string; readonly href: Route; readonly act: string };

/** A few things that wait for somebody who runs a loop: what, why, and the link that settles it. */
export function WaitingList({
  id,
  title,
  items,
  total,
  all,
  allSays = 'among the candidates in process',
}: {
  id: string;
  title: string;
  items: readonly WaitingItem[];
  total: number;
  all: Route;
  /** What the link says after the count: "3 more …". */
  allSays?: string;
}) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id}>{title}</h2>
      <ul className="bg-raised divide-y rounded-lg border">
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-2.5">
            <p className="min-w-0 flex-1 basis-64">
              <span dir="auto" className="line-clamp-2 font-semibold wrap-anywhere">
                {item.name}
              </span>
              <span className="text-muted block wrap-anywhere">{item.says}</span>
            </p>
            <Link prefetch={false} href={item.href} aria-label={`${item.act}: ${item.name}`} className="btn">
              {item.act}
            </Link>
          </li>
        ))}
      </ul>
      {total > items.length ? (
        <p>
          <Link prefetch={false} href={all} className="link">
            {total - items.length} more {allSays}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

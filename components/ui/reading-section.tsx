import type { ReactNode } from 'react';
import { formatDate } from '@/lib/format';

/** A section of a reading page that can be linked to. A published set says its version and date beside the heading. */
export function ReadingSection({
  id,
  title,
  lede,
  edition,
  children,
}: {
  id: string;
  title: string;
  lede?: ReactNode;
  edition?: { readonly version: number; readonly publishedOn: string };
  children: ReactNode;
}) {
  return (
    <section id={id} className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2>{title}</h2>
        {edition ? (
          <p className="text-muted text-sm">
            Version {edition.version}, {formatDate(edition.publishedOn)}
          </p>
        ) : null}
      </div>
      {lede ? <p className="prose-width text-muted mt-1">{lede}</p> : null}
      <div className="mt-4 space-y-4">{children}</div>
    </section>
  );
}

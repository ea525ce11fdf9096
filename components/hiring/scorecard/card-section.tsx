'use client';

import type { ReactNode } from 'react';
import { useCurrentItem } from './current-item';

/** A section of the card that keys can go to. Its heading takes the focus; the one that keys act on is marked at its side. */
export function CardSection({ id, title, lede, children }: { id: string; title: string; lede?: ReactNode; children: ReactNode }) {
  const { id: current, set } = useCurrentItem();
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-card-section
      data-current={current === id || undefined}
      onFocus={() => set(id)}
      onPointerDown={() => set(id)}
      className="before:bg-accent relative scroll-mt-28 border-t pt-6 pb-8 before:absolute before:top-7 before:-left-3 before:hidden before:h-6 before:w-1 before:rounded-xs first:border-t-0 first:pt-0 first:before:top-1 data-current:before:block lg:before:-left-4"
    >
      <h2 id={`${id}-title`} tabIndex={-1} className="w-fit scroll-mt-28 rounded-xs text-xl tracking-tight">
        {title}
      </h2>
      {lede ? <p className="prose-width text-muted mt-0.5">{lede}</p> : null}
      <div className="mt-4 space-y-4">{children}</div>
    </section>
  );
}

import type { ReactNode } from 'react';

/**
 * The frame of a wide table: it scrolls inside, reachable by keyboard, with the first column pinned, and unrolls on paper.
 * The table inside is a plain `<table>`; cells that hold numbers take the class `num`.
 */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="table-frame bg-raised relative overflow-x-auto rounded-lg border print:overflow-visible print:border-0"
    >
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';

/** One honest sentence about what a page will do and does not do yet. */
export function NotBuiltYet({ children }: { children: ReactNode }) {
  return <p className="prose-width border-line-strong border-l-2 pl-3">{children}</p>;
}

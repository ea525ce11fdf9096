'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { isWithin, type Place } from './places';

/** A link of the rail that knows whether the reader is on its page or somewhere inside it; on a phone it closes the sheet. */
export function RailLink({ href, label, children }: Place & { children?: ReactNode }) {
  const path = usePathname();
  const here = path === href ? 'page' : isWithin(path, { href, label }) ? 'true' : undefined;
  return (
    <Link
      prefetch={false}
      href={href}
      aria-current={here}
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
      className="text-muted hover:bg-accent-soft hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent aria-[current=true]:text-ink flex min-h-8 items-center gap-2.5 rounded-md px-2 transition-colors aria-[current]:font-semibold pointer-coarse:min-h-11"
    >
      {children}
      {label}
    </Link>
  );
}

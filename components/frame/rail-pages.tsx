'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { isWithin, type Place } from './places';

/** The pages inside a noun: shown while the reader is inside it. */
export function RailPages({ within, children }: { within: Place; children: ReactNode }) {
  return isWithin(usePathname(), within) ? <ul className="mt-0.5 mb-1 ml-4 border-l pl-2">{children}</ul> : null;
}

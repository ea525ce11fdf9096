'use client';

import { Printer } from 'lucide-react';

/** Prints the page. */
export function PrintButton() {
  return (
    <button type="button" className="btn" onClick={() => window.print()}>
      <Printer className="size-4" aria-hidden />
      Print
    </button>
  );
}

import type { ReactNode } from 'react';
import { ToastCorner } from '@/components/ui/toast';
import { type FrameActor, Person } from './person';
import { Rail } from './rail';
import { ShortcutsHelp } from './shortcuts-help';
import { ThemeToggle } from './theme-toggle';
import { TopBar } from './top-bar';

/** What stands around every page for somebody who is in: skip link, rail, top bar, help and toasts. */
export function Frame({ actor, signOut, children }: { actor: FrameActor; signOut: () => Promise<void>; children: ReactNode }) {
  return (
    <>
      <a href="#content" className="btn-primary no-print fixed top-2 left-2 z-50 not-focus:sr-only">
        Skip to content
      </a>
      <div className="flex min-h-dvh">
        <Rail>
          <ThemeToggle />
          <Person actor={actor} signOut={signOut} />
        </Rail>
        <div className="min-w-0 flex-1">
          <TopBar actor={actor} signOut={signOut} />
          <main id="content" tabIndex={-1} className="max-w-400 px-4 py-6 outline-none lg:px-8 print:p-0">
            {children}
          </main>
        </div>
      </div>
      <ShortcutsHelp />
      <ToastCorner />
    </>
  );
}

'use client';

import { Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';

/** Switches between light and dark; the words come from CSS, so the server need not know which one is on. */
export function ThemeToggle() {
  const { resolvedTheme, setTheme } = useTheme();
  return (
    <button type="button" className="btn-quiet" onClick={() => setTheme(resolvedTheme === 'dark' ? 'light' : 'dark')}>
      <Moon className="size-4 dark:hidden" aria-hidden />
      <Sun className="hidden size-4 dark:block" aria-hidden />
      <span>
        <span className="dark:hidden">Dark</span>
        <span className="hidden dark:inline">Light</span>
        <span className="sr-only"> theme</span>
      </span>
    </button>
  );
}

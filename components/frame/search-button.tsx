'use client';

import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { KeyHint } from '@/components/ui/key-hint';

const CommandPalette = dynamic(() => import('./command-palette').then((file) => file.CommandPalette), { ssr: false });

const never = () => () => {};

/** Opens search, by button or ⌘K / Ctrl K. The palette itself is fetched the first time. */
export function SearchButton() {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const apple = useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  const show = (next: boolean) => {
    setAsked(true);
    setOpen(next);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setAsked(true);
      setOpen((now) => !now);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="btn text-muted font-normal lg:w-64 lg:justify-start"
        onClick={() => show(true)}
      >
        <Search className="size-4" aria-hidden />
        Search
        <span className="ml-auto max-lg:hidden">
          <KeyHint>{apple ? '⌘K' : 'Ctrl K'}</KeyHint>
        </span>
      </button>
      {asked ? <CommandPalette open={open} onOpenChange={setOpen} /> : null}
    </>
  );
}

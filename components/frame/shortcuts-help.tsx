'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { KeyHint } from '@/components/ui/key-hint';
import { registered, type ScreenShortcuts, subscribe } from './shortcuts';

const everywhere: ScreenShortcuts = {
  title: 'Everywhere',
  shortcuts: [
    { keys: ['⌘ K', 'Ctrl K'], does: 'Search pages, records and actions' },
    { keys: ['?'], does: 'List the shortcuts of this screen' },
    { keys: ['Esc'], does: 'Close what is open' },
  ],
};

const none: readonly ScreenShortcuts[] = [];

/** Whether keys pressed here are text, not shortcuts. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null)
  );
}

/** `?` opens the list of shortcuts that work on this screen. */
export function ShortcutsHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const screens = useSyncExternalStore(subscribe, registered, () => none);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.metaKey || event.ctrlKey || event.altKey || isWriting(event.target)) return;
      if (document.querySelector('dialog:modal, [role=dialog]')) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      className="no-print border-line-strong bg-raised text-ink m-auto w-[calc(100vw-2rem)] max-w-md rounded-lg border p-6"
    >
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 id="shortcuts-title">Keyboard shortcuts</h2>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {[...screens, everywhere].map((screen) => (
        <section key={screen.title} className="mt-4">
          <h3 className="text-muted mb-1 text-sm">{screen.title}</h3>
          <dl>
            {screen.shortcuts.map((shortcut) => (
              <div key={shortcut.does} className="flex items-center justify-between gap-4 border-t py-1.5">
                <dt>{shortcut.does}</dt>
                <dd className="flex shrink-0 gap-1">
                  {shortcut.keys.map((key) => (
                    <KeyHint key={key}>{key}</KeyHint>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}

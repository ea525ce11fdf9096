import { type RefObject, useEffect } from 'react';

/** The shortcuts that `useRowKeys` listens to, for the list that `?` opens. */
export const rowShortcuts = [
  { keys: ['j', 'k'], does: 'Next and previous candidate' },
  { keys: ['↓', '↑'], does: 'The same, from inside the table' },
  { keys: ['Enter'], does: 'Open the candidate' },
  { keys: ['/'], does: 'Search candidates' },
] as const;

const steps: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, summary, [contenteditable], dialog, [role=dialog]') !== null;

/** Moves the focus over the rows of a table by `j` and `k`, and by arrows once inside it; `/` goes to the search field. */
export function useRowKeys(frame: RefObject<HTMLElement | null>, searchId: string) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isWriting(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        const field = document.getElementById(searchId);
        if (field instanceof HTMLInputElement) field.select();
        return;
      }
      const step = steps[event.key];
      const inside = event.target instanceof Element && event.target.closest('tbody') !== null;
      if (step === undefined || (event.key.startsWith('Arrow') && !inside)) return;
      const links = [...(frame.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
      const row = event.target instanceof Element ? event.target.closest('tr') : null;
      const at = links.findIndex((link) => row?.contains(link));
      const next = links[at === -1 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [frame, searchId]);
}

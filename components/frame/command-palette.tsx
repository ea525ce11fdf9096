'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { KeyHint } from '@/components/ui/key-hint';
import { type Noun, nouns, type Place, settings } from './places';

type Hit = Place & { hint: string };

const pagesOf = (noun: Noun): Hit[] => [{ ...noun, hint: noun.does }, ...noun.pages.map((page) => ({ ...page, hint: noun.label }))];

const actions: readonly Hit[] = [
  { href: '/hiring/candidates/new' as Route, label: 'Add a candidate', hint: 'Action' },
  { href: '/settings/members#invite' as Route, label: 'Invite a member', hint: 'Action' },
];

const known: readonly Hit[] = [
  { href: '/', label: 'Home', hint: 'What needs me today' },
  ...nouns.flatMap(pagesOf),
  ...actions,
  ...pagesOf(settings),
];

const guide = [
  { keys: ['↑', '↓'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['?'], does: 'on any screen: its shortcuts' },
];

/** Pages and actions that hold every word typed; those whose own name holds them come before those that are only described so. */
function matching(words: string): Hit[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const named = known.filter((hit) => holds(hit.label));
  return [...named, ...known.filter((hit) => !named.includes(hit) && holds(`${hit.label} ${hit.hint}`))];
}

async function findRecords(words: string, signal: AbortSignal): Promise<Hit[]> {
  const response = await fetch(`/api/search?q=${encodeURIComponent(words)}`, { signal });
  if (!response.ok) throw new Error(`search answered ${response.status}`);
  const body: { results: { label: string; hint: string; href: string }[] } = await response.json();
  return body.results.map((result) => ({ ...result, href: result.href as Route }));
}

type Found = { words: string; hits: readonly Hit[] | 'failed' };

/** Search over pages, actions and records. Typing filters pages at once; records come from the server as they are found. */
export function CommandPalette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Found>({ words: '', hits: [] });
  const words = typed.trim();

  useEffect(() => {
    if (words.length < 2) return;
    const stop = new AbortController();
    const later = setTimeout(() => {
      findRecords(words, stop.signal)
        .then((hits) => setFound({ words, hits }))
        .catch(() => stop.signal.aborted || setFound({ words, hits: 'failed' }));
    }, 120);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [words]);

  const searching = words.length >= 2 && found.words !== words;
  const records = words.length >= 2 && found.hits !== 'failed' ? found.hits : [];
  const hits = [...matching(words), ...records];
  const failed = found.words === words && found.hits === 'failed';
  const state = searching
    ? 'Searching records…'
    : failed
      ? 'Records could not be searched just now. Pages still can.'
      : hits.length === 0
        ? `Nothing is called “${words}”. Try a candidate’s name or a page.`
        : '';

  const close = (next: boolean) => {
    onOpenChange(next);
    if (!next) setTyped('');
  };

  return (
    <Dialog.Root open={open} onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Backdrop className="no-print bg-scrim fixed inset-0 z-40" />
        <Dialog.Popup
          aria-label="Search"
          className="no-print border-line-strong bg-raised fixed top-[12vh] left-1/2 z-40 w-160 max-w-[calc(100vw-2rem)] -translate-x-1/2 overflow-hidden rounded-lg border"
        >
          <Autocomplete.Root
            open
            inline
            items={hits}
            filter={null}
            value={typed}
            onValueChange={(value) => setTyped(value)}
            itemToStringValue={(hit) => hit.label}
            autoHighlight="always"
            keepHighlight
          >
            <Autocomplete.Input
              aria-label="Search pages, records and actions"
              placeholder="Search pages, records and actions"
              className="h-12 w-full border-b bg-transparent px-4 text-lg -outline-offset-2"
            />
            <Autocomplete.Status className="text-muted px-4 text-sm not-empty:py-2">{state}</Autocomplete.Status>
            <Autocomplete.List className="max-h-[60vh] overflow-y-auto not-empty:p-2">
              {(hit: Hit) => (
                <Autocomplete.Item
                  key={`${hit.href} ${hit.label}`}
                  value={hit}
                  onClick={() => {
                    close(false);
                    router.push(hit.href);
                  }}
                  className="data-highlighted:bg-accent-soft data-highlighted:text-accent flex cursor-pointer items-baseline justify-between gap-4 rounded-md px-2 py-1.5"
                >
                  <span className="min-w-0 truncate">{hit.label}</span>
                  <span className="text-muted min-w-0 shrink-0 truncate text-sm">{hit.hint}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
          <p className="text-muted flex flex-wrap gap-x-4 gap-y-1 border-t px-4 py-2 text-sm pointer-coarse:hidden">
            {guide.map(({ keys, does }) => (
              <span key={does} className="flex items-center gap-1">
                {keys.map((key) => (
                  <KeyHint key={key}>{key}</KeyHint>
                ))}
                {does}
              </span>
            ))}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

'use client';

import { CircleCheck, CloudOff, LoaderCircle, OctagonX, TriangleAlert } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { type PendingSaves, pendingCount } from '@/lib/domain/hiring/pending-saves';
import { LocalTime } from './local-time';
import { useSnapshot } from './use-card';

const changes = (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`;

type State = { readonly look: 'saved' | 'saving' | 'waiting' | 'conflict' | 'stopped'; readonly words: string; readonly at?: string };

function stateOf(saves: PendingSaves, kept: boolean): State {
  const count = pendingCount(saves);
  const fields = [...saves.fields.values()];
  const conflicts = fields.filter((field) => field.conflict).length;
  const refused = fields.filter((field) => field.refused !== null).length;
  const where = kept ? 'kept on this device' : 'kept in this tab only';
  if (saves.stopped) return { look: 'stopped', words: count > 0 ? `Could not save, ${changes(count)} ${where}` : 'Could not save' };
  if (saves.trouble === 'offline') return { look: 'waiting', words: `Offline, ${changes(count)} ${where}` };
  if (saves.trouble === 'unanswered') return { look: 'waiting', words: `No answer from the server, ${changes(count)} ${where}` };
  if (conflicts > 0) return { look: 'conflict', words: `${conflicts} ${conflicts === 1 ? 'field has' : 'fields have'} two versions` };
  if (refused > 0) return { look: 'stopped', words: `Could not save ${refused} ${refused === 1 ? 'field' : 'fields'}` };
  if (count > 0) return { look: 'saving', words: 'Saving…' };
  const at = fields.reduce<string | undefined>(
    (latest, { server: { savedAt } }) => (savedAt !== null && (latest === undefined || savedAt > latest) ? savedAt : latest),
    undefined,
  );
  return at === undefined ? { look: 'saved', words: 'Nothing to save yet' } : { look: 'saved', words: 'Saved', at };
}

const never = () => () => {};
/** Until the page's scripts run, nothing can be saved. */
const loading: State = { look: 'saving', words: 'Loading…' };

const looks = {
  saved: { icon: CircleCheck, colour: 'text-muted' },
  saving: { icon: LoaderCircle, colour: 'text-muted' },
  waiting: { icon: CloudOff, colour: 'text-warn' },
  conflict: { icon: TriangleAlert, colour: 'text-warn' },
  stopped: { icon: OctagonX, colour: 'text-bad' },
} as const;

/** How saving stands, always visible. Read out only when it stops being fine and when it is fine again. */
export function SaveState() {
  const { saves, kept } = useSnapshot();
  const loaded = useSyncExternalStore<boolean>(
    never,
    () => true,
    () => false,
  );
  const { look, words, at } = loaded ? stateOf(saves, kept) : loading;
  const { icon: Icon, colour } = looks[look];
  const [aloud, setAloud] = useState('');
  const problem = look === 'saved' || look === 'saving' ? '' : words.replace(/\d+ changes?/, 'changes');
  const next = problem || (look === 'saved' && aloud !== '' ? 'All changes are saved' : aloud);
  if (next !== aloud) setAloud(next);
  return (
    <>
      <p className={`flex min-w-0 items-center gap-1.5 ${colour}`} data-save-state={look}>
        <Icon className="size-4 shrink-0" aria-hidden />
        <span className="min-w-0 leading-4">
          {words} {at === undefined ? null : <LocalTime at={at} />}
        </span>
      </p>
      <span role="status" className="sr-only">
        {aloud}
      </span>
    </>
  );
}

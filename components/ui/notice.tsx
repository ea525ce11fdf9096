import type { ReactNode } from 'react';
import { type Tone, ToneIcon } from './tone-icon';

const looks: Record<Tone, string> = {
  good: 'border-good bg-good-soft [--mark:var(--good)]',
  warn: 'border-warn bg-warn-soft [--mark:var(--warn)]',
  bad: 'border-bad bg-bad-soft [--mark:var(--bad)]',
  plain: 'border-line-strong bg-raised [--mark:var(--muted)]',
};

/** A standing message in the page: how things are, in a word and a shape, and what can be done. */
export function Notice({ tone, title, children, action }: { tone: Tone; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={`flex items-start gap-3 rounded-r-md border-l-3 px-3 py-2.5 ${looks[tone]}`}>
      <ToneIcon tone={tone} className="mt-0.5 size-4 shrink-0 text-(--mark)" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children ? <div className="prose-width mt-0.5">{children}</div> : null}
      </div>
      {action ? <div className="no-print shrink-0">{action}</div> : null}
    </div>
  );
}

'use client';

import { KeyHint } from '@/components/ui/key-hint';
import { ToneIcon } from '@/components/ui/tone-icon';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { type Polarity, polarityNames } from '@/lib/domain/hiring/rating';
import { polarityTones } from './polarity-tones';
import { useMark } from './use-mark';

const hover = { green: 'hover:border-good', red: 'hover:border-bad', 'anti-pattern': 'hover:border-warn' } as const;
const colour = { green: 'text-good', red: 'text-bad', 'anti-pattern': 'text-warn' } as const;

/** One tap marks a signal or an anti-pattern of an area as observed now; its quote is asked for next. */
export function MarkButtons({ item }: { item: RatedItem }) {
  const mark = useMark();
  const signals = [item.greenSignal, item.redSignal].flatMap((signal) => (signal ? [signal] : []));
  if (signals.length === 0) return null;
  const marks = [
    ...signals.map((signal) => ({ id: signal.id, polarity: signal.polarity as Polarity, text: signal.text, more: undefined })),
    ...item.antiPatterns.map((one) => ({ id: one.id, polarity: 'anti-pattern' as const, text: one.name, more: one })),
  ];
  return (
    <ul className="no-print grid gap-2 sm:grid-cols-2">
      {marks.map(({ id, polarity, text, more }) => (
        <li key={id} className={polarity === 'anti-pattern' ? 'sm:col-span-2' : undefined}>
          <button
            type="button"
            onClick={() => mark(item, { signalId: id, polarity })}
            className={`border-line-strong/60 bg-raised ${hover[polarity]} ${polarity === 'anti-pattern' ? '' : 'h-full'} flex w-full items-start gap-2 rounded-md border px-2.5 py-2 text-left transition-colors`}
          >
            <ToneIcon tone={polarityTones[polarity]} className={`mt-0.5 size-4 shrink-0 ${colour[polarity]}`} />
            <span className="min-w-0 flex-1">
              <span className={`block font-semibold ${colour[polarity]}`}>Mark {polarityNames[polarity].toLowerCase()}</span>
              <span className="block">{text}</span>
            </span>
            {polarity === 'anti-pattern' ? null : <KeyHint>{polarity === 'green' ? 'g' : 'r'}</KeyHint>}
          </button>
          {more ? (
            <details className="text-muted mt-1 text-sm">
              <summary className="hover:text-ink w-fit rounded-xs py-0.5">What it means, and how to check it</summary>
              <p className="mt-1">{more.meaning}</p>
              <p className="mt-1">Ask: “{more.followUp}”</p>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

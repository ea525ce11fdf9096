import { type Tone, ToneIcon } from './tone-icon';

const looks: Record<Tone, string> = {
  good: 'border-good-soft bg-good-soft text-good',
  warn: 'border-warn-soft bg-warn-soft text-warn',
  bad: 'border-bad-soft bg-bad-soft text-bad',
  plain: 'border-line text-muted',
};

/** A state in one word with its shape, for table cells and headings: "Submitted", "Overdue". */
export function StatusWord({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span
      className={`print:border-line inline-flex items-center gap-1 rounded-sm border px-1.5 text-xs/4.5 font-semibold whitespace-nowrap ${looks[tone]}`}
    >
      <ToneIcon tone={tone} className="size-3 shrink-0" />
      {children}
    </span>
  );
}

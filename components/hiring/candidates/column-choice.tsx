'use client';

import { type CandidateColumn, type CandidateView, candidateColumns } from '@/lib/domain/hiring/candidate-list';

const names: Record<CandidateColumn, string> = {
  role: 'Role',
  status: 'Status',
  cards: 'Cards in',
  years: 'Years',
  added: 'Added',
  changed: 'Changed',
  mine: 'My card',
};

/** Which columns are hidden; part of the filter form, so that it works without scripts too. */
export function ColumnChoice({ view, show }: { view: CandidateView; show: (next: CandidateView) => void }) {
  return (
    <details
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="btn list-none">Columns{view.hidden.length > 0 ? ` (${view.hidden.length} hidden)` : ''}</summary>
      <fieldset className="border-line-strong bg-raised absolute top-full left-0 z-10 mt-1 w-48 rounded-lg border p-3">
        <legend className="sr-only">Columns to hide</legend>
        <p className="text-muted text-sm" aria-hidden>
          Hide
        </p>
        {candidateColumns.map((column) => (
          <label key={column} className="flex items-center gap-2 py-1 pointer-coarse:py-2">
            <input
              type="checkbox"
              name="hide"
              value={column}
              className="accent-accent size-4"
              checked={view.hidden.includes(column)}
              onChange={(event) =>
                show({
                  ...view,
                  hidden: candidateColumns.filter((one) => (one === column ? event.target.checked : view.hidden.includes(one))),
                })
              }
            />
            {names[column]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

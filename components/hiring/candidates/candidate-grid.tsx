'use client';

import { useTable } from '@tanstack/react-table';
import type { Route } from 'next';
import type { MouseEvent, RefObject } from 'react';
import { TableFrame } from '@/components/ui/table-frame';
import type { CandidateView } from '@/lib/domain/hiring/candidate-list';
import { candidateTableColumns, candidateTableFeatures } from './candidate-columns';
import type { CandidateLine } from './candidate-line';
import { GridHeading } from './grid-heading';

const looks: Readonly<Record<string, string>> = { years: 'num', role: 'min-w-36 max-w-72 wrap-anywhere', cards: 'min-w-28 max-w-36' };

/** The table itself: a plain `<table>`, so that copying it yields tabs. */
export function CandidateGrid({
  frame,
  lines,
  view,
  open,
}: {
  frame: RefObject<HTMLDivElement | null>;
  lines: readonly CandidateLine[];
  view: CandidateView;
  open: (href: Route) => void;
}) {
  const table = useTable({
    features: candidateTableFeatures,
    columns: candidateTableColumns.filter((column) => !view.hidden.some((hidden) => hidden === column.id)),
    data: lines,
    getRowId: (line) => line.id,
    manualSorting: true,
    state: {
      sorting: [{ id: view.sort, desc: view.direction === 'desc' }],
    },
  });

  // One listener for all rows: a plain click on a link of ours stays inside the app.
  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('tbody a[href]') : null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link.pathname as Route);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are what is clicked, by mouse or by Enter
    <div ref={frame} onClick={follow} className="[&_thead_th]:align-bottom">
      <TableFrame label="Candidates">
        <table>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <GridHeading
                    key={header.id}
                    id={header.column.id}
                    label={String(header.column.columnDef.header)}
                    sorted={header.column.getIsSorted()}
                    view={view}
                  />
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} className="focus-within:bg-accent-soft">
                {row.getAllCells().map((cell) =>
                  cell.column.id === 'name' ? (
                    <th key={cell.id} scope="row" dir="auto" className="max-w-96 min-w-36 wrap-anywhere">
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id} className={looks[cell.column.id] ?? 'whitespace-nowrap'}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}

'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { startTransition, useOptimistic, useRef } from 'react';
import { ScreenShortcuts } from '@/components/frame/screen-shortcuts';
import { EmptyState } from '@/components/ui/empty-state';
import { Pager } from '@/components/ui/pager';
import type { SelectOption } from '@/components/ui/select-field';
import { type CandidateView, candidateSearchOf, candidatesPerPage } from '@/lib/domain/hiring/candidate-list';
import { CandidateFilters, candidateSearchId } from './candidate-filters';
import { CandidateGrid } from './candidate-grid';
import type { CandidateLine } from './candidate-line';
import { rowShortcuts, useRowKeys } from './use-row-keys';

const hrefOf = (view: CandidateView) => `/hiring/candidates${candidateSearchOf(view)}` as Route;

/** The list of candidates: filters, the table, pages. The address is the only state; the server answers it. */
export function CandidateTable({
  lines,
  total,
  view: answered,
  roles,
  statuses,
}: {
  lines: readonly CandidateLine[];
  total: number;
  view: CandidateView;
  roles: readonly SelectOption[];
  statuses: readonly { readonly value: NonNullable<CandidateView['status']>; readonly label: string }[];
}) {
  const router = useRouter();
  const frame = useRef<HTMLDivElement>(null);
  const [view, expect] = useOptimistic(answered);
  useRowKeys(frame, candidateSearchId);

  const show = (next: CandidateView) =>
    startTransition(() => {
      expect(next);
      router.replace(hrefOf(next), { scroll: false });
    });

  return (
    <div aria-busy={view !== answered}>
      <ScreenShortcuts title="Candidates" shortcuts={rowShortcuts} />
      <CandidateFilters view={view} show={show} roles={roles} statuses={statuses} />
      {total === 0 ? (
        <EmptyState title="No candidate matches">
          Try fewer words, or clear the filters. Archived candidates are listed only when “Archived” is ticked.
        </EmptyState>
      ) : (
        <CandidateGrid frame={frame} lines={lines} view={view} open={(href) => router.push(href)} />
      )}
      <div role="status" className={total === 0 ? 'sr-only' : undefined}>
        <Pager
          page={answered.page}
          pageSize={candidatesPerPage}
          total={total}
          noun="candidates"
          hrefOf={(page) => hrefOf({ ...view, page })}
        />
      </div>
    </div>
  );
}

'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import type { SelectOption } from '@/components/ui/select-field';
import { type CandidateView, filteredBy, isFiltered, searchWords, writtenOrder } from '@/lib/domain/hiring/candidate-list';
import { ColumnChoice } from './column-choice';

/** The field that `/` goes to. */
export const candidateSearchId = 'candidate-q';

const pauseMs = 200;

/** The filters above the list: a form of its own address without scripts; with them it follows every keystroke. */
export function CandidateFilters({
  view,
  show,
  roles,
  statuses,
}: {
  view: CandidateView;
  show: (next: CandidateView) => void;
  roles: readonly SelectOption[];
  statuses: readonly { readonly value: NonNullable<CandidateView['status']>; readonly label: string }[];
}) {
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef(view.query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Back and "clear" change the words from outside; what is being typed here is left alone.
  useEffect(() => {
    if (view.query === sent.current) return;
    sent.current = view.query;
    if (field.current) field.current.value = view.query;
  }, [view.query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = () => {
    clearTimeout(timer.current);
    const query = searchWords(field.current?.value ?? '');
    if (query === sent.current) return;
    sent.current = query;
    show(filteredBy(view, { query }));
  };
  const searchSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(search, pauseMs);
  };

  return (
    <form
      action="/hiring/candidates"
      method="get"
      aria-label="Filter candidates"
      className="no-print mb-3 flex flex-wrap items-end gap-x-4 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <input type="hidden" name="sort" value={writtenOrder(view)} />
      <label className="min-w-0 grow basis-56 sm:max-w-80">
        <span className="mb-1 block text-sm font-semibold">Name or e-mail</span>
        <input
          ref={field}
          id={candidateSearchId}
          name="q"
          type="search"
          maxLength={200}
          defaultValue={view.query}
          onChange={searchSoon}
          className="input"
          dir="auto"
          autoComplete="off"
        />
      </label>
      <label className="min-w-0 basis-40">
        <span className="mb-1 block text-sm font-semibold">Role</span>
        <select
          name="role"
          className="input max-w-64"
          value={view.roleId ?? ''}
          onChange={(event) => show(filteredBy(view, { roleId: event.target.value || undefined }))}
        >
          <option value="">All roles</option>
          {roles.map((role) => (
            <option key={role.value} value={role.value}>
              {role.label}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-0 basis-32">
        <span className="mb-1 block text-sm font-semibold">Status</span>
        <select
          name="status"
          className="input"
          value={view.status ?? ''}
          onChange={(event) => show(filteredBy(view, { status: statuses.find((one) => one.value === event.target.value)?.value }))}
        >
          <option value="">Any status</option>
          {statuses.map((status) => (
            <option key={status.value} value={status.value}>
              {status.label}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          name="archived"
          value="1"
          className="accent-accent size-4"
          checked={view.archived}
          onChange={(event) => show(filteredBy(view, { archived: event.target.checked }))}
        />
        Archived
      </label>
      <ColumnChoice view={view} show={show} />
      <noscript>
        <button type="submit" className="btn">
          Apply
        </button>
      </noscript>
      {isFiltered(view) ? (
        <Link prefetch={false} href={'/hiring/candidates' as Route} className="btn-quiet">
          Clear filters
        </Link>
      ) : null}
    </form>
  );
}

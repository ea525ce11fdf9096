import { type CandidateStatus, candidateStatuses } from '@/lib/domain/hiring/candidate-status';

/** What the list of candidates can be ordered by. */
export const candidateSorts = ['name', 'role', 'status', 'years', 'added', 'changed'] as const;
export type CandidateSort = (typeof candidateSorts)[number];

/** The columns that can be hidden; the name always stays. */
export const candidateColumns = ['role', 'status', 'cards', 'years', 'added', 'changed', 'mine'] as const;
export type CandidateColumn = (typeof candidateColumns)[number];

/** How somebody looks at the list: everything that its address says. Pages count from 1. */
export type CandidateView = {
  readonly query: string;
  readonly roleId: string | undefined;
  readonly status: CandidateStatus | undefined;
  readonly archived: boolean;
  readonly sort: CandidateSort;
  readonly direction: 'asc' | 'desc';
  readonly page: number;
  readonly hidden: readonly CandidateColumn[];
};

/** How many candidates stand on one page of the list. */
export const candidatesPerPage = 50;

const maxQueryCharacters = 200;
const maxPage = 100_000;
const newestFirst = { sort: 'added', direction: 'desc' } as const;

/** An address's parameters, or a form's values: a name that stands more than once is a list. */
type ViewParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const first = (value: ViewParameters[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''));
const all = (value: ViewParameters[string]): readonly string[] => (typeof value === 'string' ? [value] : (value ?? []));

/** Words to search for as they can be stored and compared: trimmed, at most 200 characters, without what no database holds. */
export function searchWords(typed: string): string {
  return typed.slice(0, maxQueryCharacters).replaceAll('\0', '').toWellFormed().trim();
}

function orderOf(written: string): Pick<CandidateView, 'sort' | 'direction'> {
  const descends = written.startsWith('-');
  const sort = candidateSorts.find((candidate) => candidate === (descends ? written.slice(1) : written));
  return sort ? { sort, direction: descends ? 'desc' : 'asc' } : newestFirst;
}

function pageOf(written: string): number {
  const page = /^\d{1,6}$/.test(written) ? Number(written) : 1;
  return Math.min(Math.max(page, 1), maxPage);
}

/** Reads a view from an address. Never throws: what does not fit falls back to its default, and what is too long is cut. */
export function candidateViewOf(parameters: ViewParameters): CandidateView {
  const roleId = first(parameters.role);
  const status = first(parameters.status);
  const hidden = new Set(all(parameters.hide).flatMap((names) => names.slice(0, maxQueryCharacters).split(',')));
  return {
    query: searchWords(first(parameters.q)),
    roleId: /^[\w-]{1,80}$/.test(roleId) ? roleId : undefined,
    status: candidateStatuses.find((candidate) => candidate === status),
    archived: first(parameters.archived) === '1',
    ...orderOf(first(parameters.sort)),
    page: pageOf(first(parameters.page)),
    hidden: candidateColumns.filter((column) => hidden.has(column)),
  };
}

/** How an address writes a view's order: "name", "-added". */
export const writtenOrder = ({ sort, direction }: Pick<CandidateView, 'sort' | 'direction'>): string =>
  direction === 'desc' ? `-${sort}` : sort;

/** Writes a view as an address's query, "?q=ada&sort=name", leaving defaults out; '' for the plain list. */
export function candidateSearchOf(view: CandidateView): string {
  const parameters = new URLSearchParams();
  const say = (name: string, value: string | undefined, fallback = '') => {
    if (value !== undefined && value !== fallback) parameters.set(name, value);
  };
  say('q', view.query);
  say('role', view.roleId);
  say('status', view.status);
  say('archived', view.archived ? '1' : '');
  say('sort', writtenOrder(view), writtenOrder(newestFirst));
  say('page', String(view.page), '1');
  say('hide', view.hidden.join(','));
  const written = parameters.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

/** The view after a click on a column's heading: the other way round if it sorts already; dates and years start with the most. Back to page 1. */
export function sortedBy(view: CandidateView, sort: CandidateSort): CandidateView {
  const most = sort === 'added' || sort === 'changed' || sort === 'years';
  const turned = view.direction === 'asc' ? 'desc' : 'asc';
  return { ...view, sort, direction: view.sort === sort ? turned : most ? 'desc' : 'asc', page: 1 };
}

/** The same view with other filters, back to page 1. */
export function filteredBy(
  view: CandidateView,
  filter: Partial<Pick<CandidateView, 'query' | 'roleId' | 'status' | 'archived'>>,
): CandidateView {
  return { ...view, ...filter, page: 1 };
}

/** Whether anything narrows the list, so that "nothing found" is not "nothing there". */
export function isFiltered(view: CandidateView): boolean {
  return view.query !== '' || view.roleId !== undefined || view.status !== undefined || view.archived;
}

/** What is said in place of a count while the reader still owes a card of that loop. */
export const hiddenCards = 'hidden until you submit yours';

/** Stands for everything that the system did itself, where a member's id would stand. */
export const systemActor = 'system';

/** Which entries of the trail somebody wants to see, as the address bar holds it. */
export type AuditQuery = {
  /** A member's id, or `systemActor`. */
  readonly actor?: string;
  readonly action?: string;
  readonly recordKind?: string;
  readonly recordId?: string;
  /** ISO dates, both inclusive, UTC. */
  readonly from?: string;
  readonly to?: string;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const names = { actor: 'actor', action: 'action', recordKind: 'kind', recordId: 'record', from: 'from', to: 'to' } as const;
const fields = Object.keys(names).filter((field): field is keyof AuditQuery => field in names);
const longest = 200;

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Reads a filter and a page (from 1) out of an address or a form. What does not fit is left out, never an error. */
export function readAuditQuery(params: Params): { query: AuditQuery; page: number } {
  const text = (name: string) => {
    const found = params[name];
    const value = (typeof found === 'string' ? found : (found?.[0] ?? '')).trim();
    return value === '' || value.length > longest || value.includes('\0') || !value.isWellFormed() ? undefined : value;
  };
  const query: { -readonly [Field in keyof AuditQuery]: string } = {};
  for (const field of fields) {
    const value = text(names[field]);
    if (value !== undefined && (field === 'from' || field === 'to' ? isDate(value) : true)) query[field] = value;
  }
  const page = Number(text('page'));
  return { query, page: Number.isSafeInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1 };
}

/** A filter as the fields of a form, in a fixed order. */
export function auditFields(query: AuditQuery): { name: string; value: string }[] {
  return fields.flatMap((field) => {
    const value = query[field];
    return value === undefined ? [] : [{ name: names[field], value }];
  });
}

/** A filter and a page as a query string: "?action=candidate.edited&page=2", or nothing for the first page of everything. */
export function auditSearch(query: AuditQuery, page = 1): string {
  const search = new URLSearchParams(auditFields(query).map(({ name, value }) => [name, value]));
  if (page > 1) search.set('page', String(page));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

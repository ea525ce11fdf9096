import { dayAfter, dayNumber } from '@/lib/domain/iso-day';

/** What part of the record calibration looks at: everything that its address says. Days are calendar days in UTC, both included. */
export type CalibrationFilter = {
  readonly roleId: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly rubricVersion: number | undefined;
};

/** An address’s parameters, or a form’s values: a name that stands more than once is a list. */
type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const first = (value: Parameters[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''));

/** Reads a filter from an address. Never throws: what does not fit is left out. */
export function calibrationFilterOf(parameters: Parameters): CalibrationFilter {
  const day = (name: string) => (dayNumber(first(parameters[name])) === undefined ? undefined : first(parameters[name]));
  const roleId = first(parameters.role);
  const version = first(parameters.version);
  return {
    roleId: /^[\w-]{1,80}$/.test(roleId) ? roleId : undefined,
    from: day('from'),
    to: day('to'),
    rubricVersion: /^[1-9]\d{0,5}$/.test(version) ? Number(version) : undefined,
  };
}

/** A filter as the fields of a form or the query of an address, in a fixed order; what is not set is left out. */
export function calibrationFields(filter: CalibrationFilter): { readonly name: string; readonly value: string }[] {
  const fields = { role: filter.roleId, from: filter.from, to: filter.to, version: filter.rubricVersion?.toString() };
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** Writes a filter as an address’s query, "?role=…&from=2026-10-01"; '' when nothing is filtered. */
export function calibrationSearchOf(filter: CalibrationFilter): string {
  const written = new URLSearchParams(calibrationFields(filter).map(({ name, value }) => [name, value])).toString();
  return written === '' ? '' : `?${written}`;
}

/** The first instant that belongs to a filter’s days, and the first after them; undefined where it is open. */
export function calibrationSpan(filter: Pick<CalibrationFilter, 'from' | 'to'>): { since: Date | undefined; before: Date | undefined } {
  const next = filter.to === undefined ? undefined : dayAfter(filter.to, 1);
  const midnight = (day: string | undefined) => (day === undefined ? undefined : new Date(`${day}T00:00:00Z`));
  return { since: midnight(filter.from), before: midnight(next) };
}

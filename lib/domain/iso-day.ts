const dayMs = 86_400_000;

/** Days since 1970-01-01 of a calendar day written as YYYY-MM-DD; undefined for any other text, 30 February included. */
export function dayNumber(isoDay: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDay)) return undefined;
  const at = Date.parse(`${isoDay}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== isoDay ? undefined : at / dayMs;
}

/** The calendar day that lies `days` after `isoDay` (before it, when negative); undefined when either is not valid or the year leaves 0 to 9999. */
export function dayAfter(isoDay: string, days: number): string | undefined {
  const from = dayNumber(isoDay);
  if (from === undefined || !Number.isInteger(days)) return undefined;
  const at = new Date((from + days) * dayMs);
  const year = at.getUTCFullYear();
  return year >= 0 && year <= 9999 ? at.toISOString().slice(0, 10) : undefined;
}

/** What every published set of content carries. A record keeps the `version` it was made with for good. */
export type Edition = {
  readonly id: string;
  /** A whole number from 1. It rises whenever the meaning of an entry changes. */
  readonly version: number;
  /** The day this version was published, as YYYY-MM-DD. */
  readonly publishedOn: string;
};

/** An entry that records will point at: its id is permanent, `what` names it in a sentence. */
export type NamedEntry = { readonly id: string; readonly what: string };

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What is wrong with an edition, in sentences that name the entry; empty when it is sound.
 * Checks its own id, version and date, that entry ids are unique kebab-case, and that no text in it is blank.
 */
export function editionFaults(edition: Edition, entries: readonly NamedEntry[]): string[] {
  const faults: string[] = [];
  if (!Number.isInteger(edition.version) || edition.version < 1)
    faults.push(`${edition.id} has the version ${edition.version}; versions count from 1`);
  if (!isCalendarDay(edition.publishedOn)) faults.push(`${edition.id} was published on "${edition.publishedOn}", which is not a day`);
  if (entries.length === 0) faults.push(`${edition.id} has no entries`);
  const seen = new Map<string, string>();
  for (const { id, what } of [{ id: edition.id, what: 'the edition' }, ...entries]) {
    if (!kebabCase.test(id)) faults.push(`${what} has the id "${id}", which is not kebab-case`);
    const before = seen.get(id);
    if (before) faults.push(`${what} shares the id "${id}" with ${before}`);
    else seen.set(id, what);
  }
  for (const place of blankTexts(edition, edition.id)) faults.push(`${place} is blank`);
  return faults;
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

function blankTexts(value: unknown, place: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => blankTexts(inner, `${place}.${key}`));
}

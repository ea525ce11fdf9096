/** Everything that a person goes by: names, earlier names, e-mail addresses. */
export type KnownAs = readonly string[];

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A text as an address would carry it, in plain words: "q=ada+lovelace" is "q=ada lovelace". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/**
 * A function that says whether a text names a person in full: any of their names or addresses, whatever the case, also inside an address
 * bar's encoding. A short name counts only as whole words, because "Al" is in "final".
 */
export function mentionFinder(knownAs: KnownAs): (text: string) => boolean {
  const names = [...new Set(knownAs.map(folded))].filter((name) => name !== '');
  const tests = names.map((name) => {
    if (name.length >= 6 || unspaced.test(name)) return (text: string) => text.includes(name);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u');
    return (text: string) => pattern.test(text);
  });
  const found = (text: string) => tests.some((test) => test(text));
  return (text) => found(folded(text)) || (/[%+]/.test(text) && found(folded(decoded(text))));
}

/** Whether a list's filter, as its query string, sought this person: every word of its `q` stands in one of their names or addresses. */
export function filterSeeks(filter: string, knownAs: KnownAs): boolean {
  const words = folded(new URLSearchParams(filter).get('q') ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const everything = folded(knownAs.join(' '));
  return words.length > 0 && words.every((word) => everything.includes(word));
}

/** Whether any text inside a JSON value is one that `finds`; `except` are keys that are not looked at. */
export function mentionedIn(value: unknown, finds: (text: string) => boolean, except: readonly string[] = []): boolean {
  if (typeof value === 'string') return finds(value);
  if (Array.isArray(value)) return value.some((one) => mentionedIn(one, finds, except));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, one]) => !except.includes(key) && mentionedIn(one, finds, except));
}

/** Somebody whose name must not be read, and what stands in its place: "Interviewer 2". */
export type Alias = { readonly knownAs: KnownAs; readonly alias: string };

function patternOf(names: readonly string[], flags: string): RegExp | undefined {
  if (names.length === 0) return undefined;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/**
 * A function that puts aliases in the place of full names and addresses in any text. A name of several words, or an address, is found
 * whatever its case; a name of one word only as it is written, because "Will" is a word too.
 */
export function masking(people: readonly Alias[]): (text: string) => string {
  const aliases = new Map<string, string>();
  for (const { knownAs, alias } of people) for (const name of knownAs) if (folded(name) !== '') aliases.set(folded(name), alias);
  const names = [...new Set(people.flatMap((one) => one.knownAs.map((name) => name.trim())))].filter((name) => name !== '');
  const isLong = (name: string) => /[\s@]/.test(name);
  const patterns = [
    patternOf(names.filter(isLong), 'giu'),
    patternOf(
      names.filter((name) => !isLong(name)),
      'gu',
    ),
  ];
  return (text) =>
    patterns.reduce<string>(
      (masked, pattern) => (pattern ? masked.replace(pattern, (found) => aliases.get(folded(found)) ?? found) : masked),
      text,
    );
}

/** The same value with every text inside it masked; keys stay. */
export function maskedDeep(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((one) => maskedDeep(one, mask));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskedDeep(one, mask)]));
}

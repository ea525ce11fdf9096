import { parseDocument } from 'yaml';

/** A file taken apart: the fields above it, absent when it has none, and the Markdown below. */
export type FrontMatter =
  | { readonly fields?: Readonly<Record<string, unknown>>; readonly body: string }
  | { readonly errors: readonly string[] };

/**
 * Takes the YAML front matter off a Markdown file (YAML 1.2 core schema: a date stays text, a custom tag is refused, aliases are bounded).
 * Errors are sentences with the line of the file.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return { body: text };
  const end = lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { errors: ['The front matter opens with --- and never closes.'] };
  const document = parseDocument(lines.slice(1, end).join('\n'), { schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const lineOf = (offset: number) => 2 + lines.slice(1, end).join('\n').slice(0, offset).split('\n').length - 1;
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return { errors: problems.map(({ message, pos: [from] }) => `The front matter is not valid YAML at line ${lineOf(from)}: ${message}`) };
  }
  try {
    const fields: unknown = document.toJS({ maxAliasCount: 50 });
    if (fields === null || fields === undefined) return { fields: {}, body: lines.slice(end + 1).join('\n') };
    if (!isFields(fields)) return { errors: ['The front matter has to be a list of names with values.'] };
    return { fields, body: lines.slice(end + 1).join('\n') };
  } catch {
    return { errors: ['The front matter refers to itself too often to be read.'] };
  }
}

/** Whether a value is a plain set of fields, and not a list, a text or a number. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

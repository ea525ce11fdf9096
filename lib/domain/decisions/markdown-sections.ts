/** A heading of Markdown: its level, 1 to 6, and its text. */
export type Heading = { readonly level: number; readonly text: string };

/** Decides which headings end a section. */
export type Boundary = (heading: Heading) => boolean;

/** A section as read: its heading, and the text below it up to the next boundary. */
export type MarkdownSection = { readonly heading: Heading; readonly body: string };

const headingLine = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const fenceLine = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const escaped = /^( {0,3})(\\+)(.*)$/;

/**
 * Splits Markdown at the headings that `isBoundary` names. Headings inside a closed code fence are code; a fence that never closes is text
 * (kinder than CommonMark 0.31 §4.5, where it would swallow the rest of the file). `before` is what stands above the first boundary.
 */
export function splitSections(
  markdown: string,
  isBoundary: Boundary,
): { readonly before: string; readonly sections: readonly MarkdownSection[] } {
  const lines = markdown.split('\n');
  const inCode = fencedLines(lines);
  const before: string[] = [];
  const sections: { heading: Heading; lines: string[] }[] = [];
  lines.forEach((line, at) => {
    const heading = inCode[at] ? undefined : headingOf(line);
    if (heading && isBoundary(heading)) sections.push({ heading, lines: [] });
    else (sections.at(-1)?.lines ?? before).push(line);
  });
  return { before: before.join('\n'), sections: sections.map(({ heading, lines: body }) => ({ heading, body: body.join('\n') })) };
}

/** Text that can stand inside a section: a backslash goes before every line that would be read as a boundary or would open a fence that never closes. */
export function escapeBoundaries(text: string, isBoundary: Boundary): string {
  const lines = text.split('\n');
  const inCode = fencedLines(lines);
  return lines
    .map((line, at) => {
      if (inCode[at]) return line;
      const [, indent = '', slashes = '', rest = line.trimStart()] = escaped.exec(line) ?? [];
      const plain = slashes === '' ? line : indent + rest;
      if (!isSpecial(plain, isBoundary)) return line;
      return line.replace(/^ {0,3}/, '$&\\');
    })
    .join('\n');
}

/** The exact inverse of `escapeBoundaries` for the same boundaries. */
export function unescapeBoundaries(text: string, isBoundary: Boundary): string {
  const lines = text.split('\n');
  const inCode = fencedLines(lines);
  return lines
    .map((line, at) => {
      const [whole, indent = '', slashes = '', rest = ''] = escaped.exec(line) ?? [];
      if (inCode[at] || whole === undefined || !isSpecial(indent + rest, isBoundary)) return line;
      return indent + slashes.slice(1) + rest;
    })
    .join('\n');
}

function headingOf(line: string): Heading | undefined {
  const [, hashes, text] = headingLine.exec(line) ?? [];
  return hashes !== undefined && text !== undefined ? { level: hashes.length, text: text.trim() } : undefined;
}

function isSpecial(line: string, isBoundary: Boundary): boolean {
  const heading = headingOf(line);
  return (heading !== undefined && isBoundary(heading)) || opensFence(line) !== undefined;
}

/** The marker that a line opens a fence with. A backtick fence has no backtick after the marker. */
function opensFence(line: string): string | undefined {
  const [, marker, info = ''] = fenceLine.exec(line) ?? [];
  return marker?.startsWith('`') && info.includes('`') ? undefined : marker;
}

/** For each line, whether it belongs to a fence that closes, marker lines included. */
function fencedLines(lines: readonly string[]): boolean[] {
  const inCode = lines.map(() => false);
  // Once no closing marker of some length is left, none is left for longer ones: this keeps a file of openers linear.
  const unclosedFrom = new Map<string, number>();
  for (let at = 0; at < lines.length; at += 1) {
    const marker = opensFence(lines[at] ?? '');
    if (marker === undefined) continue;
    const [sign = ''] = marker;
    if (marker.length >= (unclosedFrom.get(sign) ?? Number.POSITIVE_INFINITY)) continue;
    let end = at + 1;
    while (end < lines.length && !closes(lines[end] ?? '', marker)) end += 1;
    if (end === lines.length) unclosedFrom.set(sign, marker.length);
    else {
      inCode.fill(true, at, end + 1);
      at = end;
    }
  }
  return inCode;
}

function closes(line: string, marker: string): boolean {
  const [, found = '', rest = ''] = fenceLine.exec(line) ?? [];
  return found.length >= marker.length && found[0] === marker[0] && rest.trim() === '';
}

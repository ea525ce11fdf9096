import { tidyProse } from './tidy-prose';

/** The options of a decision, and what is said about them as a whole. */
export type ConsideredOptions = {
  readonly options: readonly { readonly title: string; readonly summary: string }[];
  readonly optionsNote: string;
};

/** The section “Considered Options”: a bullet for each option, its summary set in below it, then the note. */
export function optionsText({ options, optionsNote }: ConsideredOptions): string {
  const bullets = options.flatMap(({ title, summary }) => [
    `* ${title}`,
    ...(summary === '' ? [] : summary.split('\n').map((line) => (line === '' ? '' : `  ${line}`))),
  ]);
  return [bullets.join('\n'), optionsNote].filter((text) => text !== '').join('\n\n');
}

/** The options listed in a section: a bullet each, with what is set in below it, and whatever stands before or after the list as a note. */
export function readOptions(text: string): { options: { title: string; summary: string }[]; optionsNote: string } {
  const options: { title: string; lines: string[] }[] = [];
  const note: string[] = [];
  let inNote = false;
  for (const line of text.split('\n')) {
    const title = /^(?:[*+-]|\d{1,9}[.)])[ \t]+(\S.*)$/.exec(line)?.[1];
    const last = options.at(-1);
    if (title !== undefined && !inNote) options.push({ title: title.trim().replace(/\s+/g, ' '), lines: [] });
    else if (last && !inNote && (line === '' || /^( {2}|\t)/.test(line))) last.lines.push(line.replace(/^( {1,2}|\t)/, ''));
    else {
      inNote = inNote || last !== undefined;
      note.push(line);
    }
  }
  return {
    options: options.map(({ title, lines }) => ({ title, summary: tidyProse(lines.join('\n')) })),
    optionsNote: tidyProse(note.join('\n')),
  };
}

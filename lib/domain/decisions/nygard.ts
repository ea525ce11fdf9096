import type { DecisionRecord } from './record';

/**
 * A decision in the form of Michael Nygard's "Documenting architecture decisions" (2011), as adr-tools and Structurizr read it:
 * a numbered title, the date, and the sections Status, Context, Decision and Consequences. One way only: what the form has no place for is left out.
 */
export function toNygard(record: DecisionRecord): string {
  const { title, number, date, status, supersededBy, supersedes, context, outcome, consequences } = record;
  const statusLines = [
    ...(supersededBy === undefined ? [`${status.charAt(0).toUpperCase()}${status.slice(1)}`] : [`Superseded by ${supersededBy}`]),
    ...supersedes.map((predecessor) => `Supersedes ${predecessor}`),
  ];
  const decision = [outcome.chosen === undefined ? '' : `We will go with “${outcome.chosen}”.`, outcome.because];
  const blocks = [
    number === undefined ? `# ${title}` : `# ${number}. ${title}`,
    ...(date === undefined ? [] : [`Date: ${date}`]),
    '## Status',
    ...statusLines,
    '## Context',
    context,
    '## Decision',
    ...decision,
    '## Consequences',
    consequences,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The file name of a decision, `NNNN-title-with-dashes.md`: ASCII, at most 100 characters, safe on every file system. */
export function fileName(number: number, title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${String(number).padStart(4, '0')}-${slug === '' ? 'decision' : slug}.md`;
}

/** The number that a file name begins with, as in `0007-use-x.md` or `adr-007-use-x.md`; undefined when it has none. */
export function numberOfFile(path: string): number | undefined {
  const [, digits] = /^(?:adr[-_ ]?)?(\d{1,6})[-_. ]/i.exec(path.split('/').at(-1) ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

import { readOptions } from './considered-options';
import { isFields } from './front-matter';
import { splitSections } from './markdown-sections';
import { type DecisionStatus, madrFields, readOutcome } from './record';
import { tidyProse } from './tidy-prose';

/** A Markdown file taken apart at its headings of the first two levels. `above` is what stands over the title. */
export type AdrParts = {
  readonly title: string;
  readonly above: string;
  readonly preface: string;
  readonly sections: readonly { readonly heading: { readonly level: number; readonly text: string }; readonly body: string }[];
};

/** Fields for the record's schema, or sentences. */
export type AdrDraft = { readonly fields: Readonly<Record<string, unknown>> } | { readonly errors: readonly string[] };

/** Where each heading of MADR 2, 3, 4 and of Nygard's form goes, in lower case. */
const places: Readonly<Record<string, string>> = {
  'context and problem statement': 'context',
  context: 'context',
  'decision drivers': 'drivers',
  'considered options': 'options',
  'decision outcome': 'outcome',
  decision: 'outcome',
  consequences: 'consequences',
  'positive consequences': 'good',
  'negative consequences': 'bad',
  confirmation: 'confirmation',
  validation: 'confirmation',
  'pros and cons of the options': 'pros',
  'more information': 'moreInformation',
  links: 'moreInformation',
  status: 'status',
  date: 'date',
};

const statusWords: Readonly<Record<DecisionStatus, readonly string[]>> = {
  proposed: ['proposed', 'draft', 'pending', 'open', 'in review', 'under review', 'in progress', 'rfc'],
  accepted: ['accepted', 'approved', 'adopted', 'decided', 'done', 'implemented', 'active'],
  rejected: ['rejected', 'declined', 'withdrawn'],
  superseded: ['superseded', 'superceded', 'replaced'],
  deprecated: ['deprecated', 'obsolete', 'retired'],
};

/** A status in somebody else's words. `exact` says that nothing was lost in translation. */
export type ForeignStatus = {
  readonly status: DecisionStatus;
  readonly supersededBy?: string;
  readonly supersedes: readonly string[];
  readonly exact: boolean;
};

/** Translates a status, which may have several lines as in adr-tools ("Accepted", then "Superseded by …"): the last one that is known counts. A status that is not known counts as proposed. */
export function foreignStatus(text: string): ForeignStatus {
  let found: { status: DecisionStatus; supersededBy?: string } | undefined;
  const supersedes: string[] = [];
  let exact = true;
  const rows = text
    .split('\n')
    .map((row) => row.replace(/^[*+-]\s+/, '').trim())
    .filter((row) => row !== '');
  for (const row of rows) {
    const [, predecessor] = /^super[sc]edes:?\s+(.+)$/i.exec(row) ?? [];
    const [, by] = /^(?:super[sc]eded|replaced)\s+by:?\s+(.+)$/i.exec(row) ?? [];
    const words = row.toLowerCase().replace(/[.!]$/, '');
    const status = (Object.keys(statusWords) as DecisionStatus[]).find((name) => statusWords[name].includes(words));
    if (predecessor !== undefined) supersedes.push(predecessor);
    else if (by !== undefined) found = { status: 'superseded', supersededBy: by };
    else if (status) {
      exact = exact && found === undefined && words === status;
      found = { status };
    } else exact = false;
  }
  return { ...(found ?? { status: 'proposed' }), supersedes, exact: exact && found !== undefined };
}

const templateComment = /^<!--\s*(This is an optional element\. Feel free to remove\.|optional|markdownlint-[^>]*)\s*-->$/i;
const metadataLine = /^(?:[*+-]\s+)?(status|date|deciders|decision[- ]makers|consulted|informed)\s*:\s*(.*)$/i;

/** Fields of a record from a file that some other tool or person wrote. */
export function foreignDraft({ title, above, preface, sections }: AdrParts, frontMatter: Readonly<Record<string, unknown>> = {}): AdrDraft {
  const metadata = new Map<string, string>();
  const prefaceLines = [above, preface]
    .join('\n')
    .split('\n')
    .filter((line) => {
      const [, name, value] = metadataLine.exec(line.trim()) ?? [];
      if (name === undefined || value === undefined || frontMatter.status !== undefined) return true;
      metadata.set(name.toLowerCase().replace(' ', '-'), value.replace(/<!--.*?-->/g, '').trim());
      return false;
    });
  const texts = new Map<string, string>();
  const add = (place: string, text: string) => texts.set(place, clean([texts.get(place) ?? '', text].join('\n\n')));
  const extraSections: { heading: string; text: string }[] = [];
  const prosAndCons: { option: string; text: string }[] = [];
  const place = (heading: string, body: string, level: number) => {
    const name = heading
      .replace(/<!--.*?-->/g, '')
      .replace(/\s#+\s*$/, '')
      .replace(/:$/, '')
      .trim();
    const known = Object.hasOwn(places, name.toLowerCase()) ? places[name.toLowerCase()] : undefined;
    if (known === 'outcome' && level < 3) {
      const split = splitSections(body, ({ level: inner, text }) => inner === 3 && outcomeParts.test(text));
      add('outcome', split.before);
      for (const part of split.sections) place(part.heading.text, part.body, 3);
    } else if (known === 'pros') {
      const split = splitSections(body, ({ level: inner }) => inner === 3);
      add('pros', split.before);
      for (const part of split.sections) prosAndCons.push({ option: clean(part.heading.text), text: clean(part.body) });
    } else if (known === 'good' || known === 'bad') {
      add('consequences', clean(body).replace(/^[*+-]\s+(?!good,|bad,|neutral,)/gim, `* ${known === 'good' ? 'Good' : 'Bad'}, because `));
    } else if (known) add(known, body);
    else extraSections.push({ heading: name === '' ? heading : name, text: clean(body) });
  };
  for (const { heading, body } of sections) place(heading.text, body, heading.level);
  const field = (name: string) => (frontMatter[name] === undefined ? metadata.get(name) : plainText(frontMatter[name]));
  const statusText = texts.get('status') || field('status') || '';
  const { status, supersededBy, supersedes, exact } = foreignStatus(statusText);
  const dateText = texts.get('date') || field('date') || '';
  const [, date, afterDate] = /^(\d{4}-\d{2}-\d{2})(.*)$/s.exec(dateText) ?? [];
  const original = {
    ...(!exact && statusText !== '' && { status: statusText }),
    ...((afterDate ?? dateText) !== '' && { date: dateText }),
  };
  const [, adrNumber, listNumber, plainTitle] = /^(?:ADR[- ]?(\d{1,6})\s*[.:–—-]?|(\d{1,6})[.:])\s+(.+)$/i.exec(title) ?? [];
  const number = adrNumber ?? listNumber;
  const people = (...names: string[]) => names.flatMap((name) => peopleOf(frontMatter[name] ?? metadata.get(name)));
  return {
    fields: {
      title: plainTitle ?? title,
      ...(number !== undefined && { number: Number(number) }),
      status,
      supersededBy,
      supersedes,
      date,
      decisionMakers: people('decision-makers', 'deciders'),
      consulted: people('consulted'),
      informed: people('informed'),
      preface: clean(prefaceLines.join('\n')),
      context: texts.get('context'),
      drivers: texts.get('drivers'),
      ...readOptions(texts.get('options') ?? ''),
      outcome: readOutcome(texts.get('outcome') ?? ''),
      consequences: texts.get('consequences'),
      confirmation: texts.get('confirmation'),
      prosAndConsNote: texts.get('pros'),
      prosAndCons,
      moreInformation: texts.get('moreInformation'),
      extraSections,
      extraFields: Object.fromEntries(
        Object.entries(frontMatter).filter(([name]) => name !== 'deciders' && !madrFields.some((known) => known === name)),
      ),
      ...(Object.keys(original).length > 0 && { original }),
    },
  };
}

const outcomeParts = /^(consequences|positive consequences|negative consequences|confirmation|validation)\b/i;

/** Text without the remarks that a template puts between its sections. */
function clean(text: string): string {
  return tidyProse(
    text
      .split('\n')
      .filter((line) => !templateComment.test(line.trim()))
      .join('\n'),
  );
}

const plainText = (value: unknown): string =>
  isFields(value) || Array.isArray(value) ? JSON.stringify(value) : String(value ?? '').trim();

/** Names from a list, or from one line with commas. */
export function peopleOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value.map(plainText) : plainText(value).split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

import { stringify } from 'yaml';
import { type AdrDraft, type AdrParts, foreignDraft, peopleOf } from './adr-import';
import { optionsText, readOptions } from './considered-options';
import { isFields, splitFrontMatter } from './front-matter';
import { leadframeFields, readLeadframe } from './leadframe-fields';
import { type Boundary, escapeBoundaries, splitSections, unescapeBoundaries } from './markdown-sections';
import { type DecisionRecord, decisionRecordSchema, madrFields, madrHeadings, outcomeText, readOutcome } from './record';
import { tidyProse } from './tidy-prose';

/** The longest file that is read, in characters. */
export const longestFile = 1_000_000;

const inSection: Boundary = ({ level }) => level <= 2;
const inOutcome: Boundary = ({ level, text }) => level <= 2 || (level === 3 && (text === 'Consequences' || text === 'Confirmation'));
const inArguments: Boundary = ({ level }) => level <= 3;

/**
 * A decision as Markdown in the form of MADR 4.0.0 (npm `madr` 4.0.0, template/adr-template.md): its front matter fields and headings exactly,
 * what Leadframe adds under `x-leadframe`, where other tools pass it over. `fromMarkdown` reads it back unchanged.
 */
export function toMadr(record: DecisionRecord): string {
  const { status, supersededBy, date, decisionMakers, consulted, informed, extraFields } = record;
  const fields = {
    status: supersededBy === undefined ? status : `superseded by ${supersededBy}`,
    ...(date !== undefined && { date }),
    ...(decisionMakers.length > 0 && { 'decision-makers': decisionMakers }),
    ...(consulted.length > 0 && { consulted }),
    ...(informed.length > 0 && { informed }),
    ...extraFields,
    'x-leadframe': leadframeFields(record),
  };
  const section = (heading: string, text: string, isBoundary = inSection) => [
    heading,
    ...(text === '' ? [] : [escapeBoundaries(text, isBoundary)]),
  ];
  const optional = (heading: string, text: string, isBoundary = inSection) => (text === '' ? [] : section(heading, text, isBoundary));
  const { prosAndCons, prosAndConsNote } = record;
  const blocks = [
    ...section(`# ${record.title}`, record.preface),
    ...section('## Context and Problem Statement', record.context),
    ...optional('## Decision Drivers', record.drivers),
    ...section('## Considered Options', optionsText(record)),
    ...section('## Decision Outcome', outcomeText(record.outcome), inOutcome),
    ...optional('### Consequences', record.consequences, inOutcome),
    ...optional('### Confirmation', record.confirmation, inOutcome),
    ...(prosAndCons.length > 0 || prosAndConsNote !== '' ? section('## Pros and Cons of the Options', prosAndConsNote, inArguments) : []),
    ...prosAndCons.flatMap(({ option, text }) => section(`### ${option}`, text, inArguments)),
    ...optional('## More Information', record.moreInformation),
    ...record.extraSections.flatMap(({ heading, text }) => section(`## ${heading}`, text)),
  ];
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
}

/** A record, or sentences that say why the text holds none. */
export type MarkdownReading = { readonly record: DecisionRecord } | { readonly errors: readonly string[] };

/**
 * Reads a decision record from Markdown: our own export, MADR 2 to 4, or Nygard's form (Status, Context, Decision, Consequences).
 * Nothing in the file is dropped: sections and fields without a place go to `extraSections` and `extraFields`, and a status or date
 * that had to be translated is kept in `original`.
 */
export function fromMarkdown(text: string): MarkdownReading {
  if (text.length > longestFile) return { errors: ['The file is longer than 1,000,000 characters.'] };
  if (text.includes('\0')) return { errors: ['The file holds a NUL character, so it is not a text file.'] };
  if (!text.isWellFormed()) return { errors: ['The file holds half a character. Save it as UTF-8 and try again.'] };
  const matter = splitFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if ('errors' in matter) return matter;
  const { before, sections } = splitSections(matter.body, ({ level }) => level <= 2);
  const at = sections.findIndex(({ heading }) => heading.level === 1);
  const fields = matter.fields ?? {};
  const title = sections[at]?.heading.text ?? (typeof fields.title === 'string' ? fields.title : undefined);
  if (title === undefined) return { errors: ['The file has no title. Its first heading is written as “# Use X for Y”.'] };
  const aboveTitle = sections.slice(0, Math.max(at, 0)).map(({ heading, body }) => `${'#'.repeat(heading.level)} ${heading.text}\n${body}`);
  const parts = { title, above: [before, ...aboveTitle].join('\n'), preface: sections[at]?.body ?? '', sections: sections.slice(at + 1) };
  const draft = isFields(fields['x-leadframe']) ? ownDraft(parts, fields) : foreignDraft(parts, matter.fields);
  if ('errors' in draft) return draft;
  const parsed = decisionRecordSchema.safeParse(draft.fields);
  if (parsed.success) return { record: parsed.data };
  return { errors: parsed.error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)) };
}

function ownDraft({ title, above, preface, sections }: AdrParts, fields: Readonly<Record<string, unknown>>): AdrDraft {
  const leadframe = readLeadframe(fields['x-leadframe']);
  if ('errors' in leadframe) return leadframe;
  const own = (text: string, isBoundary = inSection) => tidyProse(unescapeBoundaries(text, isBoundary));
  const bodyOf = (name: string) =>
    sections
      .filter(({ heading }) => heading.text === name)
      .map(({ body }) => body)
      .join('\n\n');
  const outcome = splitSections(bodyOf('Decision Outcome'), inOutcome);
  const pros = splitSections(bodyOf('Pros and Cons of the Options'), inArguments);
  const outcomePart = (name: string) =>
    own(
      outcome.sections
        .filter(({ heading }) => heading.text === name)
        .map(({ body }) => body)
        .join('\n\n'),
      inOutcome,
    );
  const [, superseded, supersededBy] = /^(superseded) by (.+)$/.exec(String(fields.status)) ?? [];
  return {
    fields: {
      ...leadframe.fields,
      title,
      status: superseded ?? fields.status,
      supersededBy,
      date: fields.date,
      decisionMakers: peopleOf(fields['decision-makers']),
      consulted: peopleOf(fields.consulted),
      informed: peopleOf(fields.informed),
      extraFields: Object.fromEntries(Object.entries(fields).filter(([name]) => !madrFields.some((field) => field === name))),
      preface: own([above, preface].join('\n')),
      context: own(bodyOf('Context and Problem Statement')),
      drivers: own(bodyOf('Decision Drivers')),
      ...readOptions(own(bodyOf('Considered Options'))),
      outcome: readOutcome(own(outcome.before, inOutcome)),
      consequences: outcomePart('Consequences'),
      confirmation: outcomePart('Confirmation'),
      prosAndConsNote: own(pros.before, inArguments),
      prosAndCons: pros.sections.map(({ heading, body }) => ({ option: heading.text, text: own(body, inArguments) })),
      moreInformation: own(bodyOf('More Information')),
      extraSections: sections
        .filter(({ heading }) => !madrHeadings.some((known) => known === heading.text))
        .map(({ heading, body }) => ({ heading: heading.text, text: own(body) })),
    },
  };
}

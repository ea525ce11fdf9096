import { lineOf, storableText, z } from '../zod';
import { assumptionSchema } from './assumptions';
import { optionsText, readOptions } from './considered-options';
import { tidyProse } from './tidy-prose';

export const decisionStatuses = ['proposed', 'accepted', 'rejected', 'superseded', 'deprecated'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

const line = (label: string, max = 300) => lineOf(label, max);
const lines = (label: string) => z.array(line(label)).max(200).default([]);
const day = z.iso.date({ error: 'A day is written as YYYY-MM-DD.' });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'An id is written in lower case with dashes.' });

const prose = storableText.transform(tidyProse).pipe(z.string().max(100_000, { error: 'A section can have up to 100,000 characters.' }));

const givenAnswerSchema = z.union([
  z.strictObject({ answer: z.enum(['yes', 'no']), certainty: z.enum(['sure', 'guess']) }),
  z.strictObject({ answer: z.enum(['yes', 'no']).optional(), certainty: z.literal('unknown') }),
]);

/** What a decision was made with, so that it can be run again. */
const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tree'), tree: slug, version: z.int().min(1), answers: z.record(slug, givenAnswerSchema) }),
  z.strictObject({ kind: z.literal('matrix'), matrix: line('The matrix') }),
  z.strictObject({ kind: z.literal('stack'), layer: slug }),
]);

const chosenLine = /^Chosen option: "((?:[^"\\\n]|\\.)*)"(?:,\s*because\s+([\s\S]+)|\.?)$/;

/** The text of a decision outcome in MADR's words: `Chosen option: "…", because …`, or the reasons alone when no option is named. */
export function outcomeText({ chosen, because }: { readonly chosen?: string | undefined; readonly because: string }): string {
  if (chosen === undefined) return because;
  const quoted = `Chosen option: "${chosen.replace(/["\\]/g, '\\$&')}"`;
  if (because === '') return `${quoted}.`;
  return /^([*+-]|\d+[.)])\s/.test(because) ? `${quoted}, because\n\n${because}` : `${quoted}, because ${because}`;
}

/** Reads an outcome back. Text in any other form is kept whole as the reasons. */
export function readOutcome(text: string): { chosen?: string; because: string } {
  const [, quoted = '', because = ''] = chosenLine.exec(text) ?? [];
  const chosen = quoted
    .replace(/\\(["\\])/g, '$1')
    .trim()
    .replace(/\s+/g, ' ');
  return chosen === '' || chosen.length > 1_000 ? { because: text } : { chosen, because: tidyProse(because) };
}

/** Headings that MADR 4.0.0 gives a meaning, so that a section of one's own cannot have them. */
export const madrHeadings = [
  'Context and Problem Statement',
  'Decision Drivers',
  'Considered Options',
  'Decision Outcome',
  'Pros and Cons of the Options',
  'More Information',
] as const;

/** Front matter that MADR 4.0.0 or Leadframe gives a meaning. */
export const madrFields = ['status', 'date', 'decision-makers', 'consulted', 'informed', 'x-leadframe'] as const;

/**
 * A decision record: the fields of MADR 4.0.0 (github.com/adr/madr, template/adr-template.md), what Leadframe adds to them,
 * and everything that an imported file held besides. Prose is Markdown. Parsing tidies white space, so parsing twice changes nothing.
 */
export const decisionRecordSchema = z
  .strictObject({
    title: line('The title'),
    status: z.enum(decisionStatuses),
    supersededBy: line('The successor').optional(),
    date: day.optional(),
    decisionMakers: lines('A decision-maker'),
    consulted: lines('A person consulted'),
    informed: lines('A person informed'),
    preface: prose.default(''),
    context: prose.default(''),
    drivers: prose.default(''),
    options: z
      .array(z.strictObject({ title: line('The title of an option', 1_000), summary: prose.default('') }))
      .max(100)
      .default([]),
    optionsNote: prose.default(''),
    outcome: z
      .strictObject({ chosen: line('The chosen option', 1_000).optional(), because: prose.default('') })
      .transform((outcome) => readOutcome(outcomeText(outcome)))
      .default({ because: '' }),
    consequences: prose.default(''),
    confirmation: prose.default(''),
    prosAndConsNote: prose.default(''),
    prosAndCons: z
      .array(z.strictObject({ option: line('The option', 1_000), text: prose.default('') }))
      .max(100)
      .default([]),
    moreInformation: prose.default(''),
    extraSections: z
      .array(z.strictObject({ heading: line('A heading'), text: prose.default('') }))
      .max(100)
      .default([]),
    extraFields: z.record(z.string().min(1), z.json()).default({}),
    id: line('The id', 100).optional(),
    number: z.int().min(0).max(999_999).optional(),
    owner: line('The owner').optional(),
    initiative: slug.optional(),
    supersedes: lines('A predecessor'),
    origin: originSchema.optional(),
    reversibility: z
      .int()
      .min(1, { error: 'Reversibility runs from 1 to 5.' })
      .max(5, { error: 'Reversibility runs from 1 to 5.' })
      .optional(),
    revisitBy: day.optional(),
    revisitIf: lines('A reason to revisit'),
    assumptions: z.array(assumptionSchema).max(100).default([]),
    evidence: z.array(line('A link', 2_000)).max(200).default([]),
    original: z.strictObject({ status: prose.optional(), date: line('The date').optional() }).optional(),
  })
  .refine(({ status, supersededBy }) => supersededBy === undefined || status === 'superseded', {
    error: 'Only a superseded decision names a successor.',
    path: ['supersededBy'],
  })
  .refine(({ extraSections }) => !extraSections.some(({ heading }) => madrHeadings.some((known) => known === heading)), {
    error: 'A section of your own cannot have a heading of MADR.',
    path: ['extraSections'],
  })
  .refine(({ extraFields }) => !Object.keys(extraFields).some((key) => key === '__proto__' || madrFields.some((known) => known === key)), {
    error: 'A field of your own cannot have a name of MADR.',
    path: ['extraFields'],
  })
  // A list in the note is a list of options, wherever it was typed.
  .transform((record) => ({ ...record, ...readOptions(optionsText(record)) }))
  .refine(({ options }) => options.length <= 100 && options.every(({ title }) => title.length <= 1_000), {
    error: 'There can be up to 100 options, each with a title of up to 1,000 characters.',
    path: ['options'],
  });

export type DecisionRecord = z.infer<typeof decisionRecordSchema>;

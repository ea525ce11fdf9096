import { z } from '../zod';
import type { DecisionRecord } from './record';

/** The form of `x-leadframe`. It rises when a field changes its meaning. */
const format = 1;

/** Our name of each field in YAML, by its name in the record. */
const yamlNames = {
  id: 'id',
  number: 'number',
  owner: 'owner',
  initiative: 'initiative',
  supersedes: 'supersedes',
  reversibility: 'reversibility',
  revisitBy: 'revisit-by',
  revisitIf: 'revisit-if',
  assumptions: 'assumptions',
  evidence: 'evidence',
  original: 'original',
} as const satisfies Partial<Record<keyof DecisionRecord, string>>;

const originNames = ['tree', 'answers', 'matrix', 'stack-layer'];

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** What Leadframe adds to a MADR file, under `x-leadframe`. Always holds its format, so that a file of ours is known from others. */
export function leadframeFields(record: DecisionRecord): Record<string, unknown> {
  const { origin } = record;
  const plain = Object.entries(yamlNames).flatMap(([name, yamlName]): [string, unknown][] => {
    const value = name in record ? record[name as keyof typeof yamlNames] : undefined;
    return isEmpty(value) ? [] : [[yamlName, value]];
  });
  return {
    format,
    ...Object.fromEntries(plain),
    ...(record.assumptions.length > 0 && {
      assumptions: record.assumptions.map(({ asOf, evidence, ...rest }) => ({
        ...rest,
        ...(asOf !== undefined && { 'as-of': asOf }),
        ...(evidence.length > 0 && { evidence }),
      })),
    }),
    ...(origin?.kind === 'tree' && { tree: `${origin.tree}@${origin.version}`, answers: origin.answers }),
    ...(origin?.kind === 'matrix' && { matrix: origin.matrix }),
    ...(origin?.kind === 'stack' && { 'stack-layer': origin.layer }),
  };
}

const leadframeSchema = z.looseObject({
  format: z.literal(format, { error: `x-leadframe has a format that is not known here; this version reads format ${format}.` }),
  tree: z
    .string()
    .regex(/^[a-z0-9-]+@\d{1,6}$/, { error: 'x-leadframe.tree is written as name@version.' })
    .optional(),
  assumptions: z.array(z.looseObject({}), { error: 'x-leadframe.assumptions is a list.' }).default([]),
});

/** Reads `x-leadframe` into fields of the record, which the record's own schema then checks. A field that is not known is refused, not dropped. */
export function readLeadframe(
  value: unknown,
): { readonly fields: Readonly<Record<string, unknown>> } | { readonly errors: readonly string[] } {
  const parsed = leadframeSchema.safeParse(value);
  if (!parsed.success) return { errors: parsed.error.issues.map(({ message }) => message) };
  const { tree, assumptions, ...rest } = parsed.data;
  const known = new Set<string>([...Object.values(yamlNames), ...originNames, 'format']);
  const strangers = Object.keys(rest).filter((name) => !known.has(name));
  if (strangers.length > 0) return { errors: strangers.map((name) => `x-leadframe.${name} is not known here.`) };
  const fields = Object.entries(yamlNames).flatMap(([name, yamlName]): [string, unknown][] =>
    yamlName in rest ? [[name, rest[yamlName]]] : [],
  );
  return {
    fields: {
      ...Object.fromEntries(fields),
      assumptions: assumptions.map(({ 'as-of': asOf, ...assumption }) => (asOf === undefined ? assumption : { ...assumption, asOf })),
      origin: originOf(tree, rest),
    },
  };
}

function originOf(tree: string | undefined, fields: Readonly<Record<string, unknown>>): unknown {
  if (tree !== undefined) {
    const [id, version] = tree.split('@');
    return { kind: 'tree', tree: id, version: Number(version), answers: fields.answers ?? {} };
  }
  if (fields.matrix !== undefined) return { kind: 'matrix', matrix: fields.matrix };
  return fields['stack-layer'] === undefined ? undefined : { kind: 'stack', layer: fields['stack-layer'] };
}

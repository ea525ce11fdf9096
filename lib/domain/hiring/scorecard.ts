import {
  type FieldValue,
  maxNoteCharacters,
  maxQuoteCharacters,
  maxReasonCharacters,
  polarities,
  ratings,
  recommendations,
} from '@/lib/domain/hiring/rating';
import { proseOf, storableText, z } from '@/lib/domain/zod';

/** A rating as a form or a request may bring it. */
export const ratingSchema = z.union([z.literal(ratings), z.literal('not-probed')]);

const evidenceSchema = z.strictObject({
  areaId: z.string().max(80),
  signalId: z.string().max(80),
  polarity: z.enum(polarities),
  quote: proseOf('A quote', maxQuoteCharacters),
  at: z.iso.datetime(),
});

const note = proseOf('A note', maxNoteCharacters).nullable();
const fieldRules: readonly { readonly matches: RegExp; readonly schema: z.ZodType<FieldValue> }[] = [
  { matches: /^[a-z0-9-]+\/rating$/, schema: ratingSchema.nullable() },
  { matches: /^[a-z0-9-]+\/notes$/, schema: note },
  { matches: /^evidence\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, schema: evidenceSchema.nullable() },
  { matches: /^card\/recommendation$/, schema: z.enum(recommendations).nullable() },
  { matches: /^card\/(summary|private-note)$/, schema: note },
  { matches: /^answer\/[a-z0-9:-]+$/, schema: proseOf('A reason', maxReasonCharacters).nullable() },
];

export const fieldKeySchema = storableText.pipe(z.string().min(1).max(160));

/**
 * Parses one field of a card against what its key may hold, on a card that covers `areaIds` (and scope, always).
 * Returns the value, or a sentence that says what is wrong.
 */
export function parseField(key: string, value: unknown, areaIds: readonly string[]): { value: FieldValue } | { fault: string } {
  const rule = fieldRules.find((candidate) => candidate.matches.test(key));
  if (!rule) return { fault: `A scorecard has no field "${key.slice(0, 80)}".` };
  const parsed = rule.schema.safeParse(value);
  if (!parsed.success) return { fault: parsed.error.issues[0]?.message ?? 'This value does not fit the field.' };
  const subject = subjectOf(key, parsed.data);
  if (subject !== undefined && subject !== 'scope' && !areaIds.includes(subject)) {
    return { fault: `The area "${subject}" is not assigned to this card.` };
  }
  return { value: parsed.data };
}

/** The area that a field speaks about; undefined when it is about the whole card. */
function subjectOf(key: string, value: FieldValue): string | undefined {
  const [kind = ''] = key.split('/');
  if (kind === 'evidence') return typeof value === 'object' && value !== null ? value.areaId : undefined;
  return kind === 'card' || kind === 'answer' ? undefined : kind;
}

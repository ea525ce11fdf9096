import { seededRandom } from '@/lib/domain/random';
import { lineOf, proseOf, z } from '@/lib/domain/zod';

/** A 32-bit seed of some texts. FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv): even, quick, and not for secrets. */
export function seedOf(...parts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const sign of parts.join('\u0000')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** The same items in a random order that only the seed decides (Fisher and Yates). Order of the input does not matter to it when `items` are sorted first. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = seededRandom(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = Math.floor(next() * (last + 1));
    const [a, b] = [order[at], order[last]];
    if (a !== undefined && b !== undefined) {
      order[at] = b;
      order[last] = a;
    }
  }
  return order;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** 0 is A, 25 is Z, 26 is AA. */
function letterAt(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${letterAt(Math.floor(index / 26) - 1)}${letterAt(index % 26)}`;
}

/** A letter per candidate, for one reviewer of one exercise only: what one reviewer calls A is anybody to the next. */
export function candidateLetters(reviewerId: string, exerciseId: string, candidateIds: readonly string[]): Map<string, string> {
  const order = shuffled([...new Set(candidateIds)].sort(byText), seedOf('letters', reviewerId, exerciseId));
  return new Map(order.map((id, index) => [id, letterAt(index)]));
}

/** The answers to one area in the order in which one reviewer reads them: theirs alone, and the same at every visit. */
export function readingOrder<Answer extends { readonly id: string }>(
  answers: readonly Answer[],
  reader: { readonly reviewerId: string; readonly exerciseId: string; readonly areaId: string },
): Answer[] {
  const sorted = [...answers].sort((a, b) => byText(a.id, b.id));
  return shuffled(sorted, seedOf('order', reader.reviewerId, reader.exerciseId, reader.areaId));
}

/** One reviewer's place in an exercise: how many answers they have to review, and how many they have saved a review of. */
export type ReviewProgress = { readonly memberId: string; readonly name: string; readonly assigned: number; readonly saved: number };

/** Whether every review is in; never for an exercise that nobody reviews. */
export const allIn = (progress: readonly ReviewProgress[]): boolean =>
  progress.length > 0 && progress.every((one) => one.saved === one.assigned);

/** A new exercise: for which role, and under which title. */
export const exerciseInputSchema = z.object({
  roleId: z.string().min(1, { error: 'Choose the role that the exercise is for.' }).max(80),
  title: lineOf('Title', 200),
});

/** The longest answer of a candidate, in characters. */
export const maxAnswerCharacters = 100_000;

/** One candidate's answers, by area; those left empty are left out. */
export const answersSchemaFor = (areaIds: readonly string[]) =>
  z
    .looseObject({
      exerciseId: z.string().min(1).max(80),
      candidateId: z.string().min(1, { error: 'Choose whose answers these are.' }).max(80),
    })
    .transform((input, context) => {
      const answers: { areaId: string; text: string }[] = [];
      for (const areaId of areaIds) {
        const parsed = proseOf('An answer', maxAnswerCharacters).optional().safeParse(input[`answer-${areaId}`]);
        if (!parsed.success) {
          context.addIssue({
            code: 'custom',
            path: [`answer-${areaId}`],
            message: parsed.error.issues[0]?.message ?? 'This is not a text.',
          });
        } else if (parsed.data?.trim()) answers.push({ areaId, text: parsed.data });
      }
      if (answers.length === 0) context.addIssue({ code: 'custom', path: [''], message: 'Paste at least one answer.' });
      return { exerciseId: input.exerciseId, candidateId: input.candidateId, answers };
    });

/** One review of one answer: a rating from 1 to 4, or null for "read, and not rated". */
export const reviewSchema = z.object({
  answerId: z.string().min(1).max(80),
  rating: z.preprocess(
    (value) => (value === 'not-rated' ? null : value),
    z.coerce
      .number({ error: 'Choose a rating, or say that you do not rate it.' })
      .int({ error: 'Choose a rating, or say that you do not rate it.' })
      .min(1, { error: 'Choose a rating, or say that you do not rate it.' })
      .max(4, { error: 'Choose a rating, or say that you do not rate it.' })
      .nullable(),
  ),
  notes: proseOf('Notes', 20_000).default(''),
  version: z.coerce.number().int().min(1),
});
export type ReviewInput = z.output<typeof reviewSchema>;

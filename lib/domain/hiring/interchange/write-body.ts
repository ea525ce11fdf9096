import { toAshbyBody } from '@/lib/domain/hiring/interchange/ashby';
import { type ExportedCard, exportedContent } from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import { toLeverBody } from '@/lib/domain/hiring/interchange/lever';
import { storableText, z } from '@/lib/domain/zod';

const idOf = (label: string) =>
  storableText
    .transform((text) => text.trim())
    .pipe(
      z
        .string()
        .min(1, { error: `${label} is missing.` })
        .max(200, { error: `${label} is longer than 200 characters.` }),
    );
const fieldIdOf = storableText.transform((text) => text.trim()).pipe(z.string().max(200));

const cardFields = { cardId: z.string().min(1, { error: 'Choose a card.' }).max(80) };

/** The name of the form field that holds the other system's field for an area. */
export const areaFieldName = (areaId: string) => `field-${areaId}`;

/** What a form asks for before a card can be written to Lever. Areas whose field is empty are left out. */
export const leverFormSchema = z
  .object({
    ...cardFields,
    templateId: idOf('The template id'),
    panel: idOf('The panel id'),
    interview: idOf('The interview id'),
    recommendation: idOf('The field id of the overall rating'),
  })
  .catchall(fieldIdOf);
/** What a form asks for before a card can be written to Ashby. Areas whose path is empty are left out. */
export const ashbyFormSchema = z
  .object({
    ...cardFields,
    applicationId: idOf('The application id'),
    userId: idOf('The user id'),
    formId: idOf('The form definition id'),
    recommendation: idOf('The path of the overall rating'),
  })
  .catchall(fieldIdOf);

const noRecommendation = { fault: 'This card has no overall recommendation, and the other system requires one.' } as const;

function rated(card: ExportedCard, asked: Readonly<Record<string, string>>) {
  const { areas, scope, recommendation } = exportedContent(card);
  const ratings = [...areas, scope].flatMap(({ areaId, rating, notes }) => {
    const field = asked[areaFieldName(areaId)];
    return field ? [{ field, rating: typeof rating === 'number' ? rating : null, note: notes }] : [];
  });
  return { recommendation, ratings };
}

/** The body of Lever's feedback route for a card, or the sentence that says why there is none. */
export function leverBodyOf(card: ExportedCard, asked: z.output<typeof leverFormSchema>): { body: object } | { fault: string } {
  const { recommendation, ratings } = rated(card, asked);
  if (recommendation === null) return noRecommendation;
  const { templateId, panel, interview } = asked;
  return {
    body: toLeverBody({
      templateId,
      panel,
      interview,
      submittedAt: card.submittedAt.toISOString(),
      recommendation: { fieldId: asked.recommendation, value: recommendation },
      ratings: ratings.map(({ field, ...rest }) => ({ fieldId: field, ...rest })),
    }),
  };
}

/** The body of Ashby's feedback route for a card, or the sentence that says why there is none. */
export function ashbyBodyOf(card: ExportedCard, asked: z.output<typeof ashbyFormSchema>): { body: object } | { fault: string } {
  const { recommendation, ratings } = rated(card, asked);
  if (recommendation === null) return noRecommendation;
  return {
    body: toAshbyBody({
      applicationId: asked.applicationId,
      userId: asked.userId,
      feedbackFormDefinitionId: asked.formId,
      recommendation: { path: asked.recommendation, value: recommendation },
      ratings: ratings.map(({ field, ...rest }) => ({ path: field, ...rest })),
    }),
  };
}

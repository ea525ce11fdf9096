import { leverBodyOf, leverFormSchema } from '@/lib/domain/hiring/interchange/write-body';
import { askedCard, attachment, refusedExport } from '@/lib/server/export-loops';

/** One card as the body that Lever’s feedback route takes. */
export async function POST(request: Request) {
  const found = await askedCard(request, 'scorecard.exported-to-lever', leverFormSchema);
  if (found instanceof Response) return found;
  const made = leverBodyOf(found.card, found.asked);
  if ('fault' in made) return refusedExport(made.fault);
  return attachment('lever-feedback', 'json', 'application/json', `${JSON.stringify(made.body, null, 2)}\n`);
}

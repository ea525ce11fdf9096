import { ashbyBodyOf, ashbyFormSchema } from '@/lib/domain/hiring/interchange/write-body';
import { askedCard, attachment, refusedExport } from '@/lib/server/export-loops';

/** One card as the body that Ashby’s feedback route takes. */
export async function POST(request: Request) {
  const found = await askedCard(request, 'scorecard.exported-to-ashby', ashbyFormSchema);
  if (found instanceof Response) return found;
  const made = ashbyBodyOf(found.card, found.asked);
  if ('fault' in made) return refusedExport(made.fault);
  return attachment('ashby-feedback', 'json', 'application/json', `${JSON.stringify(made.body, null, 2)}\n`);
}

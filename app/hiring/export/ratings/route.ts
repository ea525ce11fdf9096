import { ratingColumns, ratingLines } from '@/lib/domain/hiring/interchange/ratings-csv';
import type { Actor } from '@/lib/server/actor';
import { csvLines } from '@/lib/server/csv';
import { askedLoops, attachment, eachCardBatch } from '@/lib/server/export-loops';

/** Initial ratings as a long CSV, one line per card and area. Without a byte order mark, which R would take for part of the first name. */
export async function POST(request: Request) {
  const asked = await askedLoops(request, 'ratings.exported');
  if (asked instanceof Response) return asked;
  return attachment('leadframe-ratings', 'csv', 'text/csv; charset=utf-8', linesOf(asked.actor, asked.ids));
}

async function* linesOf(actor: Actor, ids: readonly string[]) {
  yield csvLines([ratingColumns]);
  for await (const cards of eachCardBatch(actor, ids)) yield csvLines(cards.flatMap(ratingLines));
}

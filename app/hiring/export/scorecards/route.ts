import { toLeadframeScorecard } from '@/lib/domain/hiring/interchange/leadframe-scorecard';
import type { Actor } from '@/lib/server/actor';
import { askedLoops, attachment, eachCardBatch } from '@/lib/server/export-loops';

/** Submitted cards as a JSON array of `leadframe.scorecard/1`. */
export async function POST(request: Request) {
  const asked = await askedLoops(request, 'scorecards.exported');
  if (asked instanceof Response) return asked;
  return attachment('leadframe-scorecards', 'json', 'application/json', jsonOf(asked.actor, asked.ids));
}

async function* jsonOf(actor: Actor, ids: readonly string[]) {
  yield '[';
  let separator = '\n';
  for await (const cards of eachCardBatch(actor, ids)) {
    for (const card of cards) {
      yield `${separator}${JSON.stringify(toLeadframeScorecard(card))}`;
      separator = ',\n';
    }
  }
  yield '\n]\n';
}

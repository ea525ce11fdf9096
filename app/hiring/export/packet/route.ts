import { rubrics } from '@/content/hiring/rubric';
import { debriefPacket } from '@/lib/domain/hiring/interchange/debrief-packet';
import { askedLoops, attachment, eachCardBatch, refusedExport } from '@/lib/server/export-loops';

/** Everything a debrief of one candidate needs on paper, as Markdown. */
export async function POST(request: Request) {
  const asked = await askedLoops(request, 'debrief-packet.exported');
  if (asked instanceof Response) return asked;
  const [id] = asked.ids;
  if (asked.leftOut > 0) return refusedExport('You still owe a scorecard for this candidate. Submit yours first.');
  if (id === undefined || asked.ids.length > 1) return refusedExport('No card of this candidate is submitted yet.');
  for await (const cards of eachCardBatch(asked.actor, [id])) {
    if (cards.length > 0) return attachment('debrief-packet', 'md', 'text/markdown; charset=utf-8', debriefPacket(cards, rubrics));
  }
  return refusedExport('No card of this candidate is submitted yet.');
}

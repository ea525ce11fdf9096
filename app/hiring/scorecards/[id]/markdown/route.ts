import { rubrics } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { getScorecard } from '@/lib/data/scorecards';
import { readableCard } from '@/lib/domain/hiring/readable-card';
import { scorecardMarkdown } from '@/lib/domain/hiring/scorecard-markdown';
import { refused } from '@/lib/domain/outcome';
import { apiActor, respond } from '@/lib/server/http';

/** A card as a Markdown file, for whoever may read the card itself. */
export async function GET(_request: Request, { params }: RouteContext<'/hiring/scorecards/[id]/markdown'>) {
  const { id } = await params;
  const asked = await apiActor('reference.read');
  if ('turnedAway' in asked) return asked.turnedAway;
  const { actor } = asked;
  const card = await getScorecard(database(), actor.workspace.id, actor, id);
  if (!card) return respond(refused('There is no such scorecard.', 'missing'));
  if (card === 'blind') return respond(refused('You cannot read this scorecard yet.', 'not-allowed'));
  const reading = readableCard(card, rubrics);
  if (!reading) return respond(refused(`Rubric version ${card.rubricVersion} is not part of this installation.`));
  return new Response(scorecardMarkdown(reading), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': disposition(card.candidate.name),
      'Cache-Control': 'no-store',
    },
  });
}

/** An attachment named after the candidate: a plain ASCII name for old browsers, the real one beside it. */
function disposition(name: string): string {
  const short = [...name].slice(0, 60).join('').trim();
  const plain = short
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const full = encodeURIComponent(`scorecard ${short.toWellFormed()}.md`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="scorecard${plain ? `-${plain}` : ''}.md"; filename*=UTF-8''${full}`;
}

import { rubrics } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { getInterview } from '@/lib/data/interviews';
import { refused } from '@/lib/domain/outcome';
import { calendarFile } from '@/lib/server/calendar';
import { origin } from '@/lib/server/environment';
import { apiActor, respond } from '@/lib/server/http';

const areaNames = new Map<string, string>(rubrics.flatMap((rubric) => rubric.areas.map((area) => [area.id, area.name] as const)));

/** An interview as a calendar file, for whoever may see its candidate: title, time, areas and the way to one's own card. */
export async function GET(_request: Request, { params }: RouteContext<'/hiring/interviews/[id]/calendar'>) {
  const { id } = await params;
  const asked = await apiActor('scorecards.write-own');
  if ('turnedAway' in asked) return asked.turnedAway;
  const interview = await getInterview(database(), asked.actor.workspace.id, asked.actor, id);
  if (!interview) return respond(refused('There is no such interview.', 'missing'));
  const { candidate, startsAt } = interview;
  if (!startsAt) return respond(refused('This interview has no date yet, so a calendar cannot hold it.'));
  const own = interview.cards.find((card) => card.mine);
  const who = interview.cards.map((card) => `${card.interviewer}: ${card.areaIds.map((area) => areaNames.get(area) ?? area).join(', ')}`);
  const card = own ? [`Your scorecard: ${origin()}/hiring/scorecards/${own.id}`] : [];
  const file = calendarFile({
    uid: `${interview.id}@${new URL(origin()).hostname}`,
    title: `Interview: ${candidate.name}, ${interview.title}`,
    description: [candidate.roleTitle, ...who, ...card].join('\n'),
    url: `${origin()}/hiring/candidates/${candidate.id}`,
    startsAt,
    minutes: interview.minutes,
  });
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="interview-${interview.id.slice(-8)}.ics"`,
      'Cache-Control': 'no-store',
    },
  });
}

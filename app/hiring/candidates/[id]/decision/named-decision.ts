import 'server-only';
import { rubrics } from '@/content/hiring/rubric';
import { database } from '@/lib/data/client';
import { getDebrief } from '@/lib/data/debriefs';
import type { NamedDecision } from '@/lib/domain/hiring/hire-decision-export';
import { refused } from '@/lib/domain/outcome';
import { apiActor, respond } from '@/lib/server/http';

/** A signed decision for a file, or the answer that turns the reader away: 403 while they owe a card, 404 when there is none for them. */
export async function namedDecision(candidateId: string): Promise<{ decision: NamedDecision } | { turnedAway: Response }> {
  const asked = await apiActor('scorecards.write-own');
  if ('turnedAway' in asked) return asked;
  const { actor } = asked;
  const debrief = await getDebrief(database(), actor.workspace.id, actor, candidateId);
  if (debrief?.status === 'blind')
    return { turnedAway: respond(refused('Submit your own scorecard for this candidate first.', 'not-allowed')) };
  if (debrief?.status !== 'open' || !debrief.decision) return { turnedAway: respond(refused('There is no signed decision.', 'missing')) };
  const rubric = rubrics.find((one) => one.version === debrief.decision?.rubricVersion);
  return {
    decision: {
      ...debrief.decision,
      candidate: debrief.candidate.name,
      roleTitle: debrief.candidate.roleTitle,
      levels: rubric?.levels ?? [],
      areas: rubric ? [...rubric.areas, rubric.scope] : [],
    },
  };
}

/** The headers of a download named after the candidate. */
export function downloadHeaders(candidate: string, type: string, extension: string): Record<string, string> {
  const short = [...candidate].slice(0, 60).join('').trim();
  const plain = short
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const full = encodeURIComponent(`decision ${short.toWellFormed()}.${extension}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="decision${plain ? `-${plain}` : ''}.${extension}"; filename*=UTF-8''${full}`,
    'Cache-Control': 'no-store',
  };
}

import { hireDecisionJson } from '@/lib/domain/hiring/hire-decision-export';
import { downloadHeaders, namedDecision } from '../named-decision';

/** A signed decision as a JSON file (leadframe.hire-decision/1), for whoever may read it. */
export async function GET(_request: Request, { params }: RouteContext<'/hiring/candidates/[id]/decision/json'>) {
  const found = await namedDecision((await params).id);
  if ('turnedAway' in found) return found.turnedAway;
  const { decision } = found;
  return new Response(`${JSON.stringify(hireDecisionJson(decision), null, 2)}\n`, {
    headers: downloadHeaders(decision.candidate, 'application/json; charset=utf-8', 'json'),
  });
}

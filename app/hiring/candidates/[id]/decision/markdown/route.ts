import { hireDecisionMarkdown } from '@/lib/domain/hiring/hire-decision-export';
import { downloadHeaders, namedDecision } from '../named-decision';

/** A signed decision as a Markdown file, for whoever may read it. */
export async function GET(_request: Request, { params }: RouteContext<'/hiring/candidates/[id]/decision/markdown'>) {
  const found = await namedDecision((await params).id);
  if ('turnedAway' in found) return found.turnedAway;
  const { decision } = found;
  return new Response(hireDecisionMarkdown(decision), {
    headers: downloadHeaders(decision.candidate, 'text/markdown; charset=utf-8', 'md'),
  });
}

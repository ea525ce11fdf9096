import { database } from '@/lib/data/client';
import { getErasure } from '@/lib/data/erasure';
import { certificateMarkdown } from '@/lib/domain/hiring/erasure';
import { refused } from '@/lib/domain/outcome';
import { apiActor, respond } from '@/lib/server/http';

/** A certificate of erasure as a Markdown file. */
export async function GET(_request: Request, { params }: RouteContext<'/hiring/privacy/certificates/[id]/markdown'>) {
  const asked = await apiActor('privacy.manage');
  if ('turnedAway' in asked) return asked.turnedAway;
  const { id } = await params;
  const certificate = await getErasure(database(), asked.actor.workspace.id, id);
  if (!certificate) return respond(refused('There is no such certificate.', 'missing'));
  return new Response(certificateMarkdown(certificate), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="erasure-${certificate.at.slice(0, 10)}-entry-${certificate.sequence}.md"`,
      'Cache-Control': 'no-store',
    },
  });
}

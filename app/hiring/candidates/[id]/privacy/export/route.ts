import { rubrics } from '@/content/hiring/rubric';
import { getPrivacyRecord } from '@/lib/data/privacy';
import { listThirdParties, readSubjectRecord } from '@/lib/data/subject-access';
import { subjectAccess, subjectAccessMarkdown } from '@/lib/domain/hiring/subject-access';
import { done, refused } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { respond } from '@/lib/server/http';
import { mutate } from '@/lib/server/mutate';

const schema = z.object({ format: z.enum(['json', 'md'], { error: 'Choose JSON or Markdown.' }) });
const types = { json: 'application/json', md: 'text/markdown' } as const;

const plain = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });

/** What is held about one candidate, third parties redacted. Posted, and noted on the audit trail, because it takes a person's data out. */
export async function POST(request: Request, { params }: RouteContext<'/hiring/candidates/[id]/privacy/export'>) {
  const { id } = await params;
  if (Number(request.headers.get('content-length') ?? 0) > 10_000) return plain(413, 'This is more than a format.');
  const form = await request.formData().catch(() => undefined);
  if (!form) return plain(400, 'This is not a form. Use the buttons on the candidate’s privacy page.');
  const outcome = await mutate(
    { permission: 'privacy.manage', schema, input: form, refreshes: false },
    async (change, { format }, actor) => {
      const { transaction, workspaceId, at } = change;
      const standing = await getPrivacyRecord(transaction, workspaceId, actor, id, at.toISOString().slice(0, 10));
      const record = standing ? await readSubjectRecord(transaction, workspaceId, id) : undefined;
      if (!standing || !record) return refused('There is no such candidate.', 'missing');
      if (standing.blind) return refused('You still owe a scorecard for this candidate. Submit it first, or ask another owner or admin.');
      const access = subjectAccess(record, await listThirdParties(transaction, workspaceId, id), rubrics, at.toISOString());
      change.note({
        action: 'candidate.access-exported',
        recordKind: 'candidate',
        recordId: id,
        recordName: standing.name,
        changes: [{ field: 'format', after: format }],
      });
      return done({ format, access });
    },
  );
  if (outcome.status !== 'done') {
    const { status } = respond(outcome);
    return plain(status, 'message' in outcome ? outcome.message : 'This cannot be exported as asked. Reload the page and try again.');
  }
  const { format, access } = outcome.value;
  return new Response(format === 'json' ? `${JSON.stringify(access, null, 2)}\n` : subjectAccessMarkdown(access), {
    headers: {
      'Content-Type': `${types[format]}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="subject-access-${access.producedAt.slice(0, 10)}.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}

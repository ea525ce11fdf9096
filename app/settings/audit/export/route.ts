import { eachAuditBatch } from '@/lib/data/audit';
import { database } from '@/lib/data/client';
import { listOwnApplicationIds } from '@/lib/data/own-application';
import { listBlindCandidateIds, listHiddenScorecardIds } from '@/lib/data/scorecards';
import { auditSearch, readAuditQuery } from '@/lib/domain/governance/audit-filter';
import { done } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { now } from '@/lib/server/clock';
import { respond } from '@/lib/server/http';
import { mutate } from '@/lib/server/mutate';
import { exportFormats } from './formats';

const maxBytes = 100_000;

const schema = z
  .looseObject({ format: z.enum(['csv', 'jsonl'], { error: 'Choose CSV or JSONL.' }) })
  .transform(({ format, ...params }) => ({
    format,
    query: readAuditQuery(
      z
        .record(z.string(), z.union([z.string(), z.array(z.string())]))
        .catch({})
        .parse(params),
    ).query,
  }));

const plain = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });

/** The whole filtered trail, oldest first, in batches. Posted, and noted on the trail itself, because it takes people's data out. */
export async function POST(request: Request) {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return plain(413, 'This is more than a filter holds.');
  const form = await request.formData().catch(() => undefined);
  if (!form) return plain(400, 'This is not a form. Use the buttons on the audit page.');
  const outcome = await mutate(
    { permission: 'audit.read', schema, input: form, refreshes: false },
    async (change, { format, query }, actor) => {
      change.note({
        action: 'audit.exported',
        recordKind: 'workspace',
        recordId: change.workspaceId,
        changes: [
          { field: 'format', after: format },
          { field: 'filter', after: auditSearch(query) },
        ],
      });
      return done({ format, query, actor });
    },
  );
  if (outcome.status !== 'done') {
    const { status } = respond(outcome);
    return plain(status, 'message' in outcome ? outcome.message : 'The trail cannot be exported as asked. Reload the page and try again.');
  }
  const { format, query, actor } = outcome.value;
  const workspaceId = actor.workspace.id;
  const [hiddenScorecardIds, hiddenRecordIds, blindCandidateIds] = await Promise.all([
    listHiddenScorecardIds(database(), workspaceId, actor.memberId),
    listOwnApplicationIds(database(), workspaceId, actor.memberId),
    listBlindCandidateIds(database(), workspaceId, actor.memberId),
  ]);
  const hidden = { hiddenScorecardIds, hiddenRecordIds, blindCandidateIds };
  const { type, heading, linesOf } = exportFormats[format];
  const batches = eachAuditBatch(database(), workspaceId, { ...query, ...hidden });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(encoder.encode(heading)),
    async pull(stream) {
      const { value, done: ended } = await batches.next();
      if (ended) return stream.close();
      stream.enqueue(encoder.encode(linesOf(value)));
    },
    cancel: async () => {
      await batches.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="audit-${now().toISOString().slice(0, 10)}.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}

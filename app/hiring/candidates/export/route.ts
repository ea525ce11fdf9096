import { type CandidateRow, listCandidateIds, listCandidatesByIds } from '@/lib/data/candidates';
import { database } from '@/lib/data/client';
import { candidateSearchOf, candidateViewOf, hiddenCards } from '@/lib/domain/hiring/candidate-list';
import { candidateStatusNames } from '@/lib/domain/hiring/candidate-status';
import { done } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { now } from '@/lib/server/clock';
import { csvLines } from '@/lib/server/csv';
import { respond } from '@/lib/server/http';
import { mutate } from '@/lib/server/mutate';

const batch = 500;
const maxBytes = 100_000;
const viewSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform(candidateViewOf);

const heading = [
  'Name',
  'E-mail',
  'Role',
  'Status',
  'Cards in',
  'Cards planned',
  'Years (context, never scored)',
  'Added',
  'Changed',
  'Archived',
];

const cellsOf = (row: CandidateRow) => [
  row.name,
  row.email,
  row.roleTitle,
  candidateStatusNames[row.status],
  row.cards ? row.cards.submitted : hiddenCards,
  row.cards ? row.cards.assigned : hiddenCards,
  row.years,
  row.createdAt.toISOString(),
  row.updatedAt.toISOString(),
  row.archivedAt?.toISOString(),
];

const bytes = (text: string) => new TextEncoder().encode(text);

/** The whole filtered list as CSV, in batches. Posted, and noted on the audit trail with its count, because it takes people's data out. */
export async function POST(request: Request) {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes)
    return new Response('This is more than a filter holds.\n', { status: 413 });
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response('This is not a form. Use the button on the list of candidates.\n', { status: 400 });
  const outcome = await mutate(
    { permission: 'candidates.read', schema: viewSchema, input: form, refreshes: false },
    async (change, view, actor) => {
      const ids = await listCandidateIds(change.transaction, change.workspaceId, actor, view, view);
      change.note({
        action: 'candidates.exported',
        recordKind: 'workspace',
        recordId: change.workspaceId,
        changes: [
          { field: 'count', after: ids.length },
          { field: 'filter', after: candidateSearchOf({ ...view, page: 1, hidden: [] }) },
        ],
      });
      return done({ ids, actor });
    },
  );
  if (outcome.status !== 'done') {
    const { status } = respond(outcome);
    return new Response(`${'message' in outcome ? outcome.message : 'This list cannot be exported as asked. Reload it and try again.'}\n`, {
      status,
    });
  }
  const { ids, actor } = outcome.value;
  let from = 0;
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(bytes(csvLines([heading], true))),
    async pull(stream) {
      if (from >= ids.length) return stream.close();
      const rows = await listCandidatesByIds(database(), actor.workspace.id, actor, ids.slice(from, from + batch));
      from += batch;
      stream.enqueue(bytes(csvLines(rows.map(cellsOf))));
    },
  });
  const name = `candidates-${now().toISOString().slice(0, 10)}.csv`;
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}

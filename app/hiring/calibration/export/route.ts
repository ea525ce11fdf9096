import { listInitialCards } from '@/lib/data/calibration';
import { calibrationFilterOf, calibrationSearchOf } from '@/lib/domain/hiring/calibration-filter';
import { ratedUnits } from '@/lib/domain/hiring/calibration-ratings';
import { done } from '@/lib/domain/outcome';
import { z } from '@/lib/domain/zod';
import { now } from '@/lib/server/clock';
import { csvLines } from '@/lib/server/csv';
import { respond } from '@/lib/server/http';
import { mutate } from '@/lib/server/mutate';

const maxBytes = 100_000;
const schema = z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform(calibrationFilterOf);
const heading = ['candidate_id', 'interviewer_id', 'area', 'rating', 'submitted_at', 'rubric_version', 'stage'];

/**
 * The initial ratings behind the calibration page as CSV, one rating a row, which R reads as it is. Posted, and noted on the audit trail,
 * because it takes ratings out. Loops on which the reader is blind are not in it.
 */
export async function POST(request: Request) {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes)
    return new Response('This is more than a filter holds.\n', { status: 413 });
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response('This is not a form. Use the button on the calibration page.\n', { status: 400 });
  const outcome = await mutate(
    { permission: 'calibration.read-all', schema, input: form, refreshes: false },
    async (change, filter, actor) => {
      const { cards } = await listInitialCards(change.transaction, change.workspaceId, actor, filter);
      const ratings = ratedUnits(cards).flatMap((unit) => unit.ratings);
      change.note({
        action: 'calibration.exported',
        recordKind: 'workspace',
        recordId: change.workspaceId,
        changes: [
          { field: 'count', after: ratings.length },
          { field: 'filter', after: calibrationSearchOf(filter) },
        ],
      });
      return done(ratings);
    },
  );
  if (outcome.status !== 'done') {
    const { status } = respond(outcome);
    return new Response(
      `${'message' in outcome ? outcome.message : 'The ratings cannot be exported as asked. Reload the page and try again.'}\n`,
      { status },
    );
  }
  const rows = outcome.value.map((one) => [
    ...[one.candidateId, one.interviewerId, one.areaId, one.rating, one.submittedAt.toISOString(), one.rubricVersion, one.stage],
  ]);
  return new Response(csvLines([heading, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="ratings-${now().toISOString().slice(0, 10)}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}

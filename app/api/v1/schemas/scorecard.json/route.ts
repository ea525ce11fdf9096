import { leadframeScorecardJsonSchema } from '@/lib/domain/hiring/interchange/leadframe-scorecard';

/** The published JSON Schema of `leadframe.scorecard/1`. It says nothing about anybody, so anybody may read it. */
export function GET() {
  return Response.json(leadframeScorecardJsonSchema(), { headers: { 'Content-Type': 'application/schema+json' } });
}

import { database } from '@/lib/data/client';
import { type SearchHits, searchRecords } from '@/lib/data/search';
import { searchWords } from '@/lib/domain/hiring/candidate-list';
import { apiActor } from '@/lib/server/http';

type Result = { readonly label: string; readonly hint: string; readonly href: string };

const resultsOf = ({ cards, candidates, roles }: SearchHits): Result[] => [
  ...candidates.map(({ id, name, roleTitle, archived }) => ({
    label: name,
    hint: archived ? `Archived candidate, ${roleTitle}` : `Candidate, ${roleTitle}`,
    href: `/hiring/candidates/${id}`,
  })),
  ...cards.map(({ id, candidate, interview, status }) => ({
    label: `${candidate}: ${interview}`,
    hint: status === 'draft' ? 'My scorecard, to be written' : 'My scorecard',
    href: `/hiring/scorecards/${id}`,
  })),
  ...roles.map(({ id, title, status }) => ({
    label: title,
    hint: status === 'open' ? 'Role' : 'Closed role',
    href: `/hiring/candidates?role=${id}`,
  })),
];

/** Records by words, those that the reader may see: `{ results: { label, hint, href }[] }`, at most 18. */
export async function GET(request: Request) {
  const gate = await apiActor('reference.read');
  if ('turnedAway' in gate) return gate.turnedAway;
  const { actor } = gate;
  const query = searchWords(new URL(request.url).searchParams.get('q') ?? '');
  const hits = await searchRecords(database(), actor.workspace.id, actor, query);
  return Response.json({ results: resultsOf(hits) }, { headers: { 'Cache-Control': 'no-store' } });
}

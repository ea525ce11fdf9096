import type { Metadata } from 'next';
import { RubricFinder, type RubricLook } from '@/components/hiring/rubric/rubric-finder';
import { RubricReading } from '@/components/hiring/rubric/rubric-reading';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { searchWords } from '@/lib/domain/hiring/candidate-list';
import { rubricMatches } from '@/lib/domain/hiring/rubric-search';
import { formatDate } from '@/lib/format';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Rubric' };

const oneOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : (value?.[0] ?? ''));

export default async function RubricPage({ searchParams }: PageProps<'/hiring/rubric'>) {
  await currentActor();
  const parameters = await searchParams;
  const query = searchWords(oneOf(parameters.q));
  const look: RubricLook = oneOf(parameters.view) === 'level' ? 'level' : 'area';
  const found = rubricMatches(rubric, query);
  return (
    <>
      <PageHeader
        title="Rubric"
        lede={`What is asked in each area, and what does each rating look like? Version ${rubric.version}, ${formatDate(rubric.publishedOn)}.`}
      />
      <RubricFinder look={look} query={query} total={found.total} />
      {found.total === 0 ? (
        <div className="mt-6">
          <EmptyState title="No entry holds all of these words">
            Try fewer words, or a part of one: “retriev” finds retrieval and retrieve.
          </EmptyState>
        </div>
      ) : (
        <RubricReading rubric={rubric} found={found} look={look} />
      )}
    </>
  );
}

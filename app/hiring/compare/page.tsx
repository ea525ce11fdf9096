import type { Metadata } from 'next';
import { CompareArithmetic } from '@/components/hiring/compare/compare-arithmetic';
import { CompareChoice } from '@/components/hiring/compare/compare-choice';
import { CompareTable } from '@/components/hiring/compare/compare-table';
import { LeftOut } from '@/components/hiring/compare/left-out';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { levelRule } from '@/content/hiring/level-rule';
import { rubric, rubrics } from '@/content/hiring/rubric';
import { type CandidateRow, listCandidates } from '@/lib/data/candidates';
import { database } from '@/lib/data/client';
import { listCompared } from '@/lib/data/compare';
import { currentLevelRule } from '@/lib/data/level-rules';
import { listRoleTitles } from '@/lib/data/roles';
import { comparedIds, comparison } from '@/lib/domain/hiring/compare';
import { may } from '@/lib/domain/workspace/permissions';
import { type Actor, currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Compare candidates' };

const choiceOf = ({ id, name, cards }: CandidateRow) => {
  if (cards === undefined) return { id, name, says: 'hidden until you submit your scorecard', possible: false };
  const says = `${cards.submitted} of ${cards.assigned} cards in`;
  return { id, name, says, possible: cards.submitted > 0 };
};

const choicesFor = async (actor: Actor, roleId: string | undefined) =>
  roleId === undefined
    ? []
    : listCandidates(
        database(),
        actor.workspace.id,
        actor,
        { query: '', roleId, archived: false },
        { sort: 'name', direction: 'asc', page: 1, pageSize: 100 },
      ).then(({ rows }) => rows.map(choiceOf));

export default async function ComparePage({ searchParams }: PageProps<'/hiring/compare'>) {
  const actor = await currentActor();
  const permission = 'scorecards.read-submitted';
  if (!may(actor.role, permission)) return <NotAllowed permission={permission} role={actor.role} />;
  const query = await searchParams;
  const ids = comparedIds(query);
  const [roles, compared, rule] = await Promise.all([
    listRoleTitles(database(), actor.workspace.id),
    listCompared(database(), actor.workspace.id, actor, ids),
    currentLevelRule(database(), actor.workspace.id, levelRule),
  ]);
  const asked = typeof query.role === 'string' ? query.role : (compared.candidates[0] ?? compared.blind[0])?.roleId;
  const roleId = roles.find((role) => role.id === asked)?.id;
  const ofRole = compared.candidates.filter((candidate) => candidate.roleId === roleId);
  const areaIdsOf = (version: number) => (rubrics.find((one) => one.version === version) ?? rubric).areas.map((area) => area.id);
  const version = comparison(ofRole, [], rule.raterError)?.rubricVersion ?? rubric.version;
  const result = comparison(ofRole, areaIdsOf(version), rule.raterError);
  return (
    <>
      <PageHeader
        title="Compare candidates"
        lede="Where do candidates of one role differ by more than the error of a rating, and where can they not be told apart?"
      />
      <div className="space-y-8">
        <CompareChoice
          roles={roles.map((role) => ({ value: role.id, label: role.title }))}
          roleId={roleId}
          choices={await choicesFor(actor, roleId)}
          chosen={ids}
        />
        {result ? (
          <CompareTable comparison={result} areas={(rubrics.find((one) => one.version === version) ?? rubric).areas} />
        ) : (
          <EmptyState title={ids.length === 0 ? 'Nobody is chosen yet' : 'There is nothing to compare yet'}>
            {ids.length === 0
              ? 'Choose a role, then two or more of its candidates whose cards are in.'
              : 'None of those chosen has a submitted scorecard that you may read.'}
          </EmptyState>
        )}
        <LeftOut comparison={result} blind={compared.blind} otherRole={compared.candidates.filter((one) => one.roleId !== roleId)} />
        {result ? <CompareArithmetic raterError={rule.raterError} ruleVersion={rule.version} rubricVersion={result.rubricVersion} /> : null}
      </div>
    </>
  );
}

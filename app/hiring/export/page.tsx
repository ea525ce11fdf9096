import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { LoopExports } from '@/components/hiring/interchange/loop-exports';
import { WriteBodyForm } from '@/components/hiring/interchange/write-body-form';
import { NotAllowed } from '@/components/ui/not-allowed';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { rubric } from '@/content/hiring/rubric';
import { getCandidate } from '@/lib/data/candidates';
import { database } from '@/lib/data/client';
import { listExportable, listExportedCards } from '@/lib/data/exports';
import { listRoleTitles } from '@/lib/data/roles';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Export' };

export default async function ExportPage({ searchParams }: PageProps<'/hiring/export'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'interchange.manage')) return <NotAllowed permission="interchange.manage" role={actor.role} />;
  const { candidate: asked } = await searchParams;
  const { id: workspaceId } = actor.workspace;
  const candidate =
    typeof asked === 'string' && /^[\w-]{1,80}$/.test(asked) ? await getCandidate(database(), workspaceId, actor, asked) : undefined;
  const [{ ids, leftOut }, roles] = await Promise.all([
    listExportable(database(), workspaceId, actor, { candidateId: candidate?.id }),
    listRoleTitles(database(), workspaceId),
  ]);
  const cards = candidate ? await listExportedCards(database(), workspaceId, actor, ids) : [];
  const choices = cards.map((card) => ({ value: card.id, label: `${card.interview.title}: ${card.interviewer.name}` }));
  const items = [...rubric.areas, rubric.scope].map(({ id, name }) => ({ id, name }));
  return (
    <>
      <PageHeader
        title={candidate ? `Export: ${candidate.name}` : 'Export'}
        lede="Take submitted scorecards to other systems. Every export is noted on the audit trail; private notes never leave."
        {...(candidate
          ? {
              crumbs: [
                { label: 'Export', href: '/hiring/export' as Route },
                { label: candidate.name, href: `/hiring/candidates/${candidate.id}` as Route },
              ],
            }
          : {})}
        action={
          <Link prefetch={false} href={'/hiring/import' as Route} className="btn">
            Import instead
          </Link>
        }
      />
      <div className="max-w-3xl space-y-10">
        {leftOut > 0 ? (
          <Notice tone="warn" title={leftOut === 1 ? 'One loop is left out' : `${leftOut} loops are left out`}>
            You still owe a scorecard there. Until you submit it, what others wrote does not reach you, in an export neither.
          </Notice>
        ) : null}
        <LoopExports roles={roles} loops={ids.length} candidateId={candidate?.id} />
        {candidate && choices.length > 0 ? (
          <>
            <WriteBodyForm system="lever" cards={choices} items={items} />
            <WriteBodyForm system="ashby" cards={choices} items={items} />
          </>
        ) : null}
      </div>
    </>
  );
}

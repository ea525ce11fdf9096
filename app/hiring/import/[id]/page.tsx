import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { CandidateChecking } from '@/app/hiring/import/candidate-checking';
import { FeedbackChecking } from '@/app/hiring/import/feedback-checking';
import { ImportOutcome } from '@/components/hiring/interchange/import-outcome';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { getImport } from '@/lib/data/imports';
import { importSourceNames } from '@/lib/domain/hiring/interchange/import-file';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Check an import' };

export default async function CheckImportPage({ params, searchParams }: PageProps<'/hiring/import/[id]'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'interchange.manage')) return <NotAllowed permission="interchange.manage" role={actor.role} />;
  const { id } = await params;
  const state = await getImport(database(), actor.workspace.id, actor.memberId, id);
  if (!state) notFound();
  const asked = await searchParams;
  const { source } = state;
  const crumbs = [{ label: 'Import', href: '/hiring/import' as Route }];
  if (state.status === 'finished') {
    return (
      <>
        <PageHeader title="Import finished" lede={`${importSourceNames[source]}: ${state.result.fileName}`} crumbs={crumbs} />
        <ImportOutcome source={source} at={state.at} result={state.result} />
      </>
    );
  }
  const { file } = state;
  return (
    <>
      <PageHeader
        title="Check before importing"
        lede={`${importSourceNames[source]}: ${file.fileName}. Nothing is imported yet.`}
        crumbs={crumbs}
      />
      {file.kind === 'table' ? (
        <CandidateChecking workspaceId={actor.workspace.id} id={id} file={file} asked={asked} />
      ) : (
        <FeedbackChecking workspaceId={actor.workspace.id} id={id} source={source} file={file} asked={asked} />
      )}
    </>
  );
}

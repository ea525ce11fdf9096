import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { ImportHistory } from '@/components/hiring/interchange/import-history';
import { UploadForm } from '@/components/hiring/interchange/upload-form';
import { EmptyState } from '@/components/ui/empty-state';
import { NotAllowed } from '@/components/ui/not-allowed';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { listImports } from '@/lib/data/imports';
import { listRoleTitles } from '@/lib/data/roles';
import { fileFaultSentence, fileFaults, importSources } from '@/lib/domain/hiring/interchange/import-file';
import { may } from '@/lib/domain/workspace/permissions';
import { z } from '@/lib/domain/zod';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Import' };

const asked = z.object({
  source: z.enum(importSources).catch('csv'),
  fault: z.enum(fileFaults).optional().catch(undefined),
  line: z.coerce.number().int().min(1).optional().catch(undefined),
});

export default async function ImportPage({ searchParams }: PageProps<'/hiring/import'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'interchange.manage')) return <NotAllowed permission="interchange.manage" role={actor.role} />;
  const { source, fault, line } = asked.parse(await searchParams);
  const [imports, roles] = await Promise.all([listImports(database(), actor.workspace.id), listRoleTitles(database(), actor.workspace.id)]);
  return (
    <>
      <PageHeader
        title="Import"
        lede="Bring candidates, or the feedback that another system holds. You see what a file would do before it does it."
        action={
          <Link prefetch={false} href={'/hiring/export' as Route} className="btn">
            Export instead
          </Link>
        }
      />
      <div className="max-w-3xl space-y-8">
        {fault ? (
          <Notice tone="bad" title="This file was not taken">
            {fileFaultSentence(fault, line)} Nothing was changed.
          </Notice>
        ) : null}
        {roles.length === 0 ? (
          <EmptyState
            title="A role comes first"
            action={
              <Link prefetch={false} href="/hiring/roles/new" className="btn-primary">
                Add a role
              </Link>
            }
          >
            Every candidate applies for a role, and there is none yet.
          </EmptyState>
        ) : (
          <UploadForm source={source} />
        )}
        <ImportHistory imports={imports} />
      </div>
    </>
  );
}

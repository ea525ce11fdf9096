import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { Certificate } from '@/components/hiring/privacy/certificate';
import { NotAllowed } from '@/components/ui/not-allowed';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { getErasure } from '@/lib/data/erasure';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';

export const metadata: Metadata = { title: 'Certificate of erasure' };

export default async function CertificatePage({ params }: PageProps<'/hiring/privacy/certificates/[id]'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'privacy.manage')) return <NotAllowed permission="privacy.manage" role={actor.role} />;
  const { id } = await params;
  const certificate = await getErasure(database(), actor.workspace.id, id);
  if (!certificate) notFound();
  return (
    <>
      <PageHeader
        title="Certificate of erasure"
        lede="What was removed, and when. It names nobody who was erased, and can be printed at any time."
        crumbs={[{ label: 'Privacy', href: '/hiring/privacy' as Route }]}
        action={
          <a className="btn" href={`/hiring/privacy/certificates/${id}/markdown`} download>
            Download Markdown
          </a>
        }
      />
      <Certificate certificate={certificate} />
    </>
  );
}

import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { eraseRecord, holdRecord, liftHold } from '@/app/hiring/privacy/actions';
import { RecordButton } from '@/components/hiring/candidates/record-button';
import { AccessExport } from '@/components/hiring/privacy/access-export';
import { EraseForm } from '@/components/hiring/privacy/erase-form';
import { HoldForm } from '@/components/hiring/privacy/hold-form';
import { retentionWords } from '@/components/hiring/privacy/retention-words';
import { NotAllowed } from '@/components/ui/not-allowed';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { database } from '@/lib/data/client';
import { getPrivacyRecord } from '@/lib/data/privacy';
import { may } from '@/lib/domain/workspace/permissions';
import { currentActor } from '@/lib/server/actor';
import { now } from '@/lib/server/clock';

export const metadata: Metadata = { title: 'Privacy of a candidate' };

export default async function CandidatePrivacyPage({ params }: PageProps<'/hiring/candidates/[id]/privacy'>) {
  const actor = await currentActor();
  if (!may(actor.role, 'privacy.manage')) return <NotAllowed permission="privacy.manage" role={actor.role} />;
  const { id } = await params;
  const record = await getPrivacyRecord(database(), actor.workspace.id, actor, id, now().toISOString().slice(0, 10));
  if (!record) notFound();
  return (
    <>
      <PageHeader
        title={`Privacy: ${record.name}`}
        lede={retentionWords(record.retention)}
        crumbs={[
          { label: 'Candidates', href: '/hiring/candidates' },
          { label: record.name, href: `/hiring/candidates/${id}` as Route },
        ]}
      />
      <div className="space-y-8">
        <section aria-labelledby="access" className="space-y-3">
          <h2 id="access">Answer a request for access</h2>
          <p className="prose-width">
            What is held about this person and what was written about them, with other people’s names taken out by rule. Private notes and
            drafts are left out, and the file says so. Read it before you send it.
          </p>
          {record.blind ? (
            <Notice tone="warn" title="You still owe a scorecard for this candidate">
              The file holds what others wrote. Submit your card first, or ask another owner or admin.
            </Notice>
          ) : (
            <AccessExport id={id} />
          )}
        </section>
        <section aria-labelledby="hold" className="space-y-3">
          <h2 id="hold">Legal hold</h2>
          {record.legalHold === null ? (
            <HoldForm action={holdRecord} id={id} />
          ) : (
            <Notice
              tone="warn"
              title="This record may not be erased"
              action={
                <RecordButton action={liftHold} values={{ id }} pending="Lifting">
                  Lift the hold
                </RecordButton>
              }
            >
              {record.legalHold}
            </Notice>
          )}
        </section>
        <section aria-labelledby="erase" className="space-y-3">
          <h2 id="erase">Erase everywhere</h2>
          <p className="prose-width">
            Removes the record, its interviews, scorecards, debrief, decision, written answers and imported feedback, and empties what the
            audit trail says about them. The trail’s entries and their chain stay. This cannot be undone.
          </p>
          {record.legalHold === null ? <EraseForm action={eraseRecord} id={id} name={record.name} /> : <p>Lift the legal hold first.</p>}
        </section>
      </div>
    </>
  );
}

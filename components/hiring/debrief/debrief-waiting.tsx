import type { Route } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { AwaitedList } from './awaited-list';
import { type DebriefAction, OpenEarlyForm } from './open-early-form';

/** A debrief that is not open yet: who is still to submit, and, for whoever runs debriefs, how to open it all the same. */
export function DebriefWaiting({
  title,
  candidate,
  awaited,
  submitted,
  openEarly,
}: {
  title: string;
  candidate: { readonly id: string; readonly name: string };
  awaited: readonly { readonly id: string; readonly interviewer: string; readonly left: boolean }[];
  submitted: number;
  /** Only for somebody who may run debriefs. */
  openEarly: DebriefAction | undefined;
}) {
  const allLeft = awaited.length > 0 && awaited.every((card) => card.left);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: 'Candidates', href: '/hiring/candidates' },
          { label: candidate.name, href: `/hiring/candidates/${candidate.id}` as Route },
        ]}
      />
      <div className="max-w-3xl space-y-6">
        <EmptyState title={awaited.length === 0 ? 'No scorecard is assigned' : 'Not every scorecard is in'}>
          <p>
            {awaited.length === 0
              ? 'A debrief compares submitted scorecards. Plan an interview on the candidate’s page first.'
              : `${submitted} submitted, ${awaited.length} still to come. The debrief opens by itself with the last one, for everybody who may read it: judgements that were written apart are worth more than judgements that were talked into line.`}
          </p>
        </EmptyState>
        {awaited.length > 0 ? (
          <section aria-labelledby="awaited" className="space-y-2">
            <h2 id="awaited">Still to come</h2>
            <AwaitedList awaited={awaited} />
            {allLeft ? (
              <p className="prose-width">
                Everybody who still owes a card has left the workspace, so it will not open by itself. Whoever runs debriefs can open it
                early with that reason.
              </p>
            ) : null}
          </section>
        ) : null}
        {openEarly ? (
          <section aria-labelledby="early" className="no-print space-y-3">
            <h2 id="early">Open it early</h2>
            <p className="prose-width text-muted">Interviewers who still owe a card keep seeing nothing of it until they submit theirs.</p>
            <OpenEarlyForm action={openEarly} candidateId={candidate.id} />
          </section>
        ) : null}
      </div>
    </>
  );
}

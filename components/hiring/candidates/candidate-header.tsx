import type { Route } from 'next';
import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import type { FormState } from '@/lib/domain/outcome';
import { formatDate } from '@/lib/format';
import { RecordButton } from './record-button';

/** Whose page this is, and what can be done with the record. Archiving is undone by the button in its place. */
export function CandidateHeader({
  candidate,
  archive,
}: {
  candidate: { readonly id: string; readonly name: string; readonly archivedAt: Date | null };
  /** Only for somebody who manages candidates. */
  archive: ((previous: FormState, form: FormData) => Promise<FormState>) | undefined;
}) {
  const { id, name, archivedAt } = candidate;
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: 'Candidates', href: '/hiring/candidates' as Route }]}
        action={
          archive && !archivedAt ? (
            <>
              <RecordButton action={archive} values={{ id, archived: 'yes' }} pending="Archiving">
                Archive
              </RecordButton>
              <Link prefetch={false} href={`/hiring/candidates/${id}/edit` as Route} className="btn">
                Edit
              </Link>
            </>
          ) : undefined
        }
      />
      {archivedAt ? (
        <Notice
          tone="plain"
          title={`Archived on ${formatDate(archivedAt)}`}
          action={
            archive ? (
              <RecordButton action={archive} values={{ id, archived: 'no' }} pending="Restoring">
                Restore
              </RecordButton>
            ) : undefined
          }
        >
          The record and its scorecards are kept, and left out of the list.{archive ? ' Restoring brings everything back as it was.' : ''}
        </Notice>
      ) : null}
    </>
  );
}

import { discardImport, runFeedbackImport } from '@/app/hiring/import/actions';
import { CheckCounts } from '@/components/hiring/interchange/check-counts';
import { FaultList } from '@/components/hiring/interchange/fault-list';
import { ImportForm } from '@/components/hiring/interchange/import-form';
import { PeopleForm } from '@/components/hiring/interchange/people-form';
import type { AuthorizedWorkspaceId } from '@/lib/data/authorized';
import { database } from '@/lib/data/client';
import { knownHere } from '@/lib/data/imports';
import { listRoleTitles } from '@/lib/data/roles';
import { type ImportSource, placeholderName, type WaitingFile } from '@/lib/domain/hiring/interchange/import-file';
import { feedbackPlan, typedField, typedPeople } from '@/lib/domain/hiring/interchange/import-plan';

/** What a file of feedback would do: whose it is, who has to be made, counts, and every record that does not fit. */
export async function FeedbackChecking({
  workspaceId,
  id,
  source,
  file,
  asked,
}: {
  workspaceId: AuthorizedWorkspaceId;
  id: string;
  source: ImportSource;
  file: Extract<WaitingFile, { kind: 'feedback' }>;
  asked: Readonly<Record<string, unknown>>;
}) {
  const [roles, known] = await Promise.all([listRoleTitles(database(), workspaceId), knownHere(database(), workspaceId, source)]);
  const typed = typedPeople(asked);
  const plan = feedbackPlan(file.feedback, known, typed, (ref) => placeholderName(source, ref));
  const open = roles.filter((role) => role.status === 'open');
  const roleId =
    roles.find((role) => role.id === asked.roleId)?.id ?? (asked.roleId === undefined && open.length === 1 ? open[0]?.id : undefined);
  const strangers = plan.people.filter((person) => !person.match);
  return (
    <div className="max-w-3xl space-y-8">
      <PeopleForm people={plan.people} typed={typed} roles={roles} roleId={roleId} />
      <section aria-labelledby="check" className="space-y-4">
        <h2 id="check">What this import will do</h2>
        <CheckCounts fresh={plan.fresh.length} present={plan.present} broken={file.faults.length} noun="card" created={strangers.length} />
        <p className="prose-width text-muted">
          Imported feedback stays what it is: it stands on the candidate’s page under the name of its system, is hidden from whoever still
          owes a scorecard, and enters no average and no statistic.
        </p>
        <FaultList source={source} faults={file.faults} total={file.faults.length} />
        <ImportForm
          action={runFeedbackImport}
          discard={discardImport}
          values={{
            id,
            roleId: roleId ?? '',
            ...Object.fromEntries(Object.entries(typed).map(([ref, words]) => [typedField(ref), words])),
          }}
          sound={file.feedback.length}
          broken={file.faults.length}
        />
      </section>
    </div>
  );
}

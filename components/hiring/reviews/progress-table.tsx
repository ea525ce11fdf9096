import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { StatusWord } from '@/components/ui/status-word';
import { TableFrame } from '@/components/ui/table-frame';
import type { ReviewProgress } from '@/lib/domain/hiring/anonymous-review';
import type { FormState } from '@/lib/domain/outcome';

/** Who has finished and who is missing, never what anybody wrote. Somebody who cannot review can be excused, with a reason. */
export function ProgressTable({
  exerciseId,
  progress,
  excuse,
}: {
  exerciseId: string;
  progress: readonly ReviewProgress[];
  excuse: (previous: FormState, form: FormData) => Promise<FormState>;
}) {
  return (
    <TableFrame label="Reviewers">
      <table>
        <thead>
          <tr>
            <th scope="col">Reviewer</th>
            <th scope="col">Saved</th>
            <th scope="col">State</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {progress.map((one) => (
            <tr key={one.memberId}>
              <th scope="row" className="min-w-32 wrap-anywhere" dir="auto">
                {one.name}
              </th>
              <td className="whitespace-nowrap">
                {one.saved} of {one.assigned}
              </td>
              <td>
                {one.saved === one.assigned ? <StatusWord tone="good">Finished</StatusWord> : <StatusWord tone="warn">Missing</StatusWord>}
              </td>
              <td>
                {one.saved === one.assigned ? null : (
                  <ConfirmDialog
                    trigger={`Excuse ${one.name}`}
                    title={`Excuse ${one.name}`}
                    consequence="What they saved counts; the rest is no longer waited for."
                    confirm="Excuse"
                    pending="Excusing"
                    done="Excused."
                    action={excuse}
                    reason="Reason"
                    tone="plain"
                  >
                    <input type="hidden" name="exerciseId" value={exerciseId} />
                    <input type="hidden" name="memberId" value={one.memberId} />
                  </ConfirmDialog>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

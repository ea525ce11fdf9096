import { Download } from 'lucide-react';
import { SelectField } from '@/components/ui/select-field';
import type { RoleStatus } from '@/lib/domain/hiring/candidate-status';
import { formatCount } from '@/lib/format';

/** The exports of whole loops: of one candidate, or of a role or everybody. Forms that post, because people's data goes out. */
export function LoopExports({
  roles,
  loops,
  candidateId,
}: {
  roles: readonly { readonly id: string; readonly title: string; readonly status: RoleStatus }[];
  loops: number;
  candidateId: string | undefined;
}) {
  if (loops === 0) return <p className="text-muted">No submitted scorecard is there to export yet.</p>;
  return (
    <section aria-labelledby="loops" className="space-y-4">
      <h2 id="loops">Scorecards as files</h2>
      <form method="post" className="space-y-4">
        {candidateId ? (
          <input type="hidden" name="candidateId" value={candidateId} />
        ) : (
          <SelectField
            label="Role"
            name="roleId"
            blank={`All roles (${formatCount(loops)} ${loops === 1 ? 'candidate' : 'candidates'} with submitted cards)`}
            options={roles.map((role) => ({ value: role.id, label: role.title }))}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <button type="submit" formAction="/hiring/export/scorecards" className="btn">
            <Download className="size-4" aria-hidden />
            Scorecards, JSON
          </button>
          <button type="submit" formAction="/hiring/export/ratings" className="btn">
            <Download className="size-4" aria-hidden />
            Ratings, CSV
          </button>
          {candidateId ? (
            <button type="submit" formAction="/hiring/export/packet" className="btn">
              <Download className="size-4" aria-hidden />
              Debrief packet, Markdown
            </button>
          ) : null}
        </div>
      </form>
      <p className="prose-width text-muted">
        The JSON is an array of{' '}
        <a href="/api/v1/schemas/scorecard.json" className="text-accent underline">
          leadframe.scorecard/1
        </a>
        . The CSV has one line per card and area with the initial rating, empty where there is no number: R reads it with{' '}
        <code>read.csv</code>, and the packages irr and psych take it from there.
        {candidateId ? '' : ' For the debrief packet, Lever and Ashby, open a candidate and choose Export there.'}
      </p>
    </section>
  );
}

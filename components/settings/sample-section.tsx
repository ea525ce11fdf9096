import { LoadSample } from '@/components/home/load-sample';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { FormState } from '@/lib/domain/outcome';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/** Loads the sample team while it is not there, and removes what loading added while it is. */
export function SampleSection({ loaded, load, remove }: { loaded: boolean; load: Action; remove: Action }) {
  return (
    <section id="sample-team" aria-labelledby="sample-team-title" className="mt-10 border-t pt-6">
      <h2 id="sample-team-title">Sample team</h2>
      <div className="prose-width mt-1 space-y-4">
        <p className="text-muted">
          A believable team to look around in: people, three open roles, a dozen candidates and about forty scorecards that honestly
          disagree. Its people cannot sign in.
        </p>
        {loaded ? (
          <ConfirmDialog
            trigger="Remove the sample team"
            title="Remove the sample team?"
            consequence="What loading it added goes, with the changes made to it since. What your own records rest on, such as a sample candidate with an interview of yours, stays and is named afterwards."
            confirm="Remove the sample team"
            pending="Removing…"
            done="The sample team is removed."
            action={remove}
          />
        ) : (
          <LoadSample action={load} />
        )}
      </div>
    </section>
  );
}

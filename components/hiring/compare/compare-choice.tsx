import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { maxCompared } from '@/lib/domain/hiring/compare';

type Choice = { readonly id: string; readonly name: string; readonly says: string; readonly possible: boolean };

/** Whom to put side by side: first the role, then its candidates. Two plain forms of this address, so that it works without scripts. */
export function CompareChoice({
  roles,
  roleId,
  choices,
  chosen,
}: {
  roles: readonly SelectOption[];
  roleId: string | undefined;
  choices: readonly Choice[];
  chosen: readonly string[];
}) {
  return (
    <div className="no-print max-w-3xl space-y-5">
      <form action="/hiring/compare" className="flex max-w-xl flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-64">
          <SelectField key={roleId} label="Role" name="role" blank="Choose a role" options={roles} defaultValue={roleId ?? ''} />
        </div>
        <button type="submit" className="btn">
          Show its candidates
        </button>
      </form>
      {roleId !== undefined && choices.length > 0 ? (
        <form action="/hiring/compare" className="space-y-3">
          <input type="hidden" name="role" value={roleId} />
          <fieldset key={chosen.join()} className="min-w-0">
            <legend className="mb-1 font-semibold">Candidates, up to {maxCompared}</legend>
            <ul className="grid gap-x-6 sm:grid-cols-2">
              {choices.map((choice) => (
                <li key={choice.id}>
                  <label className="flex items-start gap-2 py-1.5 pointer-coarse:py-3">
                    <input
                      type="checkbox"
                      name="ids"
                      value={choice.id}
                      disabled={!choice.possible}
                      defaultChecked={choice.possible && chosen.includes(choice.id)}
                      className="accent-accent mt-0.5 size-4 shrink-0"
                    />
                    <span className="min-w-0 wrap-anywhere">
                      {choice.name}
                      <span className="text-muted block text-sm">{choice.says}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <button type="submit" className="btn-primary">
            Compare
          </button>
        </form>
      ) : null}
    </div>
  );
}

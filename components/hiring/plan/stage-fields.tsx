import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type PlanWorld, stageField } from '@/lib/domain/hiring/interview-plan';

type Reading = {
  readonly text: (field: string) => string;
  readonly list: (field: string) => readonly string[];
  readonly error: (field: string) => string | undefined;
};

/** One stage of the planner: its title, length and interviewer, the minutes of each area, and the calibration questions asked in it. */
export function StageFields({
  stageId,
  number,
  count,
  world,
  reading: { text, list, error },
}: {
  stageId: string;
  number: number;
  count: number;
  world: PlanWorld;
  reading: Reading;
}) {
  const field = stageField(stageId);
  const chosen = text(field.memberId);
  const former = chosen !== '' && !world.interviewers.some((one) => one.id === chosen);
  const people = [
    ...world.interviewers.map((one) => ({ value: one.id, label: one.name })),
    ...(former ? [{ value: chosen, label: `${world.formerNames?.get(chosen) ?? 'Somebody'} (can no longer interview)` }] : []),
  ];
  const which = `stage ${number}`;
  return (
    <fieldset className="bg-raised min-w-0 rounded-lg border p-4">
      <legend className="px-1 font-semibold">Stage {number}</legend>
      <input type="hidden" name="stage" value={stageId} />
      <div className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem_minmax(0,16rem)]">
          <TextField
            label="Title"
            name={field.title}
            defaultValue={text(field.title)}
            error={error(field.title)}
            dir="auto"
            autoComplete="off"
          />
          <TextField
            label="Length"
            name={field.minutes}
            unit="min"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={text(field.minutes)}
            error={error(field.minutes)}
          />
          <SelectField
            label="Interviewer"
            name={field.memberId}
            blank="Nobody yet"
            options={people}
            defaultValue={chosen}
            error={error(field.memberId)}
          />
        </div>
        <fieldset className="min-w-0">
          <legend className="mb-2 font-semibold">Minutes for each area</legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] items-end gap-x-4 gap-y-3">
            {world.areas.map((area) => (
              <TextField
                key={area.id}
                label={area.name}
                name={field.area(area.id)}
                unit="min"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={text(field.area(area.id))}
                error={error(field.area(area.id))}
              />
            ))}
          </div>
          <p className="text-muted mt-1 text-sm">Leave an area empty that this stage does not cover. Scope is on every card.</p>
        </fieldset>
        <CheckboxGroup
          legend="Calibration questions asked here"
          name={field.questions}
          options={world.questions.map((one) => ({ value: one.id, label: one.question }))}
          chosen={list(field.questions)}
        />
        <p className="flex flex-wrap gap-2">
          {number > 1 ? (
            <button type="submit" name="intent" value={`up:${stageId}`} className="btn" aria-label={`Move ${which} up`}>
              Move up
            </button>
          ) : null}
          {number < count ? (
            <button type="submit" name="intent" value={`down:${stageId}`} className="btn" aria-label={`Move ${which} down`}>
              Move down
            </button>
          ) : null}
          <button type="submit" name="intent" value={`remove:${stageId}`} className="btn" aria-label={`Remove ${which}`}>
            Remove stage
          </button>
        </p>
      </div>
    </fieldset>
  );
}

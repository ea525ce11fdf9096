import { Download } from 'lucide-react';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { areaFieldName } from '@/lib/domain/hiring/interchange/write-body';

const systems = {
  lever: {
    name: 'Lever',
    route: 'POST /opportunities/:id/feedback',
    ids: [
      ['templateId', 'Feedback template id'],
      ['panel', 'Panel id'],
      ['interview', 'Interview id'],
      ['recommendation', 'Field id of the overall rating'],
    ],
    field: 'field id',
  },
  ashby: {
    name: 'Ashby',
    route: 'applicationFeedback.submit',
    ids: [
      ['applicationId', 'Application id'],
      ['userId', 'User id of the interviewer'],
      ['formId', 'Feedback form definition id'],
      ['recommendation', 'Path of the overall rating'],
    ],
    field: 'path',
  },
} as const;

/** One card as the body that another system's feedback route takes. That system's own ids are asked for, because only it knows them. */
export function WriteBodyForm({
  system,
  cards,
  items,
}: {
  system: keyof typeof systems;
  cards: readonly SelectOption[];
  items: readonly { readonly id: string; readonly name: string }[];
}) {
  const { name, route, ids, field } = systems[system];
  return (
    <section aria-labelledby={system} className="space-y-4">
      <h2 id={system}>One card for {name}</h2>
      <p className="prose-width text-muted">
        Downloads the body of <code>{route}</code>. An area without a {field}, or without a number, is left out.
      </p>
      <form action={`/hiring/export/${system}`} method="post" className="space-y-4">
        <SelectField label="Card" name="cardId" id={`${system}-card`} options={cards} />
        <div className="grid gap-4 sm:grid-cols-2">
          {ids.map(([id, label]) => (
            <TextField key={id} label={label} name={id} id={`${system}-${id}`} required maxLength={200} autoComplete="off" />
          ))}
        </div>
        <details>
          <summary className="cursor-pointer font-semibold">
            The {field} of each area ({items.length})
          </summary>
          <div className="mt-3 grid gap-4 sm:grid-cols-2">
            {items.map((item) => (
              <TextField
                key={item.id}
                label={`${item.name}: ${field}`}
                name={areaFieldName(item.id)}
                id={`${system}-${item.id}`}
                maxLength={200}
                autoComplete="off"
                optional
              />
            ))}
          </div>
        </details>
        <button type="submit" className="btn">
          <Download className="size-4" aria-hidden />
          Download for {name}
        </button>
      </form>
    </section>
  );
}

import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { RoleStatus } from '@/lib/domain/hiring/candidate-status';
import { type FeedbackPerson, typedField } from '@/lib/domain/hiring/interchange/import-plan';
import { formatCount } from '@/lib/format';
import { roleOptions } from '../candidates/candidate-options';

const askedAtOnce = 50;

/** Whose feedback it is: who was found here, and for the others a name or an e-mail address to find them by. */
export function PeopleForm({
  people,
  typed,
  roles,
  roleId,
}: {
  people: readonly FeedbackPerson[];
  typed: Readonly<Record<string, string>>;
  roles: readonly { readonly id: string; readonly title: string; readonly status: RoleStatus }[];
  roleId: string | undefined;
}) {
  const found = people.filter((person) => person.match);
  const strangers = people.filter((person) => !person.match || typed[person.ref] !== undefined);
  return (
    <section aria-labelledby="people" className="space-y-3">
      <h2 id="people">Whose feedback this is</h2>
      <p>
        {formatCount(found.length)} of {formatCount(people.length)} candidates in this file {found.length === 1 ? 'is' : 'are'} here.
      </p>
      {strangers.length > 0 ? (
        <form method="get" className="space-y-4">
          <SelectField
            label="Role of the candidates who are not here"
            name="roleId"
            defaultValue={roleId ?? ''}
            options={roleOptions(roles, roleId)}
            blank="Choose a role"
            help="They are added for this role, under the name that the file gives, or under their id."
          />
          <div className="grid gap-4 sm:grid-cols-2">
            {strangers.slice(0, askedAtOnce).map((person) => (
              <TextField
                key={person.ref}
                label={person.name}
                name={typedField(person.ref)}
                defaultValue={typed[person.ref] ?? ''}
                maxLength={320}
                optional
                help={
                  person.match
                    ? `Found: ${person.match.name}`
                    : `${formatCount(person.cards)} ${person.cards === 1 ? 'card' : 'cards'}. Name or e-mail of the candidate here, or empty to add one.`
                }
                error={person.fault}
              />
            ))}
          </div>
          {strangers.length > askedAtOnce ? (
            <p className="text-muted">
              {formatCount(strangers.length - askedAtOnce)} more are added. Import a CSV of candidates with their ids first, and their
              feedback finds them.
            </p>
          ) : null}
          <button type="submit" className="btn">
            Check with these people
          </button>
        </form>
      ) : null}
    </section>
  );
}

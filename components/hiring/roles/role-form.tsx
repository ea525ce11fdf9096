'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { ConflictTable } from '@/components/ui/conflict-table';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

type RoleAction = (previous: FormState<{ id: string }>, form: FormData) => Promise<FormState<{ id: string }>>;

const labelOf = (options: readonly SelectOption[], value: string) => options.find((option) => option.value === value)?.label ?? value;

/** Opens a role, or edits one: then `initial` holds its id and the version that the person saw. */
export function RoleForm({
  action,
  initial,
  levels,
  statuses,
  submit,
}: {
  action: RoleAction;
  initial: Readonly<Record<string, string>>;
  levels: readonly SelectOption[];
  statuses: readonly SelectOption[];
  submit: string;
}) {
  const [state, send] = useActionState<FormState<{ id: string }>, FormData>(action, untouched);
  const { text, error, current } = formAnswer(state, initial);
  const names = { title: 'Title', levelId: 'Level', status: 'Status' };
  const shown = {
    title: (value: string) => value,
    levelId: (value: string) => labelOf(levels, value),
    status: (value: string) => labelOf(statuses, value),
  };
  const differing = current
    ? (['title', 'levelId', 'status'] as const)
        .filter((field) => (current[field] ?? '') !== text(field))
        .map((field) => ({ label: names[field], mine: shown[field](text(field)), now: shown[field](current[field] ?? '') }))
    : [];
  return (
    <form action={send} noValidate className="max-w-xl space-y-5">
      <FormMessage state={state} />
      <ConflictTable rows={differing} />
      {/* A browser resets a form after its action: mounting the fields anew makes what was typed their beginning. */}
      <div key={JSON.stringify(['title', 'levelId', 'status'].map(text))} className="space-y-5">
        {initial.id ? <input type="hidden" name="id" value={initial.id} /> : null}
        {initial.id ? <input type="hidden" name="version" value={current?.version ?? text('version')} /> : null}
        <TextField
          label="Title"
          name="title"
          defaultValue={text('title')}
          error={error('title')}
          help="As on the advertisement: “Staff AI engineer, search”."
          dir="auto"
          autoComplete="off"
        />
        <SelectField
          label="Level to hire for"
          name="levelId"
          blank="Choose a level"
          options={levels}
          defaultValue={text('levelId')}
          error={error('levelId')}
        />
        {initial.id ? (
          <SelectField
            label="Status"
            name="status"
            options={statuses}
            defaultValue={text('status')}
            error={error('status')}
            help="A closed role is not offered for new candidates; those it has stay."
          />
        ) : null}
      </div>
      <p className="flex flex-wrap gap-2">
        <SubmitButton pending="Saving">{current ? 'Save mine over it' : submit}</SubmitButton>
        <Link prefetch={false} href="/hiring/roles" className="btn">
          Cancel
        </Link>
      </p>
    </form>
  );
}

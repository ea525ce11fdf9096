'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useActionState } from 'react';
import { ConflictTable } from '@/components/ui/conflict-table';
import { FormMessage } from '@/components/ui/form-message';
import { SelectField, type SelectOption } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { formAnswer } from '@/lib/domain/form-answer';
import { type FormState, untouched } from '@/lib/domain/outcome';

type CandidateAction = (previous: FormState<{ id: string }>, form: FormData) => Promise<FormState<{ id: string }>>;

const names = {
  name: 'Name',
  roleId: 'Role',
  email: 'E-mail',
  years: 'Years of experience',
  internalMemberId: 'Applies from inside',
  status: 'Status',
  note: 'Note',
} as const;
const fields = ['name', 'roleId', 'email', 'years', 'internalMemberId', 'status', 'note'] as const;

/** Adds a candidate, or edits one: then `initial` holds the id and the version that the person saw. */
export function CandidateForm({
  action,
  initial,
  roles,
  statuses,
  members,
  submit,
  back,
}: {
  action: CandidateAction;
  initial: Readonly<Record<string, string>>;
  roles: readonly SelectOption[];
  statuses: readonly SelectOption[];
  /** Members who could be the candidate themselves. */
  members: readonly SelectOption[];
  submit: string;
  back: Route;
}) {
  const [state, send] = useActionState<FormState<{ id: string }>, FormData>(action, untouched);
  const { text, error, current } = formAnswer(state, initial);
  const said = (field: (typeof fields)[number], value: string) =>
    ({ roleId: roles, status: statuses, internalMemberId: members })[field as 'roleId' | 'status' | 'internalMemberId']?.find(
      (option) => option.value === value,
    )?.label ?? value;
  const differing = fields
    .filter((field) => current && (current[field] ?? '') !== text(field))
    .map((field) => ({ label: names[field], mine: said(field, text(field)), now: said(field, current?.[field] ?? '') }));
  return (
    <form action={send} noValidate className="max-w-xl space-y-5">
      <FormMessage state={state} />
      <ConflictTable rows={differing} />
      {/* A browser resets a form after its action: mounting the fields anew makes what was typed their beginning. */}
      <div key={JSON.stringify(fields.map(text))} className="space-y-5">
        {initial.id ? <input type="hidden" name="id" value={initial.id} /> : null}
        {initial.id ? <input type="hidden" name="version" value={current?.version ?? text('version')} /> : null}
        <TextField label={names.name} name="name" defaultValue={text('name')} error={error('name')} dir="auto" autoComplete="off" />
        <SelectField
          label={names.roleId}
          name="roleId"
          blank="Choose a role"
          options={roles}
          defaultValue={text('roleId')}
          error={error('roleId')}
        />
        <TextField
          label={names.email}
          name="email"
          optional
          defaultValue={text('email')}
          error={error('email')}
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          label={names.years}
          name="years"
          optional
          unit="years"
          defaultValue={text('years')}
          error={error('years')}
          inputMode="numeric"
          autoComplete="off"
          help="Context for a reader. Never scored."
        />
        <SelectField
          label={names.internalMemberId}
          name="internalMemberId"
          optional
          blank="No, from outside"
          options={members}
          defaultValue={text('internalMemberId')}
          error={error('internalMemberId')}
          help="A member who applies never sees this record, its cards, its debrief or its trail, whatever their role."
        />
        {initial.id ? (
          <SelectField label={names.status} name="status" options={statuses} defaultValue={text('status')} error={error('status')} />
        ) : null}
        <TextArea
          label={names.note}
          name="note"
          optional
          defaultValue={text('note')}
          error={error('note')}
          dir="auto"
          help="Facts for those who run the loop, such as notice period or where they found you. Interviewers do not see it; opinions belong on a scorecard."
        />
      </div>
      <p className="flex flex-wrap gap-2">
        <SubmitButton pending="Saving">{current ? 'Save mine over it' : submit}</SubmitButton>
        <Link prefetch={false} href={back} className="btn">
          {current ? 'Discard mine' : 'Cancel'}
        </Link>
      </p>
    </form>
  );
}

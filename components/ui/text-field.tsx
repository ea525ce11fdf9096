import type { ComponentProps } from 'react';
import { Field, type FieldFrame } from './field';

/** A one-line field. Give `defaultValue` from the refused form's values so nothing typed is lost. */
export function TextField({
  label,
  name,
  id,
  help,
  error,
  unit,
  optional,
  ...input
}: FieldFrame & Omit<ComponentProps<'input'>, keyof FieldFrame>) {
  return (
    <Field label={label} name={name} id={id} help={help} error={error} unit={unit} optional={optional}>
      {(wiring) => <input type="text" {...input} {...wiring} className={unit ? 'input num max-w-40' : 'input'} />}
    </Field>
  );
}

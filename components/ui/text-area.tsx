import type { ComponentProps } from 'react';
import { Field, type FieldFrame } from './field';

/** A field for prose that grows with what is written. */
export function TextArea({
  label,
  name,
  id,
  help,
  error,
  optional,
  rows = 4,
  ...textarea
}: Omit<FieldFrame, 'unit'> & Omit<ComponentProps<'textarea'>, keyof FieldFrame>) {
  return (
    <Field label={label} name={name} id={id} help={help} error={error} optional={optional}>
      {(wiring) => <textarea rows={rows} {...textarea} {...wiring} className="input field-sizing-content min-h-20 leading-6" />}
    </Field>
  );
}

import type { ComponentProps } from 'react';
import { Field, type FieldFrame } from './field';

export type SelectOption = { value: string; label: string };

/** One choice out of a few, as the browser's own select: it works on every phone and without scripts. */
export function SelectField({
  label,
  name,
  id,
  help,
  error,
  optional,
  options,
  blank,
  ...select
}: Omit<FieldFrame, 'unit'> & {
  options: readonly SelectOption[] /** The words for "nothing chosen"; left out, the first option is chosen. */;
  blank?: string;
} & Omit<ComponentProps<'select'>, keyof FieldFrame | 'children'>) {
  return (
    <Field label={label} name={name} id={id} help={help} error={error} optional={optional}>
      {(wiring) => (
        <select {...select} {...wiring} className="input">
          {blank === undefined ? null : <option value="">{blank}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

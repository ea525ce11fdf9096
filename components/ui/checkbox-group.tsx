import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type CheckboxOption = { value: string; label: string; hint?: string };

/** Several choices out of a few under one legend; every box carries the same name, so the form posts a list. */
export function CheckboxGroup({
  legend,
  name,
  options,
  chosen = [],
  help,
  error,
}: {
  legend: string;
  name: string;
  options: readonly CheckboxOption[];
  chosen?: readonly string[];
  help?: ReactNode;
  error?: string | undefined;
}) {
  const describedBy = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset aria-describedby={describedBy} className="min-w-0">
      <legend className="mb-1 font-semibold">{legend}</legend>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {options.map((option) => (
          <li key={option.value}>
            <label className="flex items-start gap-2 py-1.5 pointer-coarse:py-3">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                className="accent-accent mt-0.5 size-4 shrink-0"
              />
              <span className="min-w-0">
                {option.label}
                {option.hint ? <span className="text-muted block text-sm">{option.hint}</span> : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {help ? (
        <p id={`${name}-help`} className="text-muted mt-1 text-sm">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} className="text-bad mt-1 flex items-start gap-1.5 text-sm">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What every field takes. */
export type FieldFrame = {
  label: string;
  name: string;
  /** Only when the same name appears twice on a page; otherwise the name is the id. */
  id?: string | undefined;
  help?: ReactNode;
  error?: string | undefined;
  /** Shown beside the control and read out with it: "USD per month", "years". */
  unit?: string | undefined;
  optional?: boolean | undefined;
};

/** The attributes that tie a control to its label, help and error. */
export type FieldWiring = { id: string; name: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

/** A visible label, the control, its unit, help under it and the error in words, tied together by id. */
export function Field({
  label,
  name,
  id = name,
  help,
  error,
  unit,
  optional,
  children,
}: FieldFrame & { children: (wiring: FieldWiring) => ReactNode }) {
  const describedBy = [unit && `${id}-unit`, help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        {optional ? <span className="text-muted font-normal"> (optional)</span> : null}
      </label>
      <div className="flex items-center gap-2">
        {children({ id, name, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy })}
        {unit ? (
          <span id={`${id}-unit`} className="text-muted shrink-0">
            {unit}
          </span>
        ) : null}
      </div>
      {help ? (
        <p id={`${id}-help`} className="text-muted mt-1 text-sm">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-bad mt-1 flex items-start gap-1.5 text-sm">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {error}
        </p>
      ) : null}
    </div>
  );
}

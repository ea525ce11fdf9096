'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

const looks = { primary: 'btn-primary', plain: 'btn', danger: 'btn-danger' };

/** Submits the form around it. While the answer is awaited it says so, keeps the focus, and cannot be pressed twice. */
export function SubmitButton({
  children,
  pending: meanwhile,
  tone = 'primary',
  disabled = false,
}: {
  children: ReactNode;
  /** What it says while the answer is awaited: "Adding…". */
  pending: string;
  tone?: keyof typeof looks;
  disabled?: boolean;
}) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={looks[tone]}
      disabled={disabled}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? meanwhile : children}
    </button>
  );
}

'use client';

import { useState, useSyncExternalStore } from 'react';
import { Field, type FieldFrame } from '@/components/ui/field';

const never = () => () => {};

/** A password, kept in the form while it is refused and never sent back by the server. With scripts it can be shown. */
export function PasswordField({ autoComplete, ...frame }: FieldFrame & { autoComplete: 'new-password' | 'current-password' }) {
  const [value, setValue] = useState('');
  const [shown, setShown] = useState(false);
  const scripted = useSyncExternalStore<boolean>(
    never,
    () => true,
    () => false,
  );
  return (
    <Field {...frame}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            type={shown ? 'text' : 'password'}
            value={value}
            onChange={(event) => setValue(event.target.value)}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            className="input"
          />
          {scripted ? (
            <button type="button" className="btn" aria-controls={wiring.id} aria-pressed={shown} onClick={() => setShown(!shown)}>
              Show<span className="sr-only"> {frame.label.toLowerCase()}</span>
            </button>
          ) : null}
        </>
      )}
    </Field>
  );
}

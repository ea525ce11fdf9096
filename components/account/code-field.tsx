'use client';

import { useEffect, useRef } from 'react';
import { Field, type FieldFrame } from '@/components/ui/field';

/**
 * A one-time code. It comes in the part of the link after `#`, which browsers keep to themselves: it is moved into the field and out of
 * the address bar, so that it stays in no history. Without scripts it is pasted by hand.
 */
export function CodeField({ typed, ...frame }: FieldFrame & { typed: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const take = () => {
      const code = window.location.hash.slice(1);
      if (code === '' || !input.current) return;
      input.current.value = code;
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return (
    <Field {...frame}>
      {(wiring) => (
        <input
          {...wiring}
          ref={input}
          type="text"
          defaultValue={typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="input font-mono"
        />
      )}
    </Field>
  );
}

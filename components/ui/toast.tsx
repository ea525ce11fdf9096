'use client';

import { useEffect, useState } from 'react';
import { type Tone, ToneIcon } from './tone-icon';

export type ToastMessage = {
  tone: Tone;
  text: string /** Stays until it is used or dismissed. */;
  undo?: { label: string; run: () => void };
};

const channel = 'leadframe:toast';
const shownForMs = 6000;

/** Says something in the corner of the screen, read out politely. For what already happened; a form's own answer belongs in the form. */
export function showToast(message: ToastMessage) {
  window.dispatchEvent(new CustomEvent<ToastMessage>(channel, { detail: message }));
}

/** The corner itself; one, in the frame. */
export function ToastCorner() {
  const [shown, setShown] = useState<readonly (ToastMessage & { key: string })[]>([]);
  const dismiss = (key: string) => setShown((all) => all.filter((one) => one.key !== key));

  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const listen = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      const message: ToastMessage = event.detail;
      const key = crypto.randomUUID();
      setShown((all) => [...all.slice(-2), { ...message, key }]);
      if (!message.undo) timers.add(setTimeout(() => setShown((all) => all.filter((one) => one.key !== key)), shownForMs));
    };
    window.addEventListener(channel, listen);
    return () => {
      window.removeEventListener(channel, listen);
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);

  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed right-4 bottom-4 z-30 flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-2"
    >
      {shown.map((one) => (
        <div key={one.key} className="border-line-strong bg-raised pointer-events-auto flex items-start gap-2 rounded-md border p-3">
          <ToneIcon tone={one.tone} className="mt-0.5 size-4 shrink-0" />
          <p className="min-w-0 flex-1">{one.text}</p>
          {one.undo ? (
            <button
              type="button"
              className="link"
              onClick={() => {
                one.undo?.run();
                dismiss(one.key);
              }}
            >
              {one.undo.label}
            </button>
          ) : null}
          <button type="button" className="link" onClick={() => dismiss(one.key)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}

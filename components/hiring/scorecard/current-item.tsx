'use client';

import { createContext, type ReactNode, use, useState } from 'react';

type Current = {
  /** The item that keys act on. */
  readonly id: string;
  readonly set: (id: string) => void;
  /** The last thing done by key, for a screen reader. */
  readonly said: string;
  readonly say: (words: string) => void;
};

const Context = createContext<Current>({ id: '', set: () => {}, said: '', say: () => {} });

/** Remembers which item of the card the reader is at. */
export function CurrentItem({ first, children }: { first: string; children: ReactNode }) {
  const [id, set] = useState(first);
  const [said, say] = useState('');
  return <Context value={{ id, set, said, say }}>{children}</Context>;
}

export function useCurrentItem(): Current {
  return use(Context);
}

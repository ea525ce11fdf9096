'use client';

import { ThemeProvider as NextThemes } from 'next-themes';
import { type ReactNode, useState } from 'react';

/** Light, dark or as the system says. A server action re-renders this with its own request's nonce, which the document's policy does not know: the first one is kept. */
export function ThemeProvider({ children, nonce: fresh }: { children: ReactNode; nonce: string | undefined }) {
  const [nonce] = useState(fresh);
  return (
    <NextThemes
      attribute="class"
      defaultTheme="system"
      enableSystem
      enableColorScheme={false}
      disableTransitionOnChange
      {...(nonce === undefined ? {} : { nonce })}
    >
      {children}
    </NextThemes>
  );
}

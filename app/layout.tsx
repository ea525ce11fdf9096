import './globals.css';
import type { Metadata } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { BrandMark } from '@/components/frame/brand-mark';
import { DatabaseAway } from '@/components/frame/database-away';
import { Frame } from '@/components/frame/frame';
import { ThemeProvider } from '@/components/frame/theme';
import { storageFault } from '@/lib/data/storage-fault';
import { roleMeanings } from '@/lib/domain/workspace/permissions';
import { optionalActor } from '@/lib/server/actor';
import { signOut } from './sign-out/actions';

const geist = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-geist',
});

// Fetched only by pages that show a letter from it: Łukasz, Şahin, Dvořák.
const geistExtended = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-geist-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1D00-1DBF, U+1E00-1EFF, U+20A0-20AB, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

const geistMono = localFont({
  src: '../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-geist-mono',
  preload: false,
});

export const metadata: Metadata = {
  title: { default: 'Leadframe', template: '%s · Leadframe' },
  description: 'Hiring, decisions, costs, rollout, team and governance for people who lead AI teams.',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  // A layout has no error page beside it: unless it says itself that the database is away, the framework's bare page does.
  const actor = await optionalActor().catch((error: unknown) => {
    if (storageFault(error)) return 'away' as const;
    throw error;
  });
  return (
    <html lang="en" className={`${geist.variable} ${geistExtended.variable} ${geistMono.variable}`} suppressHydrationWarning>
      <body>
        <ThemeProvider nonce={nonce}>
          {actor && actor !== 'away' ? (
            <Frame
              signOut={signOut}
              actor={{
                name: actor.name,
                role: roleMeanings[actor.role].name,
                workspaceName: actor.workspace.name,
                implicit: actor.implicit,
              }}
            >
              {children}
            </Frame>
          ) : (
            <main id="content" className="mx-auto max-w-md px-4 py-16">
              <p className="mb-8 flex items-center gap-2 text-lg font-semibold tracking-tight">
                <BrandMark className="text-accent size-5" />
                Leadframe
              </p>
              {actor === 'away' ? <DatabaseAway /> : children}
            </main>
          )}
        </ThemeProvider>
      </body>
    </html>
  );
}

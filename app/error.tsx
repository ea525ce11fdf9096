'use client';

import { OctagonX } from 'lucide-react';
import Link from 'next/link';

/** A page that broke: what happened, what is safe, what to do. Never the stack. */
export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <div className="prose-width" role="alert">
      <p className="text-bad mb-2 flex items-center gap-2">
        <OctagonX className="size-4" aria-hidden />
        Something broke
      </p>
      <h1>This page could not be shown</h1>
      <p className="mt-2">
        The fault is ours, not something you did. Everything that was saved before is still saved, and the rest of the app works.
      </p>
      <p className="mt-2">Try again. If it keeps happening, the server may have lost its database: the log says why.</p>
      {error.digest ? (
        <p className="text-muted mt-2">
          Reference for the log: <code className="font-mono">{error.digest}</code>
        </p>
      ) : null}
      <p className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="btn-primary" onClick={() => retry()}>
          Try again
        </button>
        <Link prefetch={false} href="/" className="btn">
          Go to Home
        </Link>
      </p>
    </div>
  );
}

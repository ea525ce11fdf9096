'use client';

import './globals.css';

/** When even the frame could not be drawn. It stands alone, so it asks for nothing but the stylesheet. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Leadframe could not answer</title>
        <main className="prose-width mx-auto px-4 py-16" role="alert">
          <h1>Leadframe could not answer</h1>
          <p className="mt-2">
            The server is running but could not read what it needs, most often because the database is away. Everything that was saved
            before is still saved. Text that you typed in a scorecard is kept on this device and is sent when the server answers again.
          </p>
          {error.digest ? (
            <p className="text-muted mt-2">
              Reference for the log: <code className="font-mono">{error.digest}</code>
            </p>
          ) : null}
          <p className="mt-4">
            <button type="button" className="btn-primary" onClick={() => retry()}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}

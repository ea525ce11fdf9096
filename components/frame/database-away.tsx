/** Instead of any page, while the database does not answer: what is safe, and what to do. Needs no script. */
export function DatabaseAway() {
  return (
    <div role="alert">
      <h1>Leadframe could not answer</h1>
      <p className="mt-2">
        The server is running, and its database does not answer. Everything that was saved before is still saved. Text that you typed in a
        scorecard is kept on this device and is sent when the database is back.
      </p>
      <p className="mt-2">Try again in a moment. If it keeps happening, the server’s log says why.</p>
      <p className="mt-4">
        <a href="?" className="btn-primary">
          Try again
        </a>
      </p>
    </div>
  );
}

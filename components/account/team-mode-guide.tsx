/** Why there are no accounts here yet, and how to get them: for somebody who runs Leadframe alone on their own computer. */
export function TeamModeGuide({ children }: { children: string }) {
  return (
    <div className="prose-width space-y-3">
      <p>{children}</p>
      <p>To give other people accounts:</p>
      <ol className="list-decimal space-y-2 pl-6">
        <li>Stop the server.</li>
        <li>
          Start it again with <code className="font-mono">LEADFRAME_AUTH=team npm start</code>. To let others reach it, add{' '}
          <code className="font-mono">HOST</code> and <code className="font-mono">LEADFRAME_ORIGIN</code>, the address they will type.
        </li>
        <li>Open the set-up link that it prints. It works once and makes you the owner.</li>
        <li>Invite the others under Settings, Members.</li>
      </ol>
      <p>Everything recorded so far stays, and your account takes over what the local owner wrote.</p>
    </div>
  );
}

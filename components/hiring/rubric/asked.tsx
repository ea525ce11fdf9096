/** What to ask: the probe, and the two questions that follow it. */
export function Asked({ probe, followUps }: { probe: string; followUps: readonly [string, string] }) {
  return (
    <div className="prose-width">
      <h3>Probe</h3>
      <p className="border-accent mt-1 border-l-2 pl-3 text-lg">{probe}</p>
      <h3 className="mt-4">Then ask</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {followUps.map((followUp) => (
          <li key={followUp}>{followUp}</li>
        ))}
      </ul>
    </div>
  );
}

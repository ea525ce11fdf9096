import type { GapEvidence, GapKitEntry } from '@/lib/domain/hiring/gap-kit';

/** One sheet of a follow-up interview: what to ask, what the bars are, and what speaks on either side. */
export function GapKitSheet({ entry }: { entry: GapKitEntry }) {
  if (entry.why === 'single-source') {
    return (
      <article className="break-inside-avoid space-y-3 border-t py-6">
        <h2>{entry.pattern.name}</h2>
        <p className="text-muted">One interviewer saw this anti-pattern, nobody else did.</p>
        <p className="prose-width">
          <strong>Ask:</strong> {entry.pattern.followUp}
        </p>
        <p className="prose-width">
          <strong>What it would mean:</strong> {entry.pattern.meaning}
        </p>
        <Evidence title="What was noted" evidence={entry.evidence} />
        <Room />
      </article>
    );
  }
  const { area } = entry;
  return (
    <article className="space-y-3 border-t py-6">
      <h2>{area.name}</h2>
      <p className="text-muted">
        {entry.why === 'unprobed' ? 'Nobody has asked about it yet.' : 'It was asked, and what was seen points both ways.'}
      </p>
      <p className="prose-width">
        <strong>Ask:</strong> {area.probe}
      </p>
      <ul className="prose-width list-disc space-y-1 pl-5">
        {area.followUps.map((followUp) => (
          <li key={followUp}>{followUp}</li>
        ))}
      </ul>
      <dl className="prose-width space-y-2">
        {[
          ['Mid bar', area.midBar],
          ['Senior bar', area.seniorBar],
          ['Green signal', area.greenSignal.text],
          ['Red signal', area.redSignal.text],
        ].map(([term, says]) => (
          <div key={term} className="gap-x-4 sm:flex">
            <dt className="text-muted shrink-0 sm:w-32">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {entry.why === 'split' ? (
        <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
          <Evidence title="Speaks for" evidence={entry.speaksFor} />
          <Evidence title="Speaks against" evidence={entry.speaksAgainst} />
        </div>
      ) : null}
      <Room />
    </article>
  );
}

function Evidence({ title, evidence }: { title: string; evidence: readonly GapEvidence[] }) {
  return (
    <section className="min-w-0">
      <h3>{title}</h3>
      {evidence.length === 0 ? <p className="text-muted">Nothing was written down.</p> : null}
      <ul className="mt-1 space-y-2">
        {evidence.map((one) => (
          <li key={`${one.what} ${one.quote}`}>
            <p>{one.what}</p>
            {one.quote.trim() === '' ? null : (
              <blockquote className="mt-1 border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap" dir="auto">
                {one.quote}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Room to write by hand, on paper only. */
function Room() {
  return <div aria-hidden className="border-line hidden h-32 border print:block" />;
}

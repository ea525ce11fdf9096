import { ReadingSection } from '@/components/ui/reading-section';
import { MinutesForm } from './minutes-form';
import type { DebriefAction } from './open-early-form';

/** The minutes: a form for whoever runs the debrief, the text for everybody else and on paper. */
export function Minutes({
  candidateId,
  notes,
  keep,
}: {
  candidateId: string;
  notes: { readonly minutes: string; readonly version: number } | undefined;
  /** Only for somebody who may run debriefs, while nothing is signed. */
  keep: DebriefAction | undefined;
}) {
  const minutes = notes?.minutes ?? '';
  const text =
    minutes.trim() === '' ? (
      <p className="text-muted">No minutes were kept.</p>
    ) : (
      <p className="prose-width wrap-anywhere whitespace-pre-wrap" dir="auto">
        {minutes}
      </p>
    );
  return (
    <ReadingSection id="minutes-section" title="Minutes">
      {keep ? (
        <>
          <MinutesForm action={keep} candidateId={candidateId} version={notes?.version ?? 0} minutes={minutes} />
          <div className="hidden print:block">{text}</div>
        </>
      ) : (
        text
      )}
    </ReadingSection>
  );
}

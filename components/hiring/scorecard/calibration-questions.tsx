import type { CalibrationQuestion } from '@/lib/domain/hiring/rubric';

/** The questions that are asked once in a loop, for reference: what to listen for, and what to worry about. They are not rated. */
export function CalibrationQuestions({ questions }: { questions: readonly CalibrationQuestion[] }) {
  return (
    <section id="calibration" aria-labelledby="calibration-title" className="no-print scroll-mt-28 border-t pt-6 pb-8">
      <h2 id="calibration-title" className="text-xl tracking-tight">
        Calibration questions
      </h2>
      <p className="prose-width text-muted mt-0.5">
        Asked once in a loop, by whoever has time. They carry no rating; they tell how far to trust the rest.
      </p>
      <ul className="mt-3 space-y-1">
        {questions.map((one) => (
          <li key={one.id}>
            <details>
              <summary className="prose-width rounded-xs py-1">{one.question}</summary>
              <dl className="prose-width mt-1 mb-2 space-y-1 pl-4">
                <div>
                  <dt className="text-muted text-sm">Listen for</dt>
                  <dd>{one.listenFor}</dd>
                </div>
                <div>
                  <dt className="text-muted text-sm">Worry if</dt>
                  <dd>{one.worryIf}</dd>
                </div>
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { HeadingAnchor } from '@/components/ui/heading-anchor';
import type { CalibrationQuestion } from '@/lib/domain/hiring/rubric';

/** The open questions that are asked once per loop and never rated. */
export function CalibrationSection({ questions }: { questions: readonly CalibrationQuestion[] }) {
  return (
    <section id="calibration" aria-labelledby="calibration-title" className="mt-12">
      <HeadingAnchor id="calibration" title="Calibration questions" />
      <p className="prose-width text-muted mt-1">Asked once per loop and not rated: they say how far to trust the rest.</p>
      <ul className="mt-4 space-y-6">
        {questions.map((question) => (
          <li key={question.id} id={question.id} className="prose-width target:bg-accent-soft">
            <p className="border-accent border-l-2 pl-3 text-lg">{question.question}</p>
            <p className="mt-2">
              <strong>Listen for: </strong>
              {question.listenFor}
            </p>
            <p className="mt-2">
              <strong>Worry if: </strong>
              {question.worryIf}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { ratingWord } from '@/lib/domain/hiring/rating';

/** The scope item: each rater's own anchor. Staff and lead come from here alone. */
export function ScopeReading({ reading }: { reading: DebriefReading }) {
  const { scope, rubric } = reading;
  return (
    <section aria-labelledby="scope-evidence" className="space-y-2">
      <h3 id="scope-evidence">Scope</h3>
      <p className="prose-width text-muted">
        Areas tell mid from senior and stop there. Whether somebody is staff or lead shows in what they have owned, and only where two or
        more people rated it.
      </p>
      {scope.voices.length === 0 ? (
        <p>Nobody rated scope.</p>
      ) : (
        <ul className="space-y-3">
          {scope.voices.map((voice) => (
            <li key={voice.interviewerId} className="prose-width">
              <p>
                <strong dir="auto">{voice.interviewer}</strong>:{' '}
                {typeof voice.rating === 'number'
                  ? `${voice.rating} · ${rubric.levels[voice.rating - 1]?.name ?? ''}. ${rubric.scope.anchors[voice.rating - 1] ?? ''}`
                  : ratingWord(voice.rating)}
              </p>
              {voice.notes.trim() === '' ? null : (
                <blockquote className="mt-1 border-l-2 pl-3 wrap-anywhere whitespace-pre-wrap" dir="auto">
                  {voice.notes}
                </blockquote>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

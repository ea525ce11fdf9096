import { feedbackSourceNames, type ImportedFeedback } from '@/lib/domain/hiring/interchange/imported-feedback';
import { recommendationNames } from '@/lib/domain/hiring/rating';
import { formatDate } from '@/lib/format';

/** Feedback as another system held it: its own words where they have no place on our scale. In no average and no statistic. */
export function ImportedCards({ cards }: { cards: readonly ImportedFeedback[] }) {
  return (
    <section aria-labelledby="imported" className="space-y-3">
      <h2 id="imported">Imported feedback</h2>
      <p className="prose-width text-muted">Kept beside the scorecards, and in no average and no statistic.</p>
      <ul className="grid gap-4 lg:grid-cols-2">
        {cards.map((card) => (
          <li key={`${card.source} ${card.sourceId}`} className="bg-raised min-w-0 space-y-3 rounded-lg border p-4">
            <div>
              <h3 className="wrap-anywhere">{card.interview}</h3>
              <p className="text-muted text-sm wrap-anywhere">
                Imported from {feedbackSourceNames[card.source]}. {card.interviewer.name},{' '}
                {card.submittedAt ? formatDate(card.submittedAt) : 'not submitted there'}
              </p>
            </div>
            <p className="font-semibold">
              {card.recommendation ? recommendationNames[card.recommendation] : (card.recommendationLabel ?? 'No recommendation')}
            </p>
            {card.ratings.length > 0 ? (
              <dl className="space-y-2">
                {card.ratings.map((rating, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the list never changes
                  <div key={index} className="wrap-anywhere">
                    <dt>
                      {rating.name}: <span className="font-semibold">{rating.rating ?? rating.label ?? 'not rated'}</span>
                    </dt>
                    {rating.note ? <dd className="text-muted whitespace-pre-line">{rating.note}</dd> : null}
                  </div>
                ))}
              </dl>
            ) : null}
            {card.answers.map(({ question, answer }) => (
              <div key={`${question} ${answer}`} className="wrap-anywhere">
                <p className="font-semibold">{question}</p>
                <p className="whitespace-pre-line">{answer}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

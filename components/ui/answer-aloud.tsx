/** An answer to be spoken: the question, the short answer, its points in order (linked to what backs them up), and the follow-up to expect. */
export function AnswerAloud({
  question,
  short,
  points,
  beReadyFor,
}: {
  question: string;
  short: string;
  points: readonly { readonly id: string; readonly text: string; readonly backedBy?: string }[];
  beReadyFor: string;
}) {
  return (
    <div className="prose-width space-y-3">
      <p className="text-muted">“{question}”</p>
      <p className="text-lg">{short}</p>
      <ol className="list-decimal space-y-1 pl-6">
        {points.map((point) => (
          <li key={point.id}>
            {point.backedBy === undefined ? (
              point.text
            ) : (
              <a href={`#${point.backedBy}`} className="link">
                {point.text}
              </a>
            )}
          </li>
        ))}
      </ol>
      <p>
        <strong>Be ready for: </strong>
        {beReadyFor}
      </p>
    </div>
  );
}

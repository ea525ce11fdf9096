import { TableFrame } from '@/components/ui/table-frame';

type Answer = {
  readonly areaId: string;
  readonly text: string;
  readonly reviews: readonly { readonly reviewer: string; readonly rating: number | null; readonly notes: string }[];
};
type Row = { readonly id: string; readonly name: string; readonly answers: readonly Answer[] };

/** Ratings in ascending order with how many gave one: "2, 3, 3 (3 of 4 rated)". */
function ratingsWords({ reviews }: Answer): string {
  const rated = reviews.flatMap((review) => (review.rating === null ? [] : [review.rating])).sort((a, b) => a - b);
  if (rated.length === 0) return reviews.length === 0 ? 'no reviews' : 'not rated';
  return `${rated.join(', ')} (${rated.length} of ${reviews.length} rated)`;
}

/** Candidates by name × areas, every rating shown and none averaged, with the notes under it. Sorted by name: it is no ranking. */
export function ResultTable({
  candidates,
  areas,
}: {
  candidates: readonly Row[];
  areas: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <TableFrame label="Results by candidate and area">
      <table>
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            {areas.map((area) => (
              <th key={area.id} scope="col">
                {area.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <tr key={candidate.id}>
              <th scope="row" className="min-w-32 wrap-anywhere" dir="auto">
                {candidate.name}
              </th>
              {areas.map((area) => {
                const answer = candidate.answers.find((one) => one.areaId === area.id);
                if (!answer) return <td key={area.id}>no answer</td>;
                return (
                  <td key={area.id} className="min-w-48">
                    {ratingsWords(answer)}
                    <details>
                      <summary className="link w-fit cursor-pointer text-sm">
                        Answer and notes
                        <span className="sr-only">
                          {' '}
                          of {candidate.name}, {area.name}
                        </span>
                      </summary>
                      <p dir="auto" className="mt-1 max-h-80 overflow-auto text-sm wrap-anywhere whitespace-pre-wrap">
                        {answer.text}
                      </p>
                      <ul className="mt-2 space-y-1 text-sm">
                        {answer.reviews.map((review) => (
                          <li key={review.reviewer}>
                            <strong>{review.reviewer}</strong>: {review.rating ?? 'not rated'}
                            {review.notes.trim() === '' ? '' : `. ${review.notes}`}
                          </li>
                        ))}
                      </ul>
                    </details>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

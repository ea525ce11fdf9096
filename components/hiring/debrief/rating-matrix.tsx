import type { Route } from 'next';
import Link from 'next/link';
import { TableFrame } from '@/components/ui/table-frame';
import type { AreaVoice } from '@/lib/domain/hiring/debrief';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import { ratingWord } from '@/lib/domain/hiring/rating';

/** Competencies × interviewers: every initial rating, with a revised one after an arrow. Each interviewer leads to their card. */
export function RatingMatrix({ reading, signedAt }: { reading: DebriefReading; signedAt: Date | undefined }) {
  const { rubric, cards } = reading;
  const people = [...new Map(cards.map((card) => [card.memberId, card])).values()];
  const rows = [...reading.areas, reading.scope];
  const nameOf = (id: string) => [...rubric.areas, rubric.scope].find((area) => area.id === id)?.name ?? id;
  if (people.length === 0) return <p className="text-muted">No scorecard of this rubric version is submitted.</p>;
  return (
    <TableFrame label="Ratings by area and interviewer">
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {people.map((card) => (
              <th key={card.memberId} scope="col">
                <Link prefetch={false} href={`/hiring/scorecards/${card.id}` as Route} className="link">
                  {card.interviewer}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((area) => (
            <tr key={area.areaId}>
              <th scope="row">{nameOf(area.areaId)}</th>
              {people.map((card) => (
                <td key={card.memberId}>
                  <Cell voice={area.voices.find((voice) => voice.interviewerId === card.memberId)} signedAt={signedAt} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Cell({ voice, signedAt }: { voice: AreaVoice | undefined; signedAt: Date | undefined }) {
  if (!voice) return <span className="text-muted">no rating</span>;
  return (
    <>
      {ratingWord(voice.rating)}
      {voice.revised ? (
        <span className="text-muted text-sm">
          , revised to {ratingWord(voice.revised.rating)}
          {signedAt && voice.revised.at > signedAt ? ', after the decision was signed' : ''}
        </span>
      ) : null}
    </>
  );
}

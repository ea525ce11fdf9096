import type { AgendaItem } from '@/lib/domain/hiring/debrief';
import { settlingQuestion } from '@/lib/domain/hiring/debrief-question';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { VoiceReading } from './voice-reading';

const stakes = {
  level: 'Either rating alone would give another level.',
  bar: 'The two stand on different sides of a bar; the level stays the same either way.',
  nothing: 'Neither a bar nor the level hangs on it.',
} as const;

type Shown = {
  reading: DebriefReading;
  items: readonly RatedItem[];
  readerMemberId: string;
  signedAt: Date | undefined;
};

/** The generated agenda, most urgent first. */
export function AgendaList(props: Shown) {
  const { reading } = props;
  if (reading.agenda.length === 0)
    return (
      <p className="prose-width">Nothing to settle: every area was rated, nobody disagrees, and no anti-pattern rests on one person.</p>
    );
  return (
    <ol className="bg-raised divide-y rounded-lg border">
      {reading.agenda.map((item, index) => (
        <li key={item.kind === 'single-source' ? item.patternId : item.areaId} className="p-4">
          <Item {...props} item={item} place={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function Item({ item, place, reading, items, readerMemberId, signedAt }: Shown & { item: AgendaItem; place: number }) {
  if (item.kind === 'single-source') {
    const pattern = reading.rubric.antiPatterns.find((one) => one.id === item.patternId);
    return (
      <>
        <h3>
          {place}. {pattern?.name ?? item.patternId}: seen by one person
        </h3>
        <p className="text-muted">Only {item.interviewer} saw it. One sighting is a question, never a verdict.</p>
        {pattern ? (
          <p className="prose-width mt-2">
            <strong>Ask:</strong> {pattern.followUp}
          </p>
        ) : null}
      </>
    );
  }
  const area = reading.rubric.areas.find((one) => one.id === item.areaId);
  const rated = items.find((one) => one.id === item.areaId);
  if (!area) return null;
  if (item.kind === 'unprobed') {
    return (
      <>
        <h3>
          {place}. {area.name}: nobody probed it
        </h3>
        <p className="prose-width mt-1">
          <strong>Ask:</strong> {area.probe}
        </p>
      </>
    );
  }
  const question = settlingQuestion(area, Number(item.low.rating), Number(item.high.rating));
  const others = (reading.areas.find((one) => one.areaId === item.areaId)?.voices ?? []).filter(
    (voice) =>
      voice.rating !== 'not-probed' && voice.interviewerId !== item.low.interviewerId && voice.interviewerId !== item.high.interviewerId,
  );
  const cardOf = (interviewerId: string) => {
    const card = reading.cards.find((one) => one.memberId === interviewerId && one.areaIds.includes(item.areaId));
    return card && { id: card.id, mine: interviewerId === readerMemberId };
  };
  return (
    <>
      <h3>
        {place}. {area.name}: {item.low.rating} against {item.high.rating}
      </h3>
      <p className="text-muted">{stakes[item.changes]}</p>
      <div className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-2">
        {[item.low, item.high].map((voice) => (
          <VoiceReading key={voice.interviewerId} voice={voice} item={rated} card={cardOf(voice.interviewerId)} signedAt={signedAt} />
        ))}
      </div>
      {others.length > 0 ? (
        <details className="mt-3">
          <summary className="w-fit rounded-xs">
            {others.length === 1 ? 'One more rating' : `${others.length} more ratings`} between them
          </summary>
          <div className="mt-3 space-y-4">
            {others.map((voice) => (
              <VoiceReading key={voice.interviewerId} voice={voice} item={rated} card={cardOf(voice.interviewerId)} signedAt={signedAt} />
            ))}
          </div>
        </details>
      ) : null}
      <div className="prose-width bg-accent-soft mt-4 rounded-md p-3">
        <p>
          <strong>What would settle it:</strong> {question.ask}
        </p>
        <p className="mt-1">Did the candidate show this, and when?</p>
        <ul className="mt-1 list-disc pl-5">
          {question.disputed.map((point) => (
            <li key={point.rating}>
              {point.name} ({point.rating}): {point.text}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

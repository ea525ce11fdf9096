import { numbersOf } from '@/lib/domain/hiring/debrief';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import type { RatedItem } from '@/lib/domain/hiring/rated-item';
import { VoiceReading } from './voice-reading';

/** The areas that all raters agree on, folded away; one rater alone agrees with nobody and says so. */
export function AgreedAreas({
  reading,
  items,
  readerMemberId,
  signedAt,
}: {
  reading: DebriefReading;
  items: readonly RatedItem[];
  readerMemberId: string;
  signedAt: Date | undefined;
}) {
  const open = new Set(reading.agenda.flatMap((item) => (item.kind === 'single-source' ? [] : [item.areaId])));
  const agreed = reading.areas.filter((area) => !open.has(area.areaId));
  if (agreed.length === 0) return null;
  return (
    <ul className="space-y-2">
      {agreed.map((area) => {
        const item = items.find((one) => one.id === area.areaId);
        const numbers = numbersOf(area);
        return (
          <li key={area.areaId}>
            <details className="rounded-md border px-3 py-2">
              <summary className="rounded-xs">
                <span className="font-semibold">{item?.name ?? area.areaId}</span>:{' '}
                {numbers.length === 1 ? `${numbers[0]?.rating}, one rater only` : `${numbers[0]?.rating}, all ${numbers.length} raters`}
              </summary>
              <div className="mt-3 grid gap-x-8 gap-y-4 pb-1 md:grid-cols-2">
                {area.voices.map((voice) => {
                  const card = reading.cards.find((one) => one.memberId === voice.interviewerId && one.areaIds.includes(area.areaId));
                  return (
                    <VoiceReading
                      key={voice.interviewerId}
                      voice={voice}
                      item={item}
                      card={card && { id: card.id, mine: voice.interviewerId === readerMemberId }}
                      signedAt={signedAt}
                    />
                  );
                })}
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

import type { DebriefArea } from '@/lib/domain/hiring/debrief';
import { numbersOf } from '@/lib/domain/hiring/debrief';
import type { DebriefReading } from '@/lib/domain/hiring/debrief-reading';
import type { Rating } from '@/lib/domain/hiring/rating';
import { polarityNames } from '@/lib/domain/hiring/rating';
import type { AntiPattern, RubricArea } from '@/lib/domain/hiring/rubric';

/** One thing that somebody noted or marked, with nobody's name and no rating on it. */
export type GapEvidence = { readonly what: string; readonly quote: string };

export type GapKitEntry =
  | { readonly why: 'unprobed'; readonly area: RubricArea }
  | {
      readonly why: 'split';
      readonly area: RubricArea;
      readonly speaksFor: readonly GapEvidence[];
      readonly speaksAgainst: readonly GapEvidence[];
    }
  | { readonly why: 'single-source'; readonly pattern: AntiPattern; readonly evidence: readonly GapEvidence[] };

/**
 * What one more interviewer would have to ask: areas that nobody probed, areas on which people stand on two sides of a bar or two points apart,
 * and anti-patterns that one person alone saw. No names and no ratings: they would anchor whoever asks next. Empty when nothing is open.
 */
export function gapKit(reading: DebriefReading): GapKitEntry[] {
  const { rubric } = reading;
  const areaOf = (areaId: string) => rubric.areas.find((area) => area.id === areaId);
  return reading.agenda.flatMap((item): GapKitEntry[] => {
    if (item.kind === 'single-source') {
      const pattern = rubric.antiPatterns.find((one) => one.id === item.patternId);
      const finding = reading.findings.find((one) => one.patternId === item.patternId);
      const seen = finding?.seenBy.flatMap((witness) => witness.evidence) ?? [];
      return pattern
        ? [{ why: 'single-source', pattern, evidence: seen.map((one) => ({ what: polarityNames[one.polarity], quote: one.quote })) }]
        : [];
    }
    const area = areaOf(item.areaId);
    if (!area) return [];
    if (item.kind === 'unprobed') return [{ why: 'unprobed', area }];
    if (item.changes === 'nothing' && item.spread < 2) return [];
    const voices = reading.areas.find((one) => one.areaId === item.areaId);
    return voices ? [{ why: 'split', area, ...sidesOf(voices, area, Number(item.high.rating)) }] : [];
  });
}

/** Green signals speak for, red signals and anti-patterns against; a side's notes speak with it where nothing was marked. */
function sidesOf(voices: DebriefArea, area: RubricArea, highest: number) {
  const speaksFor: GapEvidence[] = [];
  const speaksAgainst: GapEvidence[] = [];
  const mean = numbersOf(voices).reduce((total, { rating }) => total + rating, 0) / Math.max(1, numbersOf(voices).length);
  const isHigh = (rating: Rating) => rating !== 'not-probed' && (rating === highest || rating > mean);
  for (const voice of voices.voices) {
    if (voice.rating === 'not-probed') continue;
    for (const one of voice.evidence) {
      const text =
        one.signalId === area.greenSignal.id ? area.greenSignal.text : one.signalId === area.redSignal.id ? area.redSignal.text : undefined;
      const what = `${polarityNames[one.polarity]}${text ? `: ${text}` : ''}`;
      (one.polarity === 'green' ? speaksFor : speaksAgainst).push({ what, quote: one.quote });
    }
    if (voice.notes.trim() !== '') (isHigh(voice.rating) ? speaksFor : speaksAgainst).push({ what: 'Note', quote: voice.notes });
  }
  return { speaksFor, speaksAgainst };
}

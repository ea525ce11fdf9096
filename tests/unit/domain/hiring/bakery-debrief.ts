import { type DebriefCard, debriefReading } from '@/lib/domain/hiring/debrief-reading';
import type { LevelRule } from '@/lib/domain/hiring/level-inference';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { bakery } from './bakery';

/** The bakery with an anti-pattern that red bread gives away, for debriefs. */
export const debriefBakery: Rubric = {
  ...bakery,
  antiPatterns: [
    { id: 'clock-baker', name: 'Bakes by the clock', meaning: 'Never looks', followUp: 'And without a clock?', revealedBy: ['bread-red'] },
  ],
};

export const bakeryRule: LevelRule = {
  version: 3,
  raterError: 0.7,
  coverage: 0.5,
  levels: [{ levelId: 'baker', bar: 2, criticalAreaIds: ['bread'], atLeast: 1 }],
};

/** A submitted card with these fields; `hour` orders cards in time. */
export const card = (member: string, hour: number, fields: Record<string, unknown>, more: Partial<DebriefCard> = {}): DebriefCard => ({
  id: `card-${member}-${hour}`,
  memberId: member,
  interviewer: member,
  rubricVersion: 1,
  areaIds: ['bread', 'cake'],
  submittedAt: new Date(Date.UTC(2026, 10, 23, hour)),
  fields: Object.entries(fields).map(([key, value]) => ({ key, value })),
  revisions: [],
  ...more,
});

/** Evidence on an area as a field's value. */
export const evidence = (areaId: string, signalId: string, polarity: string, quote: string) => ({
  areaId,
  signalId,
  polarity,
  quote,
  at: '2026-11-23T14:02:00.000Z',
});

/** A debrief of these cards under the bakery's rubric and rule. */
export function readingOf(cards: readonly DebriefCard[], weights = {}) {
  const reading = debriefReading('candidate', cards, [debriefBakery], bakeryRule, weights);
  if (!reading) throw new Error('The bakery has a rubric.');
  return reading;
}

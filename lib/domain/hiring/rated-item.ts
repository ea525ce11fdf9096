import { type Evidence, ratingNames } from '@/lib/domain/hiring/rating';
import type { AntiPattern, Rubric, RubricArea, Signal } from '@/lib/domain/hiring/rubric';
import { coveredAreas } from '@/lib/domain/hiring/scorecard-content';

/** One point of an item's scale: what it is called, and what it looks like in a candidate. */
export type NamedAnchor = { readonly name: string; readonly text: string };

/** A rated item of a card, an area or scope, with all that an interviewer needs while rating it. */
export type RatedItem = Pick<RubricArea, 'id' | 'name' | 'purpose' | 'probe' | 'followUps' | 'goodEvidence'> & {
  /** Lowest first: the first is a rating of 1. */
  readonly anchors: readonly NamedAnchor[];
  /** Scope has no signals. */
  readonly greenSignal?: Signal;
  readonly redSignal?: Signal;
  /** The anti-patterns that the item's red signal gives away. */
  readonly antiPatterns: readonly AntiPattern[];
};

/** What a card rates, in the rubric's order: its areas, then scope, whose points are the levels. */
export function ratedItems(rubric: Rubric, areaIds: readonly string[]): RatedItem[] {
  const areas = coveredAreas(rubric, areaIds).map((area): RatedItem => {
    const { id, name, purpose, probe, followUps, goodEvidence, greenSignal, redSignal } = area;
    const anchors = area.anchors.map((text, index) => ({ name: ratingNames[index] ?? '', text }));
    const antiPatterns = rubric.antiPatterns.filter((pattern) => pattern.revealedBy.includes(redSignal.id));
    return { id, name, purpose, probe, followUps, goodEvidence, anchors, greenSignal, redSignal, antiPatterns };
  });
  const { id, name, purpose, probe, followUps, goodEvidence, anchors } = rubric.scope;
  const levels = anchors.map((text, index) => ({ name: rubric.levels[index]?.name ?? '', text }));
  return [...areas, { id, name, purpose, probe, followUps, goodEvidence, anchors: levels, antiPatterns: [] }];
}

/** What a piece of evidence observed, in the rubric's words; its bare id when this rubric version does not know it. */
export function observed(item: RatedItem | undefined, evidence: Pick<Evidence, 'signalId'>): string {
  const signal = [item?.greenSignal, item?.redSignal].find((one) => one?.id === evidence.signalId);
  const pattern = item?.antiPatterns.find((one) => one.id === evidence.signalId);
  return signal?.text ?? pattern?.name ?? evidence.signalId;
}

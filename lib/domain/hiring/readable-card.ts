import type { CardStatus } from '@/lib/domain/hiring/blind';
import { barOf, type Contradiction, contradictions } from '@/lib/domain/hiring/contradictions';
import { type RatedItem, ratedItems } from '@/lib/domain/hiring/rated-item';
import type { Rating } from '@/lib/domain/hiring/rating';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { contentOf, coveredAreas, fieldKeys, type ScorecardContent } from '@/lib/domain/hiring/scorecard-content';

/** A second rating beside the frozen first one. `key` is the field that it revises. */
export type RatingRevision = { readonly key: string; readonly value: Rating; readonly reason: string; readonly at: Date };

/** A card as it was stored, for somebody who may read it. */
export type StoredCard = {
  readonly status: CardStatus;
  readonly rubricVersion: number;
  readonly areaIds: readonly string[];
  readonly submittedAt: Date | null;
  readonly interviewer: string;
  readonly interview: { readonly title: string; readonly startsAt: Date | null; readonly minutes: number };
  readonly candidate: { readonly name: string; readonly roleTitle: string; readonly levelId: string };
  readonly fields: readonly { readonly key: string; readonly value: unknown }[];
  readonly revisions: readonly RatingRevision[];
};

/** A card joined with the rubric that it was written under. */
export type ReadableCard = Omit<StoredCard, 'areaIds' | 'fields'> & {
  readonly items: readonly RatedItem[];
  readonly content: ScorecardContent;
  /** The name and the ladder of the level hired for: "Senior (L5-equivalent)"; undefined when the rubric has no such level any more. */
  readonly level: string | undefined;
  /** Where the card disagrees with itself, judged by its first ratings. The reasons are in `content.answers`. */
  readonly contradictions: readonly Contradiction[];
};

/** Joins a card with its rubric; undefined when this installation lacks the version that the card was written under. */
export function readableCard(card: StoredCard, rubrics: readonly Rubric[]): ReadableCard | undefined {
  const rubric = rubrics.find((one) => one.version === card.rubricVersion);
  if (!rubric) return undefined;
  const { areaIds, fields, ...kept } = card;
  const known = coveredAreas(rubric, areaIds).map((area) => area.id);
  const content = contentOf(new Map(fields.map((field) => [field.key, field.value])), known);
  const level = rubric.levels.find((one) => one.id === card.candidate.levelId);
  return {
    ...kept,
    items: ratedItems(rubric, known),
    content,
    level: level && `${level.name} (${level.ladder})`,
    contradictions: contradictions(content, rubric, barOf(rubric, card.candidate.levelId)),
  };
}

/** What a card says about one of its items. */
export function itemReading(card: ReadableCard, item: RatedItem) {
  const { areas, scope, evidence } = card.content;
  return {
    score: [scope, ...areas].find((score) => score.areaId === item.id) ?? { areaId: item.id, rating: null, notes: '' },
    evidence: evidence.filter((one) => one.areaId === item.id),
    revisions: card.revisions.filter((revision) => revision.key === fieldKeys.rating(item.id)),
  };
}

/** The words for a rating of an item: "3 · Senior bar", "Not probed", "Unrated". */
export function ratingInWords(item: RatedItem, rating: Rating | null): string {
  if (rating === null) return 'Unrated';
  if (rating === 'not-probed') return 'Not probed';
  return `${rating} · ${item.anchors[rating - 1]?.name ?? ''}`;
}

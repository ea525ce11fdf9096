import type { Rubric, RubricArea } from '@/lib/domain/hiring/rubric';
import { coveredAreas, type ScorecardContent } from '@/lib/domain/hiring/scorecard-content';

/** A place where a card disagrees with itself. `id` is stable, so that an answer to it stays attached. */
export type Contradiction = {
  readonly id: string;
  readonly kind: 'unrated' | 'red-signal-rated-high' | 'extreme-without-evidence' | 'hire-below-bar';
  /** The area to look at; absent when it is about the whole card. */
  readonly areaId?: string;
  /** What does not fit, in one sentence. */
  readonly message: string;
  /** What would settle it. */
  readonly question: string;
};

/** The rating that every area should reach: 2, the mid bar, for the ladder's first level; 3, the senior bar, for all above it. */
export type Bar = 2 | 3;

/** The bar of a level. A level that this rubric does not know is held to the mid bar. */
export function barOf(rubric: Pick<Rubric, 'levels'>, levelId: string): Bar {
  return rubric.levels.findIndex((level) => level.id === levelId) > 0 ? 3 : 2;
}

/**
 * Checks a card against itself before it is submitted, in the card's order; empty when nothing disagrees.
 * Deterministic and explained: an assigned area with neither a rating nor "not probed"; a red signal or an anti-pattern marked on an area
 * rated 3 or 4; a 1 or 4 without evidence to check it by; a hire with two or more areas rated below `bar`.
 */
export function contradictions(
  content: ScorecardContent,
  rubric: { readonly areas: readonly Pick<RubricArea, 'id' | 'name'>[] },
  bar: Bar,
): Contradiction[] {
  const found: Contradiction[] = [];
  const areas = coveredAreas(
    rubric,
    content.areas.map((score) => score.areaId),
  );
  const scores = new Map(content.areas.map((score) => [score.areaId, score]));
  for (const area of areas) {
    const rating = scores.get(area.id)?.rating ?? null;
    const evidence = content.evidence.filter((item) => item.areaId === area.id);
    if (rating === null) {
      found.push({
        id: `unrated:${area.id}`,
        kind: 'unrated',
        areaId: area.id,
        message: `${area.name} is assigned to you and has no rating.`,
        question: 'Rate it, or mark it as not probed.',
      });
    }
    if ((rating === 3 || rating === 4) && evidence.some((item) => item.polarity !== 'green')) {
      found.push({
        id: `red-signal-rated-high:${area.id}`,
        kind: 'red-signal-rated-high',
        areaId: area.id,
        message: `${area.name} is rated ${rating}, and you marked ${evidence.some((item) => item.polarity === 'red') ? 'a red signal' : 'an anti-pattern'} on it.`,
        question: 'Lower the rating, take the mark back, or say why both stand.',
      });
    }
    if ((rating === 1 || rating === 4) && evidence.length === 0) {
      found.push({
        id: `extreme-without-evidence:${area.id}`,
        kind: 'extreme-without-evidence',
        areaId: area.id,
        message: `${area.name} is rated ${rating} without any evidence.`,
        question: 'Mark the signal you saw with what was said, or say why there is none.',
      });
    }
  }
  const below = areas.filter((area) => {
    const rating = scores.get(area.id)?.rating;
    return typeof rating === 'number' && rating < bar;
  });
  if ((content.recommendation === 'yes' || content.recommendation === 'strong-yes') && below.length >= 2) {
    found.push({
      id: 'hire-below-bar',
      kind: 'hire-below-bar',
      message: `You recommend to hire, with ${below.length} areas below the ${bar === 2 ? 'mid' : 'senior'} bar: ${below.map((area) => area.name).join(', ')}.`,
      question: 'Change the recommendation, or say what outweighs them.',
    });
  }
  return found;
}

const minReasonCharacters = 10;

/** Whether a reason says anything: one of fewer than 10 characters explains nothing and does not count. */
export function isReason(text: string): boolean {
  return text.trim().length >= minReasonCharacters;
}

/** The contradictions that carry no reason yet. */
export function unanswered(found: readonly Contradiction[], answers: Readonly<Record<string, string>>): Contradiction[] {
  return found.filter((contradiction) => !isReason(answers[contradiction.id] ?? ''));
}

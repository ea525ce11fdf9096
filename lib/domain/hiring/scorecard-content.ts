import { type Evidence, isEvidence, isRating, isRecommendation, type Rating, type Recommendation } from '@/lib/domain/hiring/rating';
import type { RubricArea } from '@/lib/domain/hiring/rubric';

export type AreaScore = { readonly areaId: string; readonly rating: Rating | null; readonly notes: string };
export type EvidenceItem = Evidence & { readonly id: string };

/** A scorecard's content as a whole, read from its fields. */
export type ScorecardContent = {
  readonly areas: readonly AreaScore[];
  readonly scope: AreaScore;
  readonly evidence: readonly EvidenceItem[];
  readonly recommendation: Recommendation | null;
  readonly summary: string;
  readonly privateNote: string;
  /** Reasons given to the card's contradictions, by contradiction id. */
  readonly answers: Readonly<Record<string, string>>;
};

const evidencePrefix = 'evidence/';
const answerPrefix = 'answer/';

/** The keys of a card's fields, one function a kind. */
export const fieldKeys = {
  rating: (areaId: string) => `${areaId}/rating`,
  notes: (areaId: string) => `${areaId}/notes`,
  evidence: (id: string) => `${evidencePrefix}${id}`,
  answer: (contradictionId: string) => `${answerPrefix}${contradictionId}`,
  recommendation: 'card/recommendation',
  summary: 'card/summary',
  privateNote: 'card/private-note',
} as const;

/**
 * Builds a card's content from its fields. Areas come in the card's own order, evidence in the order in which it was marked.
 * A field that is absent, or holds what its key cannot, is unrated or empty, never zero.
 */
export function contentOf(fields: ReadonlyMap<string, unknown>, areaIds: readonly string[]): ScorecardContent {
  const text = (key: string) => {
    const value = fields.get(key);
    return typeof value === 'string' ? value : '';
  };
  const score = (areaId: string): AreaScore => {
    const rating = fields.get(fieldKeys.rating(areaId));
    return { areaId, rating: isRating(rating) ? rating : null, notes: text(fieldKeys.notes(areaId)) };
  };
  const evidence: EvidenceItem[] = [];
  const answers: Record<string, string> = {};
  for (const [key, value] of fields) {
    if (key.startsWith(evidencePrefix) && isEvidence(value)) evidence.push({ ...value, id: key.slice(evidencePrefix.length) });
    if (key.startsWith(answerPrefix) && text(key).trim() !== '') answers[key.slice(answerPrefix.length)] = text(key);
  }
  const recommendation = fields.get(fieldKeys.recommendation);
  return {
    areas: areaIds.map(score),
    scope: score('scope'),
    evidence: evidence.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)),
    recommendation: isRecommendation(recommendation) ? recommendation : null,
    summary: text(fieldKeys.summary),
    privateNote: text(fieldKeys.privateNote),
    answers,
  };
}

/** The rubric's areas that a card covers, in the rubric's order; ids that this rubric version does not know are left out. */
export function coveredAreas<Area extends Pick<RubricArea, 'id'>>(
  rubric: { readonly areas: readonly Area[] },
  areaIds: readonly string[],
): Area[] {
  return rubric.areas.filter((area) => areaIds.includes(area.id));
}

import { type AntiPatternFinding, antiPatternFindings, type Witness } from '@/lib/domain/hiring/anti-pattern-evidence';
import {
  type AgendaItem,
  type AreaVoice,
  agenda,
  type Composite,
  composite,
  type DebriefArea,
  numbersOf,
} from '@/lib/domain/hiring/debrief';
import { inferLevel, type LevelInference, type LevelRule, seedFrom } from '@/lib/domain/hiring/level-inference';
import type { RatingRevision } from '@/lib/domain/hiring/readable-card';
import type { Rubric } from '@/lib/domain/hiring/rubric';
import { type ScopeEvidence, scopeEvidence } from '@/lib/domain/hiring/scope-evidence';
import { contentOf, fieldKeys, type ScorecardContent } from '@/lib/domain/hiring/scorecard-content';

/** A submitted card of a loop, without its private note. */
export type DebriefCard = {
  readonly id: string;
  readonly memberId: string;
  readonly interviewer: string;
  readonly rubricVersion: number;
  readonly areaIds: readonly string[];
  readonly submittedAt: Date;
  readonly fields: readonly { readonly key: string; readonly value: unknown }[];
  readonly revisions: readonly RatingRevision[];
};

/** Everything that a debrief shows, computed from the initial ratings of one rubric version. */
export type DebriefReading = {
  readonly rubric: Rubric;
  readonly rule: LevelRule;
  readonly seed: number;
  readonly cards: readonly DebriefCard[];
  /** Cards of another rubric version: their anchors differ, so they are read beside and not counted. */
  readonly leftOut: readonly DebriefCard[];
  readonly areas: readonly DebriefArea[];
  readonly scope: DebriefArea;
  readonly weights: Readonly<Record<string, number>>;
  readonly composite: Composite;
  readonly agenda: readonly AgendaItem[];
  readonly findings: readonly AntiPatternFinding[];
  readonly inference: LevelInference;
  readonly scopeEvidence: ScopeEvidence;
  /** What the rule and the scope ratings together suggest; undefined where they suggest no level. */
  readonly recommendedLevelId: string | undefined;
};

/**
 * Reads a loop's submitted cards as a debrief. The rubric is the version that most of them were written under, the newest among equals.
 * The seed comes from the candidate's id, so the same ratings always give the same figures. Undefined when this installation lacks the rubric.
 */
export function debriefReading(
  candidateId: string,
  submitted: readonly DebriefCard[],
  rubrics: readonly Rubric[],
  rule: LevelRule,
  weights: Readonly<Record<string, number>> = {},
): DebriefReading | undefined {
  const version = commonVersion(submitted) ?? rubrics.at(-1)?.version;
  const rubric = rubrics.find((one) => one.version === version);
  if (!rubric) return undefined;
  const byTime = submitted.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || a.id.localeCompare(b.id));
  const cards = byTime.filter((card) => card.rubricVersion === version);
  const read = cards.map((card) => ({ card, content: contentOf(new Map(card.fields.map((one) => [one.key, one.value])), card.areaIds) }));
  const areas = rubric.areas.map((area) => ({ areaId: area.id, voices: voicesOn(area.id, read) }));
  const scope = { areaId: rubric.scope.id, voices: voicesOn(rubric.scope.id, read) };
  const findings = antiPatternFindings(rubric, witnesses(read));
  const seed = seedFrom(candidateId);
  const inference = inferLevel(
    areas.map((area) => ({ areaId: area.areaId, ratings: numbersOf(area) })),
    rule,
    seed,
  );
  const singleSource = findings.flatMap((finding) =>
    finding.status === 'single-source' ? [{ patternId: finding.patternId, interviewer: finding.seenBy[0]?.interviewer ?? '' }] : [],
  );
  const inferred = inference.status === 'inferred' ? inference.levelId : undefined;
  const byScope = scopeEvidence(
    rubric.levels.map((level) => level.id),
    numbersOf(scope).map(({ rating }) => rating),
  );
  return {
    rubric,
    rule,
    seed,
    cards,
    leftOut: byTime.filter((card) => card.rubricVersion !== version),
    areas,
    scope,
    weights,
    composite: composite(areas, weights),
    agenda: agenda(areas, rule, { weights, seed, singleSource }),
    findings,
    inference,
    scopeEvidence: byScope,
    recommendedLevelId: recommended(rubric, rule, inferred, byScope),
  };
}

/** Areas reach as far as the rule does; beyond its highest level only scope leads, and only where two or more raters gave it. */
function recommended(rubric: Rubric, rule: LevelRule, inferred: string | undefined, scope: ScopeEvidence): string | undefined {
  if (inferred === undefined || inferred !== rule.levels.at(-1)?.levelId) return inferred;
  const ladder = rubric.levels.map((level) => level.id);
  const beyond = scope.levelId !== undefined && scope.raters >= 2 && ladder.indexOf(scope.levelId) > ladder.indexOf(inferred);
  return beyond ? scope.levelId : inferred;
}

function commonVersion(cards: readonly DebriefCard[]): number | undefined {
  const counts = new Map<number, number>();
  for (const card of cards) counts.set(card.rubricVersion, (counts.get(card.rubricVersion) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0];
}

type ReadCard = { readonly card: DebriefCard; readonly content: ScorecardContent };

/** One voice an interviewer: whoever wrote two cards of the loop is one rater, and their earliest number counts. */
function voicesOn(areaId: string, read: readonly ReadCard[]): AreaVoice[] {
  const voices = new Map<string, AreaVoice>();
  for (const { card, content } of read) {
    const score = areaId === 'scope' ? content.scope : content.areas.find((one) => one.areaId === areaId);
    if (!score || score.rating === null) continue;
    const evidence = content.evidence.filter((one) => one.areaId === areaId);
    const before = voices.get(card.memberId);
    if (before && (before.rating !== 'not-probed' || score.rating === 'not-probed')) {
      voices.set(card.memberId, { ...before, evidence: [...before.evidence, ...evidence], notes: joined(before.notes, score.notes) });
      continue;
    }
    const last = card.revisions.filter((one) => one.key === fieldKeys.rating(areaId)).at(-1);
    voices.set(card.memberId, {
      interviewerId: card.memberId,
      interviewer: card.interviewer,
      rating: score.rating,
      notes: joined(before?.notes ?? '', score.notes),
      evidence: [...(before?.evidence ?? []), ...evidence],
      ...(last ? { revised: { rating: last.value, reason: last.reason, at: last.at } } : {}),
    });
  }
  return [...voices.values()];
}

const joined = (before: string, after: string) => [before, after].filter((text) => text.trim() !== '').join('\n\n');

function witnesses(read: readonly ReadCard[]): Witness[] {
  const byMember = new Map<string, Witness>();
  for (const { card, content } of read) {
    const before = byMember.get(card.memberId)?.evidence ?? [];
    byMember.set(card.memberId, {
      interviewerId: card.memberId,
      interviewer: card.interviewer,
      evidence: [...before, ...content.evidence],
    });
  }
  return [...byMember.values()];
}

import { type LevelRule, likelyLevel } from '@/lib/domain/hiring/level-inference';
import type { Evidence, Rating } from '@/lib/domain/hiring/rating';

/** What one interviewer said about one area, with the evidence for it. `revised` is a later rating with its reason; `rating` stays the initial one. */
export type AreaVoice = {
  readonly interviewerId: string;
  readonly interviewer: string;
  readonly rating: Rating;
  readonly notes: string;
  readonly evidence: readonly Evidence[];
  readonly revised?: { readonly rating: Rating; readonly reason: string; readonly at: Date };
};

export type DebriefArea = { readonly areaId: string; readonly voices: readonly AreaVoice[] };

export type AreaComposite = {
  readonly areaId: string;
  readonly mean: number | undefined;
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  readonly raters: number;
};

/** The mechanical composite. `mean` weighs the areas that anybody rated; `coverage` is their share of all weights, so that a high mean of little shows as little. */
export type Composite = { readonly areas: readonly AreaComposite[]; readonly mean: number | undefined; readonly coverage: number };

/** The numbers that were given for an area; `not probed` is none. */
export function numbersOf(area: DebriefArea): { raterId: string; rating: number }[] {
  return area.voices.flatMap((voice) => (voice.rating === 'not-probed' ? [] : [{ raterId: voice.interviewerId, rating: voice.rating }]));
}

/**
 * Combines ratings mechanically, before anybody discusses them: the mean of each area over its raters, and the weighted mean over areas.
 * Weights are 1 unless given. Source for doing so first: Conway, Jako & Goodman (1995); Kuncel et al. (2013).
 */
export function composite(areas: readonly DebriefArea[], weights: Readonly<Record<string, number>> = {}): Composite {
  const weightOf = (areaId: string) => weights[areaId] ?? 1;
  const combined = areas.map((area): AreaComposite => {
    const numbers = numbersOf(area).map(({ rating }) => rating);
    if (numbers.length === 0) return { areaId: area.areaId, mean: undefined, lowest: undefined, highest: undefined, raters: 0 };
    return {
      areaId: area.areaId,
      mean: numbers.reduce((total, rating) => total + rating, 0) / numbers.length,
      lowest: Math.min(...numbers),
      highest: Math.max(...numbers),
      raters: numbers.length,
    };
  });
  const all = areas.reduce((total, area) => total + weightOf(area.areaId), 0);
  let weight = 0;
  let sum = 0;
  for (const { areaId, mean } of combined) {
    if (mean === undefined) continue;
    weight += weightOf(areaId);
    sum += weightOf(areaId) * mean;
  }
  return { areas: combined, mean: weight === 0 ? undefined : sum / weight, coverage: all === 0 ? 0 : weight / all };
}

/** One point that people have to talk about, most urgent first. */
export type AgendaItem =
  | {
      readonly kind: 'disagreement';
      readonly areaId: string;
      /** Highest minus lowest rating, in points. */
      readonly spread: number;
      readonly changes: 'level' | 'bar' | 'nothing';
      readonly urgency: number;
      readonly low: AreaVoice;
      readonly high: AreaVoice;
    }
  | { readonly kind: 'unprobed'; readonly areaId: string }
  | { readonly kind: 'single-source'; readonly patternId: string; readonly interviewer: string };

/** How much an item weighs by what hangs on it: nothing 1, whether an area meets a bar 2, the inferred level 4. */
const pivotality = { nothing: 1, bar: 2, level: 4 } as const;

/**
 * The agenda of a debrief: areas that people disagree on by spread × weight × what would change if either rating stood alone;
 * then areas that nobody probed; then anti-patterns that one person alone saw. Areas that all agree on are not on it.
 */
export function agenda(
  areas: readonly DebriefArea[],
  rule: LevelRule,
  options: {
    weights?: Readonly<Record<string, number>>;
    seed: number;
    singleSource: readonly { patternId: string; interviewer: string }[];
  },
): AgendaItem[] {
  const disagreements = areas.flatMap((area): Extract<AgendaItem, { kind: 'disagreement' }>[] => {
    const rated = area.voices.filter((voice) => voice.rating !== 'not-probed');
    const sorted = [...rated].sort((a, b) => Number(a.rating) - Number(b.rating));
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (!low || !high || low.rating === high.rating) return [];
    const spread = Number(high.rating) - Number(low.rating);
    const changes = whatChanges(areas, area, [low, high], rule, options.seed);
    return [
      {
        kind: 'disagreement',
        areaId: area.areaId,
        spread,
        changes,
        urgency: spread * (options.weights?.[area.areaId] ?? 1) * pivotality[changes],
        low,
        high,
      },
    ];
  });
  const unprobed = areas.filter((area) => numbersOf(area).length === 0).map((area) => ({ kind: 'unprobed', areaId: area.areaId }) as const);
  const single = options.singleSource.map((source) => ({ kind: 'single-source', ...source }) as const);
  return [...disagreements.sort((a, b) => b.urgency - a.urgency || pivotality[b.changes] - pivotality[a.changes]), ...unprobed, ...single];
}

function whatChanges(
  areas: readonly DebriefArea[],
  area: DebriefArea,
  sides: readonly [AreaVoice, AreaVoice],
  rule: LevelRule,
  seed: number,
): 'level' | 'bar' | 'nothing' {
  const levels = sides.map((side) =>
    likelyLevel(
      areas.map((other) => ({ areaId: other.areaId, ratings: numbersOf(other === area ? { ...area, voices: [side] } : other) })),
      rule,
      seed,
    ),
  );
  if (levels[0] !== levels[1]) return 'level';
  const meets = (side: AreaVoice, bar: number) => Number(side.rating) >= bar;
  return rule.levels.some(({ bar }) => meets(sides[0], bar) !== meets(sides[1], bar)) ? 'bar' : 'nothing';
}

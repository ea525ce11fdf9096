import { seededRandom } from '@/lib/domain/random';

/** One rater's number for one area. What was not probed is not here: absence of evidence is never a score. */
export type AreaRating = { readonly raterId: string; readonly rating: number };
export type RatedArea = { readonly areaId: string; readonly ratings: readonly AreaRating[] };

/** A level that area ratings can establish: every critical area, and at least `atLeast` of all areas, at or above `bar`. Nothing makes up for a critical area. */
export type LevelRequirement = {
  readonly levelId: string;
  readonly bar: number;
  readonly criticalAreaIds: readonly string[];
  readonly atLeast: number;
};

/** How ratings become a level. Versioned: an inference names the version that it was made with. */
export type LevelRule = {
  readonly version: number;
  /** Standard deviation of one rating around what a person would get on average, in points. */
  readonly raterError: number;
  /** The share of areas, 0–1, that need a rating before anything is inferred. */
  readonly coverage: number;
  /** Lowest level first; a higher one is reached only together with those below it. */
  readonly levels: readonly LevelRequirement[];
};

/** Of one area: its mean, and how likely the person's own standing is at or above each level's bar. Undefined where nobody rated it. */
export type AreaInference = {
  readonly areaId: string;
  readonly raters: number;
  readonly mean: number | undefined;
  readonly chances: readonly { readonly levelId: string; readonly bar: number; readonly chance: number | undefined }[];
};

/** `low` counts areas that nobody rated as not met, `high` as met: between them lies what is not known. */
export type LevelChance = { readonly levelId: string; readonly low: number; readonly high: number };

export type PivotalRating = {
  readonly areaId: string;
  readonly rating: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

export type LevelInference =
  | {
      readonly status: 'too-little-coverage';
      readonly rated: number;
      readonly needed: number;
      readonly total: number;
      readonly areas: readonly AreaInference[];
    }
  | {
      readonly status: 'inferred';
      readonly areas: readonly AreaInference[];
      readonly levels: readonly LevelChance[];
      /** The highest level whose chance, unrated areas counted as not met, is at least one half; undefined when none is. */
      readonly levelId: string | undefined;
      /** Single further ratings that would change `levelId`, the least surprising first. */
      readonly pivotal: readonly PivotalRating[];
    };

/** How often the simulation draws each area's standing. */
export const draws = 10_000;
/** Enough to compare two answers drawn from the same seed. */
const drawsToCompare = 2_000;

/**
 * The chance that a person stands at or above `bar` in an area: Φ((mean − (bar − ½)) / (error / √raters)).
 * Half a point below the bar is where a rating would round up to it. Mean 3, bar 3, error .7, two raters: .844.
 */
export function chanceAtOrAbove(mean: number, bar: number, raterError: number, raters: number): number {
  return normalBelow((mean - (bar - 0.5)) / (raterError / Math.sqrt(raters)));
}

/** The standard normal distribution function, right to 1.5e-7 (Abramowitz & Stegun 7.1.26). */
function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return z >= 0 ? 1 - tail / 2 : tail / 2;
}

/**
 * Infers a level from the ratings of one candidate, one entry per area of the rubric. Below the rule's coverage it refuses and says how much is missing.
 * The simulation draws each area's standing 10,000 times from `seed`; the same ratings, rule and seed give the same answer. It never decides: people do.
 */
export function inferLevel(areas: readonly RatedArea[], rule: LevelRule, seed: number): LevelInference {
  const inferred = areas.map((area) => areaInference(area, rule));
  const rated = inferred.filter((area) => area.raters > 0).length;
  const needed = Math.ceil(rule.coverage * areas.length - 1e-9);
  if (rated < needed || rated === 0)
    return { status: 'too-little-coverage', rated, needed: Math.max(1, needed), total: areas.length, areas: inferred };
  const levels = simulate(inferred, rule, seed, draws);
  const levelId = highestLikely(levels);
  return { status: 'inferred', areas: inferred, levels, levelId, pivotal: pivotalRatings(areas, rule, seed) };
}

/** The level that an inference would name, from fewer draws and without its reasons: for comparing what-ifs drawn from the same seed. */
export function likelyLevel(areas: readonly RatedArea[], rule: LevelRule, seed: number): string | undefined {
  const inferred = areas.map((area) => areaInference(area, rule));
  const rated = inferred.filter((area) => area.raters > 0).length;
  if (rated === 0 || rated < Math.ceil(rule.coverage * areas.length - 1e-9)) return undefined;
  return highestLikely(simulate(inferred, rule, seed, drawsToCompare));
}

/** A 32-bit seed made from a text, the same on every machine (FNV-1a). */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function areaInference({ areaId, ratings }: RatedArea, rule: LevelRule): AreaInference {
  const raters = ratings.length;
  const mean = raters === 0 ? undefined : ratings.reduce((total, { rating }) => total + rating, 0) / raters;
  const chances = rule.levels.map(({ levelId, bar }) => ({
    levelId,
    bar,
    chance: mean === undefined ? undefined : chanceAtOrAbove(mean, bar, rule.raterError, raters),
  }));
  return { areaId, raters, mean, chances };
}

/** Standard normal draws in pairs (Box & Muller 1958). */
function normalDraws(seed: number): () => number {
  const random = seededRandom(seed);
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const drawn = spare;
      spare = undefined;
      return drawn;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

function simulate(areas: readonly AreaInference[], rule: LevelRule, seed: number, times: number): LevelChance[] {
  const normal = normalDraws(seed);
  const low = rule.levels.map(() => 0);
  const high = rule.levels.map(() => 0);
  for (let draw = 0; draw < times; draw += 1) {
    const standing = areas.map(({ mean, raters }) =>
      mean === undefined ? undefined : mean + (normal() * rule.raterError) / Math.sqrt(raters),
    );
    for (const [counts, unrated] of [
      [low, false],
      [high, true],
    ] as const) {
      for (const [index, level] of rule.levels.entries()) {
        if (!reaches(areas, standing, level, unrated)) break;
        counts[index] = (counts[index] ?? 0) + 1;
      }
    }
  }
  return rule.levels.map(({ levelId }, index) => ({ levelId, low: (low[index] ?? 0) / times, high: (high[index] ?? 0) / times }));
}

function reaches(
  areas: readonly AreaInference[],
  standing: readonly (number | undefined)[],
  level: LevelRequirement,
  unrated: boolean,
): boolean {
  let met = 0;
  for (const [index, { areaId }] of areas.entries()) {
    const value = standing[index];
    const meets = value === undefined ? unrated : value >= level.bar - 0.5;
    if (meets) met += 1;
    else if (level.criticalAreaIds.includes(areaId)) return false;
  }
  return met >= level.atLeast;
}

const highestLikely = (levels: readonly LevelChance[]) => levels.filter((level) => level.low >= 0.5).at(-1)?.levelId;

/** Tries one more rating of each value in each area, and keeps those that change the answer. */
function pivotalRatings(areas: readonly RatedArea[], rule: LevelRule, seed: number): PivotalRating[] {
  const answer = (rated: readonly RatedArea[]) =>
    highestLikely(
      simulate(
        rated.map((area) => areaInference(area, rule)),
        rule,
        seed,
        drawsToCompare,
      ),
    );
  const from = answer(areas);
  const found: (PivotalRating & { surprise: number })[] = [];
  for (const area of areas) {
    for (const rating of [1, 2, 3, 4]) {
      const more = areas.map((other) =>
        other === area ? { ...area, ratings: [...area.ratings, { raterId: 'one more', rating }] } : other,
      );
      const to = answer(more);
      if (to === from) continue;
      const mean = areaInference(area, rule).mean ?? 2.5;
      found.push({ areaId: area.areaId, rating, from, to, surprise: Math.abs(rating - mean) });
    }
  }
  return found.sort((a, b) => a.surprise - b.surprise).map(({ surprise: _surprise, ...pivotal }) => pivotal);
}

import type { RatedUnit } from '@/lib/domain/hiring/calibration-ratings';
import { interviewerSeverity, type Severity, type SeverityIsland } from '@/lib/domain/hiring/severity';

/** The fewest ratings of an interviewer on which a leaning is shown. */
export const enoughRatings = 8;

/** One interviewer’s leaning inside their island. `told`: the interval excludes 0, so it may be named. */
export type Leaning = Severity & { readonly state: 'too-few' | 'known'; readonly told: boolean };

/**
 * Interviewers who can be compared. `differ` is false where the ratings show no difference between them beyond chance: everybody’s leaning
 * is then estimated as 0, which is no proof that they are alike.
 */
export type LeaningIsland = Pick<SeverityIsland, 'comparable'> & { readonly differ: boolean; readonly interviewers: readonly Leaning[] };

/** A candidate’s mean as rated and, beside it, with each interviewer’s leaning taken off. */
export type AdjustedCandidate = { readonly candidateId: string; readonly ratings: number; readonly raw: number; readonly adjusted: number };

/**
 * Leanings per island, the largest island first. Interviewers are compared only through the same candidate in the same area under the same
 * rubric version, so that a hard area or a strong candidate is not taken for a person’s leaning. Adjusted means are of candidates with at
 * least one rating in a comparable island, those that adjusting moves most first.
 */
export function leanings(units: readonly RatedUnit[]): { islands: LeaningIsland[]; adjusted: AdjustedCandidate[] } {
  const estimated = interviewerSeverity(
    units.flatMap(({ key, ratings }) =>
      ratings.map(({ interviewerId, rating }) => ({ interviewer: interviewerId, candidate: key, rating })),
    ),
  );
  const islands = estimated
    .map((island) => ({
      comparable: island.comparable,
      differ: island.variance.interviewers > 0,
      interviewers: island.interviewers
        .map((person): Leaning => {
          const state = island.comparable && person.ratings >= enoughRatings ? 'known' : 'too-few';
          const told = state === 'known' && island.variance.interviewers > 0 && (person.ci95[0] > 0 || person.ci95[1] < 0);
          return { ...person, state, told };
        })
        .sort((a, b) => b.shrunken - a.shrunken || (a.interviewer < b.interviewer ? -1 : 1)),
    }))
    .sort((a, b) => Number(b.comparable) - Number(a.comparable) || b.interviewers.length - a.interviewers.length);
  return { islands, adjusted: adjustedMeans(units, islands) };
}

function adjustedMeans(units: readonly RatedUnit[], islands: readonly LeaningIsland[]): AdjustedCandidate[] {
  const leaning = new Map(
    islands
      .filter((island) => island.comparable)
      .flatMap((island) => island.interviewers.map((person) => [person.interviewer, person.shrunken] as const)),
  );
  const sums = new Map<string, { ratings: number; raw: number; taken: number; comparable: boolean }>();
  for (const { candidateId, ratings } of units) {
    const sum = sums.get(candidateId) ?? { ratings: 0, raw: 0, taken: 0, comparable: false };
    for (const { interviewerId, rating } of ratings) {
      sum.ratings += 1;
      sum.raw += rating;
      sum.taken += leaning.get(interviewerId) ?? 0;
      sum.comparable ||= leaning.has(interviewerId);
    }
    sums.set(candidateId, sum);
  }
  return [...sums]
    .filter(([, sum]) => sum.comparable)
    .map(([candidateId, sum]) => ({
      candidateId,
      ratings: sum.ratings,
      raw: sum.raw / sum.ratings,
      adjusted: (sum.raw - sum.taken) / sum.ratings,
    }))
    .sort((a, b) => Math.abs(b.adjusted - b.raw) - Math.abs(a.adjusted - a.raw) || (a.candidateId < b.candidateId ? -1 : 1));
}

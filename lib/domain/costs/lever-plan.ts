import type { LeverId } from './lever-bill';

/** A lever with what it takes: engineer-weeks, and what it is expected to save a month. */
export type PlannedLever = { readonly id: LeverId; readonly engineerWeeks: number; readonly savingPicoUsd: bigint };

/** A lever in its place in the plan. `paybackMonths` is undefined when it never pays back. */
export type RankedLever = PlannedLever & {
  readonly costPicoUsd: bigint;
  readonly paybackMonths: number | undefined;
  readonly fits: boolean;
};

const weeksScale = 1000;

/**
 * Levers by what they save per engineer-week, best first, with their cost and payback, and which of them fit one after the other into the
 * weeks that a quarter has. Levers that take no time come first; those that save nothing come last and never fit. Weeks count to a thousandth.
 */
export function leverPlan(levers: readonly PlannedLever[], picoUsdPerEngineerWeek: bigint, engineerWeeks: number): readonly RankedLever[] {
  const perWeek = ({ savingPicoUsd, engineerWeeks: weeks }: PlannedLever) =>
    savingPicoUsd <= 0n ? Number.NEGATIVE_INFINITY : weeks === 0 ? Number.POSITIVE_INFINITY : Number(savingPicoUsd) / weeks;
  let left = engineerWeeks;
  return [...levers]
    .sort((a, b) => (perWeek(b) === perWeek(a) ? Number(b.savingPicoUsd - a.savingPicoUsd) : perWeek(b) - perWeek(a)))
    .map((lever) => {
      const costPicoUsd = (BigInt(Math.round(lever.engineerWeeks * weeksScale)) * picoUsdPerEngineerWeek) / BigInt(weeksScale);
      const fits = lever.savingPicoUsd > 0n && lever.engineerWeeks <= left;
      if (fits) left -= lever.engineerWeeks;
      return {
        ...lever,
        costPicoUsd,
        paybackMonths: lever.savingPicoUsd > 0n ? Number(costPicoUsd) / Number(lever.savingPicoUsd) : undefined,
        fits,
      };
    });
}

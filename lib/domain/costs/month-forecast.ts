import { type Fraction, plus, rounded, times } from './fraction';

/** What was spent on a day (YYYY-MM-DD, UTC), in pico-USD. */
export type DaySpend = { readonly day: string; readonly picoUsd: bigint };

/** What a month will come to, in pico-USD. A forecast by run rate has seen too few days to know the shape of a week. */
export type MonthForecast = {
  readonly monthToDatePicoUsd: bigint;
  readonly runRatePicoUsd: bigint;
  readonly forecastPicoUsd: bigint;
  readonly basis: 'weekday-profile' | 'run-rate';
  /** In eight of ten months like this one the bill lies between these. */
  readonly range80PicoUsd: readonly [low: bigint, high: bigint];
};

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

function mean(days: readonly DaySpend[]): Fraction {
  return [days.reduce((sum, { picoUsd }) => sum + picoUsd, 0n), BigInt(days.length)];
}

/** The standard normal value with a tenth above it. */
const normal90 = 1.2815515655446004;

/**
 * What a month (YYYY-MM) comes to, from the full days of it seen so far: what is spent, and for each day left the mean of its weekday. A
 * plain run rate mistakes a month that began with a weekend. With under 7 days seen it is all there is. The range takes days as independent
 * and normal with `dailyRelativeDeviation` (0.15 is 15% of a day's forecast). Undefined before the first day; days of other months are ignored.
 */
export function monthForecast(month: string, spent: readonly DaySpend[], dailyRelativeDeviation: number): MonthForecast | undefined {
  const seen = spent.filter(({ day }) => day.startsWith(`${month}-`));
  if (seen.length === 0) return undefined;
  const days = daysOf(month);
  const seenDays = new Set(seen.map(({ day }) => day));
  const all = mean(seen);
  const basis = seen.length < 7 ? 'run-rate' : 'weekday-profile';
  const expected = (day: string): Fraction => {
    const alike = basis === 'run-rate' ? [] : seen.filter((one) => weekdayOf(one.day) === weekdayOf(day));
    return alike.length === 0 ? all : mean(alike);
  };
  const left = days.filter((day) => !seenDays.has(day)).map(expected);
  const monthToDatePicoUsd = seen.reduce((sum, { picoUsd }) => sum + picoUsd, 0n);
  const forecastPicoUsd = rounded(left.reduce(plus, [monthToDatePicoUsd, 1n]));
  const variance = left.reduce((sum, [spend, count]) => sum + ((Number(spend) / Number(count)) * dailyRelativeDeviation) ** 2, 0);
  const margin = BigInt(Math.round(normal90 * Math.sqrt(variance)));
  return {
    monthToDatePicoUsd,
    runRatePicoUsd: rounded(times(all, [BigInt(days.length), 1n])),
    forecastPicoUsd,
    basis,
    range80PicoUsd: [forecastPicoUsd - margin, forecastPicoUsd + margin],
  };
}

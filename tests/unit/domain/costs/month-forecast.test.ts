import { expect, test } from 'vitest';
import { type DaySpend, monthForecast } from '@/lib/domain/costs/month-forecast';

const usd = 10n ** 12n;
/** September 2026, which begins on a Tuesday: $1,200 on a working day, $500 at the weekend. */
const september = (days: number): DaySpend[] =>
  Array.from({ length: days }, (_, index) => {
    const day = `2026-09-${String(index + 1).padStart(2, '0')}`;
    return { day, picoUsd: [0, 6].includes(new Date(day).getUTCDay()) ? 500n * usd : 1_200n * usd };
  });

test('on day 11 the run rate is 5.9% too high and the weekday profile is right', () => {
  const forecast = monthForecast('2026-09', september(11), 0.15);
  expect(forecast).toMatchObject({ monthToDatePicoUsd: 11_800n * usd, forecastPicoUsd: 30_400n * usd, basis: 'weekday-profile' });
  expect(Number(forecast?.runRatePicoUsd) / 1e12).toBe(32_181.818181818184);
  expect((Number(forecast?.runRatePicoUsd) / Number(forecast?.forecastPicoUsd) - 1) * 100).toBeCloseTo(5.86, 2);
});

test('days that vary by 15% leave the month within 3% in eight of ten cases', () => {
  const range = monthForecast('2026-09', september(11), 0.15)?.range80PicoUsd.map((end) => Math.round(Number(end) / 1e12));
  expect(range).toEqual([29_536, 31_264]);
});

test('under a week of days is a run rate and says so', () => {
  expect(monthForecast('2026-09', september(6), 0.15)).toMatchObject({ basis: 'run-rate', forecastPicoUsd: 29_000n * usd });
});

test('a finished month is what was spent', () => {
  expect(monthForecast('2026-09', september(30), 0.15)).toMatchObject({
    forecastPicoUsd: 30_400n * usd,
    range80PicoUsd: [30_400n * usd, 30_400n * usd],
  });
});

test('other months say nothing about this one', () => {
  expect(monthForecast('2026-10', september(30), 0.15)).toBeUndefined();
  expect(monthForecast('2028-02', [{ day: '2028-02-01', picoUsd: 1n }], 0)?.forecastPicoUsd).toBe(29n);
});

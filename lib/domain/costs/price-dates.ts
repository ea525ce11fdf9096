import type { DailyWindow, PriceVersion } from './price-book';

/** Milliseconds since 1970 of an ISO date (its midnight in UTC) or an ISO instant with its zone. Throws a RangeError on anything else. */
export function instantOf(iso: string): number {
  const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`"${iso}" is not an ISO date or instant`);
  return time;
}

/** Of the versions known and in force, the one that started last; of two that started together, the one recorded last. Times in milliseconds since 1970. */
export function versionAt(versions: readonly PriceVersion[], at: number, knownAt: number): PriceVersion | undefined {
  let found: { version: PriceVersion; from: number; recorded: number } | undefined;
  for (const version of versions) {
    const from = instantOf(version.from);
    const recorded = instantOf(version.recordedAt);
    if (from > at || recorded > knownAt) continue;
    if (found === undefined || from > found.from || (from === found.from && recorded >= found.recorded))
      found = { version, from, recorded };
  }
  return found?.version;
}

const dayMs = 86_400_000;
const msOfDay = (clock: string) => Number(clock.slice(0, 2)) * 3_600_000 + Number(clock.slice(3, 5)) * 60_000;

/** Whether a moment, in milliseconds since 1970, lies in a daily window. */
export function isInWindow({ fromUtc, untilUtc, weekdays }: DailyWindow, at: number): boolean {
  const from = msOfDay(fromUtc);
  const length = (((msOfDay(untilUtc) - from) % dayMs) + dayMs) % dayMs || dayMs;
  const begins = Math.floor((at - from) / dayMs) * dayMs + from;
  return at - begins < length && (weekdays === undefined || weekdays.includes(new Date(begins).getUTCDay()));
}

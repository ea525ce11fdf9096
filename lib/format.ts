const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const picoPerUsd = 10n ** 12n;
const picoPerCent = 10n ** 10n;

/** The wall clock of a moment in a time zone: year, month (1–12), day, hour, minute. */
function wallClock(moment: Date, timeZone: string | undefined): readonly [number, number, number, number, number] {
  if (Number.isNaN(moment.getTime())) throw new RangeError('This is not a date');
  if (timeZone === undefined) {
    return [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate(), moment.getUTCHours(), moment.getUTCMinutes()];
  }
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return [part('year'), part('month'), part('day'), part('hour'), part('minute')];
}

const dateWords = (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`;

/** "23 Nov 2026", from a moment or an ISO date or instant; in UTC unless a time zone is given. Throws a RangeError on what is no date. */
export function formatDate(date: Date | string, timeZone?: string): string {
  const [year, month, day] = wallClock(new Date(date), timeZone);
  return dateWords(year, month, day);
}

/** "23 Nov 2026, 14:02 UTC", or without "UTC" in the time zone given. Throws a RangeError on what is no date. */
export function formatDateTime(date: Date | string, timeZone?: string): string {
  const [year, month, day, hour, minute] = wallClock(new Date(date), timeZone);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return `${dateWords(year, month, day)}, ${time}${timeZone === undefined ? ' UTC' : ''}`;
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const spans = [
  { unit: 'minute', seconds: 60, below: 3600 },
  { unit: 'hour', seconds: 3600, below: 86_400 },
  { unit: 'day', seconds: 86_400, below: 14 * 86_400 },
  { unit: 'week', seconds: 7 * 86_400, below: 60 * 86_400 },
  { unit: 'month', seconds: 30.44 * 86_400, below: 730 * 86_400 },
] as const;

/** "just now", "3 minutes ago", "yesterday", "in 2 weeks": how far a moment is from `now`, in the largest unit that still says something. */
export function formatRelative(date: Date | string, now: Date): string {
  const seconds = (new Date(date).getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) < 60) return 'just now';
  const span = spans.find(({ below }) => Math.abs(seconds) < below) ?? ({ unit: 'year', seconds: 365.25 * 86_400 } as const);
  return relative.format(Math.trunc(seconds / span.seconds), span.unit);
}

const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** "5,000": a whole number of things. */
export function formatCount(value: number | bigint): string {
  return count.format(value);
}

/** "2.75": a rating or another figure on a scale of points, to two decimals. */
export function formatPoints(value: number): string {
  return value.toFixed(2);
}

/** "71%" from a share between 0 and 1. A little is "<1%" and nearly all is ">99%": only nothing is 0% and only all is 100%. */
export function formatPercent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${count.format(share * 100)}%`;
}

/**
 * US dollars from pico-USD (10⁻¹² USD). From one dollar up, two decimals: "$1,234.50". Below, four significant digits: "$0.004210".
 * Rounds half away from zero, once, here; what is not zero never prints as zero.
 */
export function formatUsd(picoUsd: bigint): string {
  if (picoUsd < 0n) return `−${formatUsd(-picoUsd)}`;
  if (picoUsd === 0n) return '$0.00';
  const step = picoUsd < picoPerUsd ? 10n ** BigInt(Math.max(0, picoUsd.toString().length - 4)) : picoPerCent;
  const rounded = ((picoUsd + step / 2n) / step) * step;
  if (rounded < picoPerUsd) {
    const digits = rounded.toString();
    return `$0.${digits.padStart(12, '0').slice(0, Math.min(12, 16 - digits.length))}`;
  }
  const cents = (rounded % picoPerUsd) / picoPerCent;
  return `$${count.format(rounded / picoPerUsd)}.${cents.toString().padStart(2, '0')}`;
}

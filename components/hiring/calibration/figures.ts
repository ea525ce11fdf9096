import type { Agreement } from '@/lib/domain/hiring/calibration-agreement';
import type { Interval } from '@/lib/domain/hiring/calibration-bootstrap';

/** "0.61", "−0.08": a coefficient or a number of points, to two decimals. */
export function figure(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** "+0.24", "−0.31", "0.00": a difference, always with its sign. */
export function signed(value: number): string {
  const text = figure(value);
  return Number(Math.abs(value).toFixed(2)) === 0 ? '0.00' : value > 0 ? `+${text}` : text;
}

/** "0.42 to 0.75". */
export function intervalWords(interval: Interval | undefined, one: (value: number) => string = figure): string {
  return interval ? `${one(interval[0])} to ${one(interval[1])}` : 'no interval';
}

/** "1 candidate", "12 candidates". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** What an α amounts to, as the end of a sentence that begins with "Interviewers". Thresholds: Krippendorff, Content Analysis (2004), ch. 11. */
export function agreementWords(alpha: number): string {
  if (alpha >= 0.8) return 'agree closely';
  if (alpha >= 0.667) return 'agree well enough to act on it with care';
  if (alpha >= 0.4) return 'agree in part';
  if (alpha > 0.05) return 'agree little more than chance would';
  return 'agree no more than chance would';
}

/** Whether an interval of α is so wide that its middle says nothing yet. */
export function isOpen(interval: Interval | undefined): boolean {
  return interval === undefined || interval[1] - interval[0] > 0.5;
}

/** One agreement as the text beside its line in a chart. */
export function agreementNote(agreement: Agreement, enough: number): string {
  if (agreement.state === 'too-few') return `too few: ${agreement.shared} of ${enough}`;
  if (agreement.state === 'all-equal') return 'all ratings equal: undefined';
  return `${figure(agreement.alpha)} (${intervalWords(agreement.ci95)})`;
}

import type { DailyWindow, Factor, PriceBook, PriceOverride, PriceVersion, RateCard } from './price-book';
import { instantOf } from './price-dates';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

function dateFaults(what: string, ...dates: readonly (string | undefined)[]): string[] {
  return dates.flatMap((date) => {
    try {
      if (date !== undefined) instantOf(date);
      return [];
    } catch {
      return [`${what} has the date "${date}", which is none`];
    }
  });
}

function factorFaults(what: string, factor: Factor): string[] {
  const [numerator, denominator] = factor;
  const sound = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator >= 0 && denominator > 0;
  return sound ? [] : [`${what} has the factor ${numerator}/${denominator}`];
}

function cardFaults(what: string, { base, tiers = [] }: RateCard): string[] {
  const negative = [base, ...tiers.map(({ prices }) => prices)].flatMap((prices) =>
    Object.entries(prices).flatMap(([name, price]) => (price < 0n ? [`${what} has ${name} = ${price}`] : [])),
  );
  const starts = tiers.map(({ aboveInputTokens }) => aboveInputTokens);
  const odd = starts.filter((start, index) => !Number.isSafeInteger(start) || start < 0 || starts.indexOf(start) !== index);
  return [...negative, ...odd.map((start) => `${what} has a tier above ${start} that is repeated or no count of tokens`)];
}

function windowFaults(what: string, { fromUtc, untilUtc, weekdays = [], card }: DailyWindow): string[] {
  const clocks = [fromUtc, untilUtc].filter((time) => !clock.test(time)).map((time) => `${what} has a window at "${time}"`);
  const days = weekdays
    .filter((day) => !(Number.isInteger(day) && day >= 0 && day <= 6))
    .map((day) => `${what} has a window on weekday ${day}`);
  return [...clocks, ...days, ...cardFaults(what, card)];
}

function versionFaults(version: PriceVersion): string[] {
  const what = `version ${version.id}`;
  return [
    ...dateFaults(what, version.from, version.recordedAt),
    ...cardFaults(what, version.card),
    ...(version.windows ?? []).flatMap((window) => windowFaults(what, window)),
    ...(version.multipliers ?? []).flatMap(({ factors }) => Object.values(factors).flatMap((factor) => factorFaults(what, factor))),
    ...((version.webSearchPicoUsd ?? 0n) < 0n ? [`${what} has webSearchPicoUsd = ${version.webSearchPicoUsd}`] : []),
  ];
}

function overrideFaults(override: PriceOverride): string[] {
  const what = `agreement ${override.id}`;
  const terms = override.kind === 'negotiated' ? cardFaults(what, override.card) : factorFaults(what, override.factor);
  return [...dateFaults(what, override.from, override.until), ...terms];
}

/** What is wrong with a price book; empty when it is sound: one name for two models, negative prices, impossible dates, hours, tiers or factors. */
export function priceBookFaults(book: PriceBook): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { provider, id, aliases, versions } of book.models) {
    for (const name of [id, ...aliases]) {
      const key = `${provider} ${name}`;
      const owner = owners.get(key);
      if (owner !== undefined) faults.push(`${key} names both ${owner} and ${id}`);
      owners.set(key, id);
    }
    if (versions.length === 0) faults.push(`${provider} ${id} has no prices`);
    faults.push(...versions.flatMap(versionFaults));
  }
  return [...faults, ...(book.overrides ?? []).flatMap(overrideFaults)];
}

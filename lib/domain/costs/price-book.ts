import { type Fraction, one, rounded, times } from './fraction';
import { instantOf, isInWindow, versionAt } from './price-dates';

/** What one token of each kind costs, in pico-USD ($3 per million tokens = 3_000_000n). Zero is a price: some models are free. */
export type Rates = {
  readonly inputPicoUsd: bigint;
  readonly cacheReadPicoUsd: bigint;
  readonly cacheWrite5mPicoUsd: bigint;
  readonly cacheWrite1hPicoUsd: bigint;
  readonly outputPicoUsd: bigint;
};

export type RateName = keyof Rates;

/** Prices as a source states them. Cached tokens without a price of their own are billed as input, one-hour writes as five-minute ones. */
export type StatedPrices = Pick<Rates, 'inputPicoUsd' | 'outputPicoUsd'> &
  Partial<Pick<Rates, 'cacheReadPicoUsd' | 'cacheWrite5mPicoUsd' | 'cacheWrite1hPicoUsd'>>;

/** Prices by size of the whole request: above so many input tokens, cached ones included, every token of the request costs the tier's price. */
export type RateCard = {
  readonly base: StatedPrices;
  readonly tiers?: readonly { readonly aboveInputTokens: number; readonly prices: StatedPrices }[];
};

/** An exact factor as two whole numbers: 1.1 is [11, 10]. */
export type Factor = readonly [numerator: number, denominator: number];

/** What a way of calling does to the prices, kind by kind; a kind that is not named keeps its price. */
export type Multiplier = { readonly when: CallOption; readonly factors: { readonly [rate in RateName]?: Factor } };

export type CallOption =
  | { readonly batch: true }
  | { readonly serviceTier: string }
  | { readonly region: string }
  | { readonly speed: string };

/** Hours of every day, UTC, from "HH:MM" up to but not including "HH:MM" (past midnight if that is earlier), on the weekdays on which they begin (0 = Sunday; all if left out). */
export type DailyWindow = {
  readonly fromUtc: string;
  readonly untilUtc: string;
  readonly weekdays?: readonly number[];
  readonly card: RateCard;
};

/** Prices from an instant on. Versions are only ever added: one recorded later for the same instant corrects the earlier one. */
export type PriceVersion = {
  readonly id: string;
  /** ISO date or instant from which these prices hold. */
  readonly from: string;
  /** ISO date or instant at which the book learnt of them. */
  readonly recordedAt: string;
  /** Where the prices were read. */
  readonly source: string;
  readonly card: RateCard;
  readonly windows?: readonly DailyWindow[];
  readonly multipliers?: readonly Multiplier[];
  /** Pico-USD per search, if the model can search. Multipliers do not touch it. */
  readonly webSearchPicoUsd?: bigint;
};

export type PricedModel = {
  readonly provider: string;
  readonly id: string;
  /** Other exact names of the same model. */
  readonly aliases: readonly string[];
  readonly versions: readonly PriceVersion[];
};

/** What a workspace has agreed with a provider. `until` is the first instant at which it no longer holds; a discount's factor is what is still paid. */
export type PriceOverride = {
  readonly id: string;
  readonly provider: string;
  readonly from: string;
  readonly until?: string;
  readonly source: string;
} & (
  | { readonly kind: 'negotiated'; readonly model: string; readonly card: RateCard }
  | { readonly kind: 'discount'; readonly model?: string; readonly factor: Factor }
);

export type PriceBook = { readonly models: readonly PricedModel[]; readonly overrides?: readonly PriceOverride[] };

export type PriceQuery = {
  readonly provider: string;
  readonly model: string;
  /** ISO instant of the call. */
  readonly at: string;
  /** Every input token of the one request, cached ones included. */
  readonly totalInputTokens: number;
  readonly batch?: boolean;
  readonly serviceTier?: string;
  readonly region?: string;
  readonly speed?: string;
  /** Only what the book knew at this instant; everything it knows if left out. */
  readonly knownAt?: string;
};

/** Rates with the reasons for them. `withoutOwnPrice` names the kinds of token that the source gives no price for. */
export type PriceQuote = {
  readonly rates: Rates;
  readonly model: PricedModel;
  readonly version: PriceVersion;
  readonly window: DailyWindow | undefined;
  readonly aboveInputTokens: number | undefined;
  readonly multipliers: readonly Multiplier[];
  readonly override: PriceOverride | undefined;
  readonly withoutOwnPrice: readonly RateName[];
};

const rateNames = ['inputPicoUsd', 'cacheReadPicoUsd', 'cacheWrite5mPicoUsd', 'cacheWrite1hPicoUsd', 'outputPicoUsd'] as const;

const indexes = new WeakMap<PriceBook, ReadonlyMap<string, PricedModel>>();
const keyOf = (provider: string, name: string) => `${provider}\n${name}`;

function modelIn(book: PriceBook, provider: string, name: string): PricedModel | undefined {
  let index = indexes.get(book);
  if (index === undefined) {
    const aliases = book.models.flatMap((model) => model.aliases.map((alias) => [keyOf(model.provider, alias), model] as const));
    index = new Map([...aliases, ...book.models.map((model) => [keyOf(model.provider, model.id), model] as const)]);
    indexes.set(book, index);
  }
  return index.get(keyOf(provider, name));
}

/** The most particular agreement that holds: one for the model before one for the provider, then the one that started last. */
function overrideAt(book: PriceBook, model: PricedModel, at: number): PriceOverride | undefined {
  const names = [model.id, ...model.aliases];
  return (book.overrides ?? [])
    .filter((override) => override.provider === model.provider && (override.model === undefined || names.includes(override.model)))
    .filter(({ from, until }) => instantOf(from) <= at && (until === undefined || at < instantOf(until)))
    .sort((a, b) => Number(b.model !== undefined) - Number(a.model !== undefined) || instantOf(b.from) - instantOf(a.from))[0];
}

const neutral = new Set(['standard', 'default', 'auto', 'global']);

/** The multipliers that a call asks for; undefined when the version has no price for one of them, since a guess would be worse. */
function multipliersFor(version: PriceVersion, query: PriceQuery): readonly Multiplier[] | undefined {
  const asked: CallOption[] = query.batch === true ? [{ batch: true }] : [];
  for (const name of ['serviceTier', 'region', 'speed'] as const) {
    const value = query[name];
    if (value !== undefined && !neutral.has(value))
      asked.push(name === 'serviceTier' ? { serviceTier: value } : name === 'region' ? { region: value } : { speed: value });
  }
  const same = (option: CallOption) => JSON.stringify(option);
  const found = asked.map((option) => version.multipliers?.find(({ when }) => same(when) === same(option)));
  return found.every((multiplier) => multiplier !== undefined) ? found : undefined;
}

const toFraction = ([numerator, denominator]: Factor): Fraction => [BigInt(numerator), BigInt(denominator)];

/**
 * What a token of each kind costs in one call, and why; undefined when the book has no price for exactly this: an unknown name, an instant
 * before the first version, an option without a multiplier. Names match whole, by id or declared alias, never by prefix.
 * An agreement replaces (negotiated) or scales (discount) the listed card; multipliers then apply. All factors are multiplied exactly and
 * each rate is rounded once, to the nearest pico-USD. Throws a RangeError on an instant or a count of tokens that is none.
 */
export function priceQuote(book: PriceBook, query: PriceQuery): PriceQuote | undefined {
  const at = instantOf(query.at);
  if (!Number.isSafeInteger(query.totalInputTokens) || query.totalInputTokens < 0)
    throw new RangeError(`${query.totalInputTokens} is not a count of tokens`);
  const model = modelIn(book, query.provider, query.model);
  const version = model && versionAt(model.versions, at, query.knownAt === undefined ? Number.POSITIVE_INFINITY : instantOf(query.knownAt));
  const multipliers = version && multipliersFor(version, query);
  if (model === undefined || version === undefined || multipliers === undefined) return undefined;

  const override = overrideAt(book, model, at);
  const window = override?.kind === 'negotiated' ? undefined : version.windows?.find((daily) => isInWindow(daily, at));
  const card = override?.kind === 'negotiated' ? override.card : (window?.card ?? version.card);
  const tier = (card.tiers ?? []).reduce<NonNullable<RateCard['tiers']>[number] | undefined>(
    (best, next) =>
      query.totalInputTokens > next.aboveInputTokens && next.aboveInputTokens >= (best?.aboveInputTokens ?? 0) ? next : best,
    undefined,
  );
  const stated = tier?.prices ?? card.base;
  const { inputPicoUsd, outputPicoUsd, cacheReadPicoUsd = inputPicoUsd, cacheWrite5mPicoUsd = inputPicoUsd } = stated;
  const listed = {
    inputPicoUsd,
    outputPicoUsd,
    cacheReadPicoUsd,
    cacheWrite5mPicoUsd,
    cacheWrite1hPicoUsd: stated.cacheWrite1hPicoUsd ?? cacheWrite5mPicoUsd,
  };
  const rate = (name: RateName): bigint => {
    const agreed = override?.kind === 'discount' ? toFraction(override.factor) : one;
    const factor = multipliers.reduce((product, { factors }) => times(product, toFraction(factors[name] ?? [1, 1])), agreed);
    return rounded(times([listed[name], 1n], factor));
  };
  return {
    rates: {
      inputPicoUsd: rate('inputPicoUsd'),
      cacheReadPicoUsd: rate('cacheReadPicoUsd'),
      cacheWrite5mPicoUsd: rate('cacheWrite5mPicoUsd'),
      cacheWrite1hPicoUsd: rate('cacheWrite1hPicoUsd'),
      outputPicoUsd: rate('outputPicoUsd'),
    },
    model,
    version,
    window,
    aboveInputTokens: tier?.aboveInputTokens,
    multipliers,
    override,
    withoutOwnPrice: rateNames.filter((name) => stated[name] === undefined),
  };
}

/** The rates of `priceQuote` without the reasons; undefined when unpriced, which is not zero. */
export function ratesFor(book: PriceBook, query: PriceQuery): Rates | undefined {
  return priceQuote(book, query)?.rates;
}

import { noTokens, type TokenBuckets, totalInputTokens, totalOutputTokens } from './token-buckets';

/** A count together with the field that it came from, so that a refusal can name it. */
export type FieldCount = { readonly field: string; readonly tokens: number };

/**
 * A usage object in disjoint buckets. `requests` is how many calls it covers (a report may not say): a sum over many calls says nothing
 * about the context tier of any of them. `webSearches` are billed per search, beside the tokens.
 */
export type NormalisedUsage = {
  readonly buckets: TokenBuckets;
  readonly requests: number | undefined;
  readonly webSearches: number;
};

/** Either the usage in buckets, or a sentence that names the field and says what is wrong with it. */
export type UsageResult = NormalisedUsage | { readonly refused: string };

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a field, whether its dots are part of the name or steps into objects; undefined when absent or null. */
export function fieldOf(raw: unknown, field: string): unknown {
  if (!isFields(raw)) return undefined;
  if (Object.hasOwn(raw, field)) return raw[field] ?? undefined;
  const dot = field.indexOf('.');
  if (dot === -1 || !Object.hasOwn(raw, field.slice(0, dot))) return undefined;
  return fieldOf(raw[field.slice(0, dot)], field.slice(dot + 1));
}

function faultOf(value: unknown): string | undefined {
  if (typeof value !== 'number')
    return `is ${typeof value === 'string' ? 'text' : Array.isArray(value) ? 'a list' : `a ${typeof value}`}, not a number`;
  if (Number.isNaN(value)) return 'is not a number';
  if (value < 0) return `is negative (${value})`;
  if (value > Number.MAX_SAFE_INTEGER) return 'is beyond 2⁵³, where counts stop being exact';
  if (!Number.isInteger(value)) return `is not a whole number (${value})`;
  return undefined;
}

/**
 * Reads counts from a usage object of unknown shape. The first thing wrong with it is kept, later counts read as 0, and `result` then
 * gives the refusal: a reader never has to check in between, and nothing is guessed.
 */
export function usageReading(raw: unknown) {
  let refused = isFields(raw) ? undefined : 'The usage is not an object with named counts.';
  const refuse = (sentence: string) => {
    refused ??= sentence;
  };

  const has = (field: string) => fieldOf(raw, field) !== undefined;

  const checked = (field: string, value: unknown): FieldCount => {
    if (value === undefined) return { field, tokens: 0 };
    const fault = faultOf(value);
    if (fault !== undefined) refuse(`${field} ${fault}.`);
    return { field, tokens: fault === undefined ? Number(value) : 0 };
  };

  /** A count that may be left out, which means none. */
  const count = (field: string): FieldCount => checked(field, fieldOf(raw, field));

  /** A count without which the usage cannot be priced. */
  const needed = (field: string): FieldCount => {
    if (!has(field)) refuse(`${field} is missing.`);
    return count(field);
  };

  /** One count that goes by several names. Names that disagree are refused. */
  const agreed = (...fields: readonly string[]): FieldCount => {
    const [first, ...others] = fields.filter(has).map(count);
    for (const other of others) {
      if (other.tokens !== first?.tokens) refuse(`${first?.field} (${first?.tokens}) and ${other.field} (${other.tokens}) disagree.`);
    }
    return first ?? { field: fields[0] ?? '', tokens: 0 };
  };

  /** What is left of a total that includes its parts. */
  const rest = (total: FieldCount, ...parts: readonly FieldCount[]): number => {
    const inside = parts.filter(({ tokens }) => tokens > 0);
    const sum = inside.reduce((tokens, part) => tokens + part.tokens, 0);
    if (sum > total.tokens) {
      const said = inside.map(({ field, tokens }) => `${field} (${tokens})`).join(' and ');
      refuse(
        `${said} ${inside.length > 1 ? 'exceed' : 'exceeds'} ${total.field} (${total.tokens}), which should include ${inside.length > 1 ? 'them' : 'it'}.`,
      );
    }
    return Math.max(0, total.tokens - sum);
  };

  /** A count that is given twice over, as itself and as a sum. Does nothing when the field is left out. */
  const sumsTo = (field: string, what: string, ...sums: readonly number[]) => {
    if (!has(field)) return;
    const { tokens } = count(field);
    if (!sums.includes(tokens)) refuse(`${field} (${tokens}) is not ${what} (${sums[0]}).`);
  };

  /** A kind of token that has a price of its own which these buckets cannot hold. */
  const none = (field: string, kind: string) => {
    if (count(field).tokens > 0) refuse(`${field} counts ${kind}, which have a price of their own and cannot be priced as text.`);
  };

  const result = (
    buckets: Partial<TokenBuckets>,
    counted?: { readonly requests?: number | undefined; readonly webSearches?: number },
  ): UsageResult => {
    const all = { ...noTokens, ...buckets };
    if (Math.max(totalInputTokens(all), totalOutputTokens(all)) > Number.MAX_SAFE_INTEGER) {
      refuse('The counts add up to more than 2⁵³ tokens, where sums stop being exact.');
    }
    if (refused !== undefined) return { refused };
    return { buckets: all, requests: counted && 'requests' in counted ? counted.requests : 1, webSearches: counted?.webSearches ?? 0 };
  };

  return { raw, has, count, needed, agreed, rest, sumsTo, none, refuse, result };
}

export type UsageReading = ReturnType<typeof usageReading>;
